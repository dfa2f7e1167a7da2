package be.maillage.store;

import java.util.concurrent.RejectedExecutionException;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.MessageHandler;

/** A bus that answers when its threads and their queue are full, instead of throwing at whoever happens to dispatch. */
final class BoundedCommandBus extends AsynchronousCommandBus {

    BoundedCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        try {
            super.handle(command, handler, callback);
        } catch (RejectedExecutionException e) {
            callback.onResult(
                    command,
                    GenericCommandResultMessage.asCommandResultMessage(
                            new CommandsBusy("Too many commands are waiting", e)));
        }
    }
}
