package be.maillage.gateway.runtime;

import be.maillage.pump.ParkedProjector;
import be.maillage.pump.ProjectionPump;
import be.maillage.pump.PumpHealth;
import be.maillage.pump.RebuildProgress;
import be.maillage.pump.Retry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * The read models, for whoever runs the house: {@code GET /actuator/projections} shows them, {@code POST} rebuilds them or, with {@code projector}
 * and {@code coordination}, tries a parked one again, {@code DELETE} cancels a rebuild.
 */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final ProjectionPump pump;

    ProjectionsEndpoint(ProjectionPump pump) {
        this.pump = pump;
    }

    /** @param rebuild the running rebuild wherever it runs, or the last one */
    record Projections(
            PumpHealth health,
            List<ParkedProjector> parked,
            @Nullable RebuildProgress rebuild) {}

    @ReadOperation
    Projections show() {
        return new Projections(
                pump.health(), pump.parked(), pump.rebuilds().progress().orElse(null));
    }

    @WriteOperation
    CompletableFuture<?> rebuildOrRetry(@Nullable String projector, @Nullable UUID coordination) {
        if (projector == null || coordination == null) {
            return CompletableFuture.completedFuture(pump.rebuilds().start());
        }
        CompletableFuture<Retry> retry = pump.retry(pump.liveSet(), projector, coordination);
        return retry;
    }

    @DeleteOperation
    void cancelRebuild() {
        pump.rebuilds().cancel();
    }
}
