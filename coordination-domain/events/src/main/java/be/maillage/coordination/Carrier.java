package be.maillage.coordination;

import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the coordination and usually pays its coordinator.
 *
 * @param organisationId its own entry in the directory, once it has one
 */
public record Carrier(
        Kind kind,
        @Nullable LocalizedString names,
        @Nullable UUID organisationId) {

    public enum Kind {
        CPAS,
        COMMUNE,
        ASSOCIATION
    }
}
