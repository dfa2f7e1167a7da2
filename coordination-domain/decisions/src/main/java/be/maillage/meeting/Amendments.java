package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.AmendmentSettled;
import be.maillage.register.Register;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those who attended want to read differently in the minutes, until somebody settles it. */
final class Amendments {

    /** The language of each that awaits an answer. */
    private final Map<UUID, String> pending = new HashMap<>();

    private final Set<UUID> known = new HashSet<>();

    /** A person who attended, or who represents an organisation that was present; a coordinator may write down what such an organisation wants. */
    AmendmentProposed propose(ProposeAmendment command, Attendance attendance, Register register, Asked asked) {
        if (known.contains(command.amendmentId())) {
            throw MeetingRule.AMENDMENT_IS_NEW.refused();
        }
        boolean member = Role.MEMBER.name().equals(asked.role());
        if (member && command.proposedBy() != null && !asked.person().equals(command.proposedBy())) {
            throw MeetingRule.AMENDMENT_IS_ONE_S_OWN.refused();
        }
        UUID person = command.proposedBy() == null && (member || attendance.attended(asked.person()))
                ? asked.person()
                : command.proposedBy();
        UUID organisation = command.organisationId() == null ? asked.onBehalfOf() : command.organisationId();
        boolean there = person != null
                && attendance.attended(person)
                && (organisation == null
                        || attendance.has(Presence.of(organisation, person))
                        || speaksFor(person, organisation, command, register));
        boolean represented = organisation != null
                && attendance.wasRepresented(organisation)
                && (person == null || speaksFor(person, organisation, command, register));
        if (!there && !represented) {
            throw MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED.refused();
        }
        return new AmendmentProposed(
                command.meetingId(),
                command.amendmentId(),
                command.language(),
                command.itemId(),
                command.text(),
                person,
                organisation,
                command.told());
    }

    AmendmentSettled settle(SettleAmendment command) {
        if (!pending.containsKey(command.amendmentId())) {
            throw MeetingRule.AMENDMENT_IS_PENDING.refused();
        }
        if (command.outcome() == AmendmentOutcome.REFUSED && command.reason() == null) {
            throw MeetingRule.REFUSAL_OF_AN_AMENDMENT_HAS_A_REASON.refused();
        }
        return new AmendmentSettled(
                command.meetingId(), command.amendmentId(), command.outcome(), command.reason(), command.told());
    }

    void requireNonePending(String language) {
        if (pending.containsValue(language)) {
            throw MeetingRule.NO_AMENDMENT_IS_PENDING.refused();
        }
    }

    void evolve(AmendmentProposed event) {
        known.add(event.amendmentId());
        pending.put(event.amendmentId(), event.language());
    }

    void evolve(AmendmentSettled event) {
        pending.remove(event.amendmentId());
    }

    private static boolean speaksFor(UUID person, UUID organisation, ProposeAmendment command, Register register) {
        return register.representedBy(
                        command.coordinationId(), person, command.told().on())
                .contains(organisation);
    }
}
