package be.maillage.keys;

import java.util.UUID;

/** Something was to be written about a person who has been erased. */
public final class KeyDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyDestroyed(UUID person) {
        super("The keyset of person " + person + " was destroyed");
    }
}
