package be.maillage.diagnostic;

import be.maillage.history.LocalizedString;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is said.
 *
 * @param name which one, or in which office: never the name of a person; needed when the kind says too little
 */
public record Addressee(Kind kind, @Nullable LocalizedString name) {

    public enum Kind {
        /** The members of the coordination themselves. */
        MEMBERS,
        RESIDENTS,
        CPAS,
        COMMUNE,
        REGION,
        COMMUNITY,
        FEDERAL_STATE,
        SUBSIDISER,
        /** Public authorities, without saying which. */
        AUTHORITIES,
        OTHER
    }
}
