package be.maillage.store;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Has a command that lost a race handled again, a few times, each after a longer pause. Nothing else is retried. Axon's own scheduler will not do: it
 * also looks at the cause of a failure, and takes the loss of a creation for final.
 */
final class LostRaces implements RetryScheduler {

    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 5;

    private final ScheduledExecutorService timer;

    LostRaces(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        boolean lost = lastFailure instanceof ConcurrencyException
                || lastFailure instanceof AggregateStreamCreationException
                || StoreBusy.lostTheRace(lastFailure);
        if (!lost || failures.size() > ATTEMPTS) {
            return false;
        }
        long pause = FIRST_PAUSE_MILLIS << failures.size();
        try {
            timer.schedule(dispatch, ThreadLocalRandom.current().nextLong(pause / 2, pause), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}
