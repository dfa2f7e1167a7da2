package be.maillage.gateway.reminders;

import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.due.Remindable;
import be.maillage.gateway.reminders.Obligations.ReadModelBehind;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes once through all coordinations and records every reminder that is to go out. It may end anywhere and be begun again, and several nodes may
 * do it at once: that an obligation is reminded of once is a rule of the domain, kept by the store, and needs no lease. Two nodes then share
 * the work by losing to each other.
 */
final class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Obligations obligations;
    private final Recording recording;
    private final int batch;
    private final Clock clock;

    ReminderRound(Obligations obligations, Recording recording, int batch, Clock clock) {
        this.obligations = obligations;
        this.recording = recording;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param recorded reminders that went out
     * @param known those that somebody else had recorded meanwhile
     * @param refused those that cannot be recorded
     * @param behind coordinations left for the next round, because the read model lacks something
     */
    record Result(int recorded, int known, int refused, int behind) {

        static final Result NOTHING = new Result(0, 0, 0, 0);

        Result and(Result other) {
            return new Result(
                    recorded + other.recorded, known + other.known, refused + other.refused, behind + other.behind);
        }
    }

    /** @throws RuntimeException when the store or the read models cannot be reached; what was recorded until then stays */
    Result run() {
        LocalDate today = Brussels.dayAt(clock.instant());
        Result result = Result.NOTHING;
        for (UUID coordination : obligations.coordinations()) {
            if (Thread.currentThread().isInterrupted()) {
                return result;
            }
            result = result.and(remind(coordination, today));
        }
        return result;
    }

    private Result remind(UUID coordination, LocalDate today) {
        Result result = Result.NOTHING;
        try {
            List<Remindable> next = obligations.next(coordination, today, batch);
            boolean progress = true;
            while (!next.isEmpty() && progress && !Thread.currentThread().isInterrupted()) {
                Result done = Result.NOTHING;
                for (Remindable remindable : next) {
                    done = done.and(record(coordination, remindable, today));
                }
                result = result.and(done);
                progress = next.size() == batch && done.recorded() + done.known() > 0;
                next = progress ? obligations.next(coordination, today, batch) : List.of();
            }
            return result;
        } catch (ReadModelBehind e) {
            LOG.info("{}; its reminders wait for the next round", e.getMessage());
            return result.and(new Result(0, 0, 0, 1));
        }
    }

    private Result record(UUID coordination, Remindable remindable, LocalDate today) {
        RecordReminder command = new RecordReminder(
                coordination,
                remindable.obligation(),
                remindable.recipients(),
                remindable.organisations(),
                remindable.audience(),
                Told.on(BusinessDate.day(today)));
        return switch (recording.record(command)) {
            case RECORDED -> new Result(1, 0, 0, 0);
            case KNOWN -> new Result(0, 1, 0, 0);
            case REFUSED -> new Result(0, 0, 1, 0);
        };
    }
}
