package be.maillage.keys;

import org.jspecify.annotations.Nullable;

/** Keys could not be read or stored, for another reason than their destruction: nothing about a person may be read or written. */
public final class KeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeysUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
