package be.maillage.meeting;

import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting may be led or minuted by somebody else from now on. Who led it cannot change once it was held; its minutes are still to be
 * written, translated and added to then.
 */
record Entrusting(EntrustMeeting command, Frame frame, Carrying carrying, Register register) {

    MeetingEntrusted entrust(boolean held) {
        UUID chair = command.chair() == null ? frame.chair() : command.chair();
        UUID minutesTaker = command.minutesTaker() == null ? frame.minutesTaker() : command.minutesTaker();
        boolean otherChair = !Objects.equals(chair, frame.chair());
        boolean otherMinutesTaker = !Objects.equals(minutesTaker, frame.minutesTaker());
        requireMayHandOver();
        if (!otherChair && !otherMinutesTaker) {
            throw MeetingRule.ENTRUSTING_CHANGES_SOMETHING.refused();
        }
        if (otherChair && held && !command.told().recordedAfterwards()) {
            throw MeetingRule.MEETING_IS_NOT_YET_HELD.refused();
        }
        Known known = new Known(register, command.coordinationId());
        ElectedOfficials officials = frame.electedOfficials(register);
        if (otherChair) {
            known.requirePerson(chair);
            officials.requireMayChair(chair);
        }
        if (otherMinutesTaker) {
            known.requirePerson(minutesTaker);
            officials.requireMayTakePart(minutesTaker);
        }
        return new MeetingEntrusted(
                command.meetingId(),
                frame.convenedBy(),
                chair,
                minutesTaker,
                frame.isConfidential() ? people(frame.convenedBy(), chair, minutesTaker) : List.of(),
                command.told());
    }

    /** Where all who carry a confidential meeting have fallen ill, the coordination finds it somebody among those who take part, and nobody else. */
    private void requireMayHandOver() {
        if (!carrying.isSecretToTheCoordination()) {
            carrying.require();
        } else if (!people(command.chair(), command.minutesTaker()).stream().allMatch(carrying::takesPart)) {
            throw MeetingRule.CONFIDENCE_IS_HANDED_TO_WHOEVER_TAKES_PART.refused();
        }
    }

    private static List<UUID> people(@Nullable UUID... any) {
        return Stream.of(any).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
