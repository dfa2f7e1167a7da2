package be.maillage.register;

import be.maillage.decision.CommonRule;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses ids that nothing is registered under. An id that is absent names nothing, so there is nothing to refuse. */
public record Known(Register register, UUID coordinationId) {

    public void requirePerson(@Nullable UUID id) {
        if (id != null && !register.isPerson(id)) {
            throw CommonRule.PERSON_IS_REGISTERED.refused();
        }
    }

    /** An entry of this coordination's directory, be it closed by now. */
    public void requireOrganisation(@Nullable UUID id) {
        if (id != null && !register.isRegistered(coordinationId, id)) {
            throw CommonRule.ORGANISATION_IS_REGISTERED.refused();
        }
    }

    /** An entry that was not merged into another one: only those can take a seat. */
    public void requireOrganisationOfItsOwn(UUID id) {
        requireOrganisation(id);
        UUID remaining = register.remaining(coordinationId, id);
        if (!remaining.equals(id)) {
            throw CommonRule.ORGANISATION_STANDS_FOR_ITSELF.refused(Map.of("into", remaining));
        }
    }

    /** An entry of this coordination's directory, or whoever else is or was a member: a network, or a person in their own name. */
    public void requireMemberOrOrganisation(@Nullable UUID id) {
        if (id != null
                && !register.isRegistered(coordinationId, id)
                && !register.everKnew(coordinationId, Fact.Kind.MEMBER, id)) {
            throw CommonRule.ORGANISATION_IS_REGISTERED.refused();
        }
    }

    /** A meeting of this coordination that was convened and not cancelled. */
    public void requireMeeting(@Nullable UUID id) {
        if (id != null && !register.isConvened(coordinationId, id)) {
            throw CommonRule.MEETING_IS_CONVENED.refused();
        }
    }

    /** For those who act either in their own name or as a service. */
    public void requirePersonOrOrganisation(@Nullable UUID id) {
        if (id != null && !register.isRegistered(coordinationId, id)) {
            requirePerson(id);
        }
    }
}
