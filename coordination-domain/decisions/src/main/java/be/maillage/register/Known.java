package be.maillage.register;

import be.maillage.decision.CommonRule;
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

    /** For those who act either in their own name or as a service. */
    public void requirePersonOrOrganisation(@Nullable UUID id) {
        if (id != null && !register.isRegistered(coordinationId, id)) {
            requirePerson(id);
        }
    }
}
