package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader.Role;
import be.maillage.register.Register;
import java.util.UUID;

/**
 * Whether a meeting is somebody's to carry. A member carries the meetings that they convened, lead or write the minutes of. Whoever carries the
 * coordination carries all its meetings, save those whose words stay among people to whom they do not belong: what one may not read, one neither
 * writes nor changes, nor does one let oneself in. Where an old history knows nobody who carries such a meeting, the coordination does.
 */
record Carrying(Frame frame, Attendance attendance, Register register, Asked asked) {

    boolean isMine() {
        if (frame.entrusted().contains(asked.person())) {
            return true;
        }
        return !isMember() && !Asked.GUEST.equals(asked.role()) && !isSecret();
    }

    void require() {
        if (!isMine()) {
            requireNoSecret();
            throw MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS.refused();
        }
    }

    /** Members are asked for more than this wherever they may speak of a meeting that is not theirs to carry. */
    void requireNoSecret() {
        if (isSecretToTheCoordination()) {
            throw MeetingRule.WHOEVER_TAKES_PART_ACTS_IN_CONFIDENCE.refused();
        }
    }

    /** Whether whoever asks carries the coordination and yet has no part in what is said there. */
    boolean isSecretToTheCoordination() {
        return !isMember() && isSecret();
    }

    /**
     * Whether somebody is one of those among whom the words of a confidential meeting stay: as themselves, or because they sit for an organisation
     * that does. It is what lets them read, too.
     */
    boolean takesPart(UUID person) {
        return frame.entrusted().contains(person)
                || frame.isGuest(person)
                || (frame.electedOfficials(register).mayHear(person)
                        && (attendance.attended(person) || sitsForOneOfThem(person)));
    }

    private boolean sitsForOneOfThem(UUID person) {
        return register.representedBy(frame.coordinationId(), person, BusinessDate.day(asked.today())).stream()
                .anyMatch(organisation ->
                        frame.isInvited(organisation) || attendance.has(Presence.of(organisation, null)));
    }

    private boolean isSecret() {
        return frame.isConfidential() && !asked.retells() && !frame.entrusted().isEmpty() && !takesPart(asked.person());
    }

    private boolean isMember() {
        return Role.MEMBER.name().equals(asked.role());
    }
}
