package be.maillage.gateway.pages.audit;

import be.maillage.gateway.api.Queries;
import be.maillage.gateway.api.View;
import be.maillage.gateway.api.View.State;
import be.maillage.gateway.api.Views;
import be.maillage.gateway.pages.Canned;
import be.maillage.readmodel.ReadModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One view that can be read, one in the making and one that failed; the answers read on them are those of any day. */
@Canned
public final class CannedViews implements Views {

    public static final UUID READY = UUID.fromString("0197a000-0000-7000-8000-00000000e001");
    public static final UUID BUILDING = UUID.fromString("0197a000-0000-7000-8000-00000000e002");
    public static final UUID FAILED = UUID.fromString("0197a000-0000-7000-8000-00000000e003");

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Override
    public Mono<View> begin(UUID person, UUID coordinationId, @Nullable LocalDate asOf, @Nullable Instant recordedBy) {
        return find(coordinationId, BUILDING);
    }

    @Override
    public Mono<View> find(UUID coordinationId, UUID viewId) {
        return viewId.equals(READY)
                ? Mono.just(view(viewId, coordinationId, State.READY, 1200))
                : viewId.equals(BUILDING)
                        ? Mono.just(view(viewId, coordinationId, State.BUILDING, 300))
                        : viewId.equals(FAILED)
                                ? Mono.just(view(viewId, coordinationId, State.FAILED, 300))
                                : Mono.empty();
    }

    private static View view(UUID id, UUID coordination, State state, long done) {
        return new View(
                id, coordination, LocalDate.of(2025, 6, 30), null, state, done, 1200, null, NOW, NOW.plusSeconds(3600));
    }

    @Override
    public Mono<List<View>> of(UUID coordinationId) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<UUID> owner(UUID viewId) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> drop(UUID viewId) {
        return Mono.empty();
    }

    @Override
    public Queries queries(UUID viewId) {
        throw new IllegalStateException("Canned answers are those of any day");
    }

    @Override
    public ReadModels models(UUID viewId) {
        throw new IllegalStateException("Canned answers are those of any day");
    }
}
