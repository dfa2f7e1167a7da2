package be.maillage.gateway.generator;

import be.maillage.decision.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Has the deeds of one coordination recorded, one after the other, and leaves out what an earlier run recorded. */
final class Writer {

    private final Recorder recorder;
    private final AtomicLong done;
    private final BooleanSupplier stopped;
    private Tally tally = Tally.NOTHING;

    /** @param done counts deeds, for whoever looks at the progress */
    Writer(Recorder recorder, AtomicLong done, BooleanSupplier stopped) {
        this.recorder = recorder;
        this.done = done;
        this.stopped = stopped;
    }

    Tally tally() {
        return tally;
    }

    /**
     * Records what is not recorded yet.
     *
     * @throws Unintended when an answer is not the one that was meant
     */
    void write(List<Deed> deeds) {
        int first = firstUnknown(deeds);
        for (int index = 0; index < deeds.size() && !stopped.getAsBoolean(); index++) {
            Deed deed = deeds.get(index);
            if (index >= first) {
                perform(deed);
            }
            tally = deed.isAccepted() ? tally.with(deed.command()) : tally.withRefusal();
            done.incrementAndGet();
        }
    }

    /**
     * Where an earlier run stood: after the last deed that was accepted. Deeds were recorded in their order, so half of what is left is ruled out
     * by each question. What was refused in between is not tried again, when much has changed.
     */
    private int firstUnknown(List<Deed> deeds) {
        List<Integer> accepted = new ArrayList<>();
        for (int index = 0; index < deeds.size(); index++) {
            if (deeds.get(index).isAccepted()) {
                accepted.add(index);
            }
        }
        int known = 0;
        int unknown = accepted.size();
        while (known < unknown) {
            int middle = (known + unknown) >>> 1;
            if (recorder.knows(deeds.get(accepted.get(middle)).key())) {
                known = middle + 1;
            } else {
                unknown = middle;
            }
        }
        return known == 0 ? 0 : accepted.get(known - 1) + 1;
    }

    private void perform(Deed deed) {
        try {
            recorder.perform(deed.command(), deed.key(), deed.at());
        } catch (Refused refusal) {
            if (refusal.rule() != deed.refusedBy()) {
                throw new Unintended(deed, "Refused by " + refusal.getMessage(), refusal);
            }
            return;
        }
        if (!deed.isAccepted()) {
            throw new Unintended(deed, "Accepted, though " + deed.refusedBy() + " was to refuse it", null);
        }
    }
}
