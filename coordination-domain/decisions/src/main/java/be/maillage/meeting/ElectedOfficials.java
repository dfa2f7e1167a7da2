package be.maillage.meeting;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.register.Register;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where elected officials may be at a meeting (URIAS 4.2.6). Most coordinations want none among them, for fear of being made use of and for the
 * sake of those who work for them, and yet invite one now and then; in three they sit in plenaries, in three they chair. What a group says in
 * confidence is never for them. Meetings that exist to speak with the authorities or that are open to all are not sat in by anybody, so they are
 * no matter of policy. Who holds a seat of the steering committee by right sits there whatever the policy.
 *
 * @param on the day of the meeting: policy and seats are those of that day
 */
record ElectedOfficials(
        Register register, UUID coordinationId, MeetingKind kind, Confidentiality confidentiality, BusinessDate on) {

    boolean is(UUID person) {
        return register.categoriesOf(coordinationId, person, on).contains(RepresentativeCategory.ELECTED_OFFICIAL);
    }

    /** As a whole category, that is, whoever of them represents a member. */
    void requireMayBeInvited(Invited invited) {
        if (invited.categories().contains(RepresentativeCategory.ELECTED_OFFICIAL)) {
            requireNotInConfidence();
            if (!maySit()) {
                throw MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS.refused();
            }
        }
    }

    /** A guest comes for once and for a reason: no policy forbids it. */
    void requireMayBeGuest(Guest guest) {
        if (guest.category() == RepresentativeCategory.ELECTED_OFFICIAL
                || (guest.personId() != null && is(guest.personId()))) {
            requireNotInConfidence();
        }
    }

    void requireMayChair(@Nullable UUID person) {
        if (person != null && is(person) && !sitsByRight(person)) {
            requireNotInConfidence();
            if (policy() != ElectedOfficialsPolicy.CHAIR) {
                throw MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS.refused();
            }
        }
    }

    /** What happens is recorded as it happened; but nobody lets themselves in where they are not invited. */
    void requireMayCheckIn(@Nullable UUID person) {
        if (person != null && is(person) && !sitsByRight(person)) {
            requireNotInConfidence();
        }
    }

    /** For who takes the minutes or convenes: neither is a guest. */
    void requireMayTakePart(@Nullable UUID person) {
        if (person != null && is(person) && !sitsByRight(person)) {
            requireNotInConfidence();
            if (!maySit()) {
                throw MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS.refused();
            }
        }
    }

    /** Whether what is said there may be read by the person, as far as this is concerned. */
    boolean mayHear(UUID person) {
        return confidentiality != Confidentiality.PARTICIPANTS || !is(person) || sitsByRight(person);
    }

    private boolean maySit() {
        return switch (kind) {
            case AUTHORITY_RELAY, COLLECTIVE_DAY -> true;
            case PLENARY -> policy() != ElectedOfficialsPolicy.GUEST;
            case SUBGROUP, STEERING_COMMITTEE, THEMATIC, TRAINING, SUPERVISION ->
                policy() == ElectedOfficialsPolicy.CHAIR;
        };
    }

    private boolean sitsByRight(UUID person) {
        return kind == MeetingKind.STEERING_COMMITTEE && register.sitsByRight(coordinationId, person, on);
    }

    private ElectedOfficialsPolicy policy() {
        return register.electedOfficials(coordinationId, on);
    }

    private void requireNotInConfidence() {
        if (confidentiality == Confidentiality.PARTICIPANTS) {
            throw MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY.refused();
        }
    }
}
