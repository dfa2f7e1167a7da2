package be.maillage.gateway.reminders;

import be.maillage.coordination.due.Remindable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is to be reminded of, as the read model says once it has everything that is recorded. Every call blocks. */
public interface Obligations {

    /** Those coordinations that are not dissolved. */
    List<UUID> coordinations();

    /**
     * The next obligations of a coordination of which a reminder is to go out.
     *
     * @param most how many at a time
     * @throws ReadModelBehind when the read model does not have everything yet, so that what is settled might be reminded of
     */
    List<Remindable> next(UUID coordinationId, LocalDate today, int most) throws ReadModelBehind;

    /** The read model lags, or stands still for the coordination. */
    final class ReadModelBehind extends Exception {

        private static final long serialVersionUID = 1;

        public ReadModelBehind(UUID coordinationId) {
            super("What is due in " + coordinationId + " is not up to date");
        }
    }
}
