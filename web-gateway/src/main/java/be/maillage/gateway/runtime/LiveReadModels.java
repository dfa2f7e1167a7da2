package be.maillage.gateway.runtime;

import be.maillage.gateway.api.Changes;
import be.maillage.gateway.api.Reached;
import be.maillage.history.StoredEvent;
import be.maillage.pump.Applied;
import be.maillage.pump.ProjectionPump;
import be.maillage.store.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the gateway asks of the pump: to wait for a position, and to be told when a coordination's read models move. */
@Component
final class LiveReadModels implements Reached, Changes {

    private final ProjectionPump pump;
    private final EventLog log;

    LiveReadModels(ProjectionPump pump, EventLog log) {
        this.pump = pump;
        this.log = log;
    }

    @Override
    public Mono<Long> atLeast(@Nullable UUID coordinationId, long position, Duration wait) {
        return coordinationId == null ? ofAny(position, wait) : of(coordinationId, position, wait);
    }

    /** A position beyond the end of the log is reached by nobody, however far the read models are. */
    private Mono<Long> of(UUID coordinationId, long position, Duration wait) {
        return Mono.fromFuture(() -> pump.positions().await(coordinationId, position, wait))
                .flatMap(reached -> Mono.fromCallable(() -> reached
                                ? Math.min(position, log.head())
                                : pump.positions().reached(coordinationId))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** Across coordinations one waits for the one whose event it is; a position beyond the end is nobody's yet. */
    private Mono<Long> ofAny(long position, Duration wait) {
        return Mono.fromCallable(() -> position == 0 ? List.<StoredEvent>of() : log.after(position - 1, 1))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(found -> found.isEmpty()
                        ? Mono.fromCallable(log::head).subscribeOn(Schedulers.boundedElastic())
                        : of(found.getFirst().coordinationId(), position, wait));
    }

    @Override
    public Flux<Long> of(UUID coordinationId) {
        return Flux.create(
                sink -> {
                    EventLog.Subscription following = pump.onApplied(applied -> tell(applied, coordinationId, sink));
                    sink.onDispose(following::close);
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private static void tell(Applied applied, UUID coordinationId, FluxSink<Long> sink) {
        if (applied.coordinationId().equals(coordinationId)) {
            sink.next(applied.position());
        }
    }
}
