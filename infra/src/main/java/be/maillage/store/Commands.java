package be.maillage.store;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

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
     * @return the receipt once the events are committed; else the handler's refusal as thrown, {@link CommandsBusy} when there is no thread, connection or lock to be had in time, {@link IdempotencyKeyReused},
     *     Axon's {@code ConflictingAggregateVersionException} when the expected version is not the aggregate's, or its
     *     {@code ConcurrencyException} when a race was lost several times over
     */
    public CompletableFuture<CommandReceipt> send(Object command, Map<String, String> metadata) {
        CompletableFuture<CommandReceipts.Pending> answer =
                gateway.send(GenericCommandMessage.asCommandMessage(command).withMetaData(metadata));
        return answer.handle(Commands::receipt);
    }

    private static CommandReceipt receipt(CommandReceipts.@Nullable Pending answer, @Nullable Throwable failure) {
        if (answer != null) {
            return answer.receipt();
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        throw new CompletionException(
                StoreBusy.waitedTooLong(cause) || StoreBusy.lostTheRace(cause)
                        ? new CommandsBusy("The store lets everybody wait", cause)
                        : cause);
    }
}
