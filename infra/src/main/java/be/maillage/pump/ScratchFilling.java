package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.pump.ScratchSet.State;
import be.maillage.store.EventLog;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Fills one scratch set from the log, telling how far it is. */
final class ScratchFilling {

    /** Documents per projector that are remembered instead of read again. */
    private static final int CACHED = 5_000;

    private final Function<UUID, ReadModelSet> open;
    private final EventLog log;
    private final List<Projector> projectors;
    private final ScratchControl control;
    private final Runnable settle;
    private final int batch;
    private final Clock clock;

    /** Somebody dropped the set meanwhile. */
    static final class Dropped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Dropped() {
            super("The set was dropped", null, false, false);
        }
    }

    ScratchFilling(
            Function<UUID, ReadModelSet> open,
            EventLog log,
            List<Projector> projectors,
            ScratchControl control,
            Runnable settle,
            ScratchSettings settings,
            Clock clock) {
        this.open = open;
        this.log = log;
        this.projectors = projectors;
        this.control = control;
        this.settle = settle;
        this.batch = settings.batch();
        this.clock = clock;
    }

    /**
     * Fills it to the end.
     *
     * @return the read models that could not be told this part of history; none when all is well
     * @throws Dropped when it is wanted no more
     */
    List<String> run(ScratchSet set) {
        AsOf asOf = set.asOf();
        ReadModelSet documents = open.apply(set.id());
        documents.createIndexes(projectors);
        Filler filler = new Filler(documents, projectors, List.of(), asOf::includes, CACHED, clock);
        long reached = 0;
        long done = 0;
        while (true) {
            List<StoredEvent> known = log.ofCoordination(asOf.coordinationId(), reached, batch).stream()
                    .takeWhile(asOf::wasKnown)
                    .toList();
            filler.apply(known);
            if (!known.isEmpty()) {
                reached = known.getLast().position();
                done = known.getLast().sequence();
            }
            if (known.size() < batch) {
                return end(set, documents, done, reached);
            }
            if (!control.progressed(set.id(), done, reached)) {
                throw new Dropped();
            }
        }
    }

    /** What is called ready must still be there after a kill. */
    private List<String> end(ScratchSet set, ReadModelSet documents, long done, long reached) {
        List<String> failed = documents.parked().all().stream()
                .map(ParkedProjector::projector)
                .sorted()
                .toList();
        settle.run();
        State state = failed.isEmpty() ? State.READY : State.FAILED;
        if (!control.ended(set.id(), state, done, reached, failed)) {
            throw new Dropped();
        }
        return failed;
    }
}
