package be.maillage.gateway.generator;

import org.jspecify.annotations.Nullable;

/** The generator met an answer that it did not intend, and stopped: a refusal of what it meant to be accepted, or the other way round. */
public final class Unintended extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unintended(Deed deed, String answer, @Nullable Throwable cause) {
        super(answer + ": " + deed, cause);
    }
}
