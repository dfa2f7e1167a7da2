package be.maillage.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells, by what the database itself says, a store that let somebody wait too long from one that fails. In either of the cases told here the database
 * has undone the whole transaction, or never began it.
 */
final class StoreBusy {

    /** PostgreSQL's lock and statement timeouts; those of H2. */
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "57014", "HYT00");

    /** Not serialisable, and deadlock, on PostgreSQL; deadlock and concurrent update on H2. */
    private static final Set<String> RACE_LOST = Set.of("40001", "40P01", "90131");

    private StoreBusy() {}

    /** Whether a lock, a statement or a connection was waited for too long. */
    static boolean waitedTooLong(@Nullable Throwable failure) {
        return caused(
                failure,
                cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException e && isOneOf(WAITED_TOO_LONG, e));
    }

    /** Whether the database broke this one off in favour of another: handled again, it will do. */
    static boolean lostTheRace(@Nullable Throwable failure) {
        return caused(failure, cause -> cause instanceof SQLException e && isOneOf(RACE_LOST, e));
    }

    private static boolean isOneOf(Set<String> states, SQLException failure) {
        String state = failure.getSQLState();
        return state != null && states.contains(state);
    }

    private static boolean caused(@Nullable Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
