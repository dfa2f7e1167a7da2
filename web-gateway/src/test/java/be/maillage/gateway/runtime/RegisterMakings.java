package be.maillage.gateway.runtime;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import be.maillage.store.FactTable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Has the register made anew in ways that end badly. */
public final class RegisterMakings {

    private RegisterMakings() {}

    /** Of a running application. Reading fails after so many events. */
    public static void interruptedAfter(int events, Parts parts) {
        EventLog log = new Failing(parts.part(EventLog.class), events);
        new RegisterUpkeep(
                        parts.part(JdbcTransactionManager.class),
                        parts.part(JdbcClient.class),
                        log,
                        parts.part(FactTable.class))
                .bringUpToDate();
    }

    /** Where the parts of an application are found. */
    public interface Parts {
        <T> T part(Class<T> type);
    }

    private record Failing(EventLog log, int events) implements EventLog {

        @Override
        public long head() {
            return log.head();
        }

        @Override
        public List<StoredEvent> after(long position, int limit) {
            if (position >= events) {
                throw new IllegalStateException("interrupted");
            }
            return log.after(position, Math.min(limit, events));
        }

        @Override
        public List<StoredEvent> ofCoordination(UUID coordinationId, long afterPosition, int limit) {
            return log.ofCoordination(coordinationId, afterPosition, limit);
        }

        @Override
        public long lastPositionOf(UUID coordinationId, long atMost) {
            return log.lastPositionOf(coordinationId, atMost);
        }

        @Override
        public Subscription onAppended(Runnable callback) {
            return log.onAppended(callback);
        }
    }
}
