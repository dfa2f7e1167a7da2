package be.maillage.store;

import org.jspecify.annotations.Nullable;

/** Too much is going on to take this command now; nothing has changed, and asking again later is fine. */
public final class CommandsBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CommandsBusy(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
