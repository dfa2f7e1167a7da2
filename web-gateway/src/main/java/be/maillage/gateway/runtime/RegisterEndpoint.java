package be.maillage.gateway.runtime;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import be.maillage.store.FactTable;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code POST /actuator/register} makes the register anew from history. Commands wait meanwhile: they would decide on half a register. */
@Component
@Endpoint(id = "register")
class RegisterEndpoint {

    private static final int BATCH = 1_000;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final EventLog log;
    private final FactTable facts;

    RegisterEndpoint(PlatformTransactionManager transactions, JdbcClient jdbc, EventLog log, FactTable facts) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.log = log;
        this.facts = facts;
    }

    /** @param events how many were read */
    record Rebuilt(long events) {}

    @WriteOperation
    Rebuilt rebuild() {
        Long events = transaction.execute(status -> {
            // Whoever appends needs this row, so nothing is added to history until the new register is committed with
            // it.
            long head = jdbc.sql("SELECT position FROM log_head FOR UPDATE")
                    .query(Long.class)
                    .single();
            facts.clear();
            retell(head);
            return head;
        });
        return new Rebuilt(events == null ? 0 : events);
    }

    private void retell(long head) {
        RegisterKeeper keeper = new RegisterKeeper(facts);
        long position = 0;
        while (position < head) {
            List<StoredEvent> batch = log.after(position, BATCH);
            batch.forEach(event -> keeper.keep(event.coordinationId(), event.event()));
            position = batch.getLast().position();
        }
    }
}
