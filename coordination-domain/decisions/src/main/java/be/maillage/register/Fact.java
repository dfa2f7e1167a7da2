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
        /** The object is one of the organisation's names, folded for comparison; also what it was called when it was merged. */
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
        CONSENT,
        /** The subject is a person who sits for a member; the object is the member's id, a space and the category in which they sit. */
        CATEGORY,
        /** The subject is the coordination itself; the object says how far elected officials take part, until the next such fact by date. */
        ELECTED_OFFICIALS,
        /** The subject is the coordination itself; the object is a person who holds a seat of its steering committee by right. */
        EX_OFFICIO,
        /** The subject is the coordination itself; the object says whether individual situations may be discussed in it, until the next by date. */
        SITUATIONS,
        /** The subject is a meeting that was convened; the object is its kind. It lasts unless it is cancelled. */
        MEETING,
        /** The subject is a meeting that was held. */
        HELD,
        /** The subject is a person or an organisation that takes part in the confidential gathering which the object names. */
        PARTICIPANT,
        /** The subject is a subgroup that is at work; the object is its kind. */
        SUBGROUP,
        /** The subject is a subgroup; the object is the confidentiality of its meetings. */
        SUBGROUP_CONFIDENTIALITY,
        /** The subject is a subgroup of which the object is a member. */
        SUBGROUP_MEMBER,
        /** The subject is a subgroup that the object, a person, leads. */
        FACILITATOR,
        /** The subject is a diagnostic. */
        DIAGNOSTIC,
        /** The subject is a finding that stands in the diagnostic which the object names, until it is merged or withdrawn. */
        FINDING,
        /** The subject is a group analysis. */
        ANALYSIS,
        /** The subject is an organisation whose entry was merged into the one that the object names. */
        MERGED,
        /** The subject is a shared resource that is lent to the organisation which the object names. */
        LOAN,
        /** The subject is a network of the register of networks, until it is dissolved. */
        NETWORK
    }

    /** Whether some reading of the date falls within this fact's time. A date that ends a fact belongs to it. */
    public boolean mayHoldOn(BusinessDate date) {
        return !date.surelyBefore(since) && (until == null || !until.surelyBefore(date));
    }
}
