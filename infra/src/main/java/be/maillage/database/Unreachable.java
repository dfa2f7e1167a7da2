package be.maillage.database;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the failure of a database that is away for a while, which may be tried again later, from every other. */
public final class Unreachable {

    /** PostgreSQL is stopping, has crashed, is starting, or has dropped the database's sessions. */
    private static final Set<String> SHUTTING_DOWN_OR_STARTING = Set.of("57P01", "57P02", "57P03", "57P05");

    private static final String CONNECTION_EXCEPTIONS = "08";

    /**
     * What the pool says, without a state, of a connection that it has given up after one of these failures. Spring, which rolls back when a commit has
     * failed, then tells the failure of the rollback in place of the first.
     */
    private static final String GIVEN_UP = "Connection is closed";

    private Unreachable() {}

    /**
     * Whether a failure came, directly or through others, of a connection that was lost or not to be had in time. What was asked for may nevertheless
     * have been done, when the connection was lost on the way back.
     */
    public static boolean is(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (isItself(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException ignored -> true;
            case SQLException e -> isState(e.getSQLState()) || GIVEN_UP.equals(e.getMessage());
            case MongoSocketException ignored -> true;
            case MongoTimeoutException ignored -> true;
            case MongoNotPrimaryException ignored -> true;
            case MongoNodeIsRecoveringException ignored -> true;
            default -> false;
        };
    }

    private static boolean isState(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_EXCEPTIONS) || SHUTTING_DOWN_OR_STARTING.contains(state));
    }
}
