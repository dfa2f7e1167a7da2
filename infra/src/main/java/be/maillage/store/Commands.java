package be.maillage.store;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Where commands are sent, and their receipts come from. */
public final class Commands {

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Has a command handled on the command threads.
     *
     * @param metadata actor, role and on behalf of, see {@link be.maillage.history.EventMetadata}, and any of {@link CommandKeys}
     * @return the receipt once the events are committed; else the handler's refusal as thrown, {@link CommandsBusy}, {@link IdempotencyKeyReused},
     *     Axon's {@code ConflictingAggregateVersionException} when the expected version is not the aggregate's, or its
     *     {@code ConcurrencyException} when a race was lost several times over
     */
    public CompletableFuture<CommandReceipt> send(Object command, Map<String, String> metadata) {
        CompletableFuture<CommandReceipts.Pending> answer =
                gateway.send(GenericCommandMessage.asCommandMessage(command).withMetaData(metadata));
        return answer.thenApply(CommandReceipts.Pending::receipt);
    }
}
