package be.maillage.gateway.runtime;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.register.Fact;
import be.maillage.register.FactChange;
import be.maillage.register.RegisterFold;
import be.maillage.store.FactTable;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Keeps the register in the transaction of the append, so that the next decision already knows. */
final class RegisterKeeper {

    /** The name of the processor that calls it. */
    static final String PROCESSOR = "register";

    private final FactTable table;

    RegisterKeeper(FactTable table) {
        this.table = table;
    }

    @EventHandler
    void on(DomainEvent event, EventMessage<?> message) {
        String coordination = String.valueOf(message.getMetaData().get(EventMetadata.COORDINATION));
        keep(UUID.fromString(coordination), event);
    }

    /** Makes the changes that an event means. */
    void keep(UUID coordinationId, DomainEvent event) {
        for (FactChange change : RegisterFold.changes(coordinationId, event)) {
            switch (change) {
                case FactChange.Begins begins -> begin(begins.fact());
                case FactChange.Ends ends ->
                    table.end(ends.coordinationId(), ends.kind().name(), ends.subject(), ends.object(), ends.until());
                case FactChange.EndsEvery ends ->
                    table.endEvery(ends.coordinationId(), ends.kind().name(), ends.until());
            }
        }
    }

    private void begin(Fact fact) {
        table.begin(fact.coordinationId(), fact.kind().name(), fact.subject(), fact.object(), fact.since());
    }
}
