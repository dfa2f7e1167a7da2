package be.maillage.register;

import be.maillage.history.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something true of a subject from a date until another.
 *
 * @param subject whom it is about
 * @param object what is said of it, as text: an id, a number, a name; empty when the kind says it all
 * @param since when it began to be true
 * @param until when it ceased to be, or null while it is
 */
public record Fact(
        UUID coordinationId,
        Kind kind,
        UUID subject,
        String object,
        BusinessDate since,
        @Nullable BusinessDate until) {

    /** What a fact may say. */
    public enum Kind {
        /** The subject is the coordination itself. */
        COORDINATION,
        /** The subject is a registered person (of the platform). */
        PERSON,
        /** The subject is an organisation of the directory; the object is empty. */
        ORGANISATION,
        /** The object is one of the organisation's names, folded for comparison. */
        NAME,
        /** The object is the organisation's enterprise number. */
        ENTERPRISE_NUMBER,
        /** The subject is a member; the object is its kind. */
        MEMBER,
        /** The subject is a person who sits for the member that the object names. */
        REPRESENTATIVE,
        /** The subject is a person who holds the coordinator's mandate; the object is the employer's entry, or empty. */
        COORDINATOR,
        /** The subject is the coordination itself; the object is the entry of the organisation that carries it. */
        CARRIER,
        /** The subject is a pair whose partner, the object, consents to the publication of its duo. */
        CONSENT
    }

    /** Whether some reading of the date falls within this fact's time. A date that ends a fact belongs to it. */
    public boolean mayHoldOn(BusinessDate date) {
        return !date.surelyBefore(since) && (until == null || !until.surelyBefore(date));
    }
}
