package be.maillage.gateway.runtime;

import be.maillage.history.StoredEvent;
import be.maillage.register.RegisterFold;
import be.maillage.store.EventLog;
import be.maillage.store.FactTable;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the register anew from history, all in one transaction: whoever reads meanwhile reads the old one, commands wait, and what is interrupted
 * leaves the old one and its version as they were. History is read a batch at a time, so it takes no more memory than the database does.
 */
final class RegisterUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterUpkeep.class);
    private static final int BATCH = 1_000;
    private static final int TOLD_EVERY = 20_000;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final EventLog log;
    private final FactTable facts;

    RegisterUpkeep(PlatformTransactionManager transactions, JdbcClient jdbc, EventLog log, FactTable facts) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.log = log;
        this.facts = facts;
    }

    /**
     * Rebuilds the register if another version of the fold made it. To be called before anything is served; of several nodes that start together
     * one does it, and the others wait for it.
     */
    void bringUpToDate() {
        if (version() == RegisterFold.VERSION) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            long head = lockHistory();
            int version = version();
            if (version != RegisterFold.VERSION) {
                LOG.info(
                        "The register was made by version {} of its rules; version {} makes it anew from {} events",
                        version,
                        RegisterFold.VERSION,
                        head);
                retell(head);
                LOG.info("The register is made anew");
            }
        });
    }

    /** @return how many events were read */
    long rebuild() {
        return Objects.requireNonNull(transaction.execute(status -> {
            long head = lockHistory();
            retell(head);
            return head;
        }));
    }

    private int version() {
        return jdbc.sql("SELECT version FROM register_version WHERE id = 1")
                .query(Integer.class)
                .single();
    }

    /** Whoever appends needs this row, so nothing is added to history until the new register is committed. */
    private long lockHistory() {
        return jdbc.sql("SELECT position FROM log_head FOR UPDATE")
                .query(Long.class)
                .single();
    }

    private void retell(long head) {
        facts.clear();
        RegisterKeeper keeper = new RegisterKeeper(facts);
        long position = 0;
        long told = 0;
        while (position < head) {
            List<StoredEvent> batch = log.after(position, BATCH);
            batch.forEach(event -> keeper.keep(event.coordinationId(), event.event()));
            position = batch.getLast().position();
            if (position - told >= TOLD_EVERY) {
                told = position;
                LOG.info("The register: {} of {} events", position, head);
            }
        }
        jdbc.sql("UPDATE register_version SET version = :version WHERE id = 1")
                .param("version", RegisterFold.VERSION)
                .update();
    }
}
