package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader.Role;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes down who is there, whether the host says so, the signed sheet, or people themselves. */
record Reception(Frame frame, Attendance attendance, Carrying carrying, Register register, Asked asked) {

    AttendanceRecorded record(RecordAttendance command) {
        Told told = command.told();
        if (!told.recordedAfterwards() && !MeetingTimes.mayHaveBegun(frame.time(), asked)) {
            throw MeetingRule.ATTENDANCE_FOLLOWS_THE_START.refused();
        }
        if (command.presences().isEmpty() && command.residents() == null) {
            throw MeetingRule.ATTENDANCE_SAYS_SOMETHING.refused();
        }
        Attendance.requireHeadcount(command.residents());
        if (!carrying.isMine()) {
            carrying.requireNoSecret();
            requireOwn(command);
        }
        Known known = new Known(register, command.coordinationId());
        for (Presence presence : command.presences()) {
            Attendance.requirePlausible(presence, known);
            requireWhoCame(presence, told);
        }
        return recorded(
                command.meetingId(),
                command.presences(),
                command.residents(),
                command.fromSignedSheet() ? AttendanceSource.SIGNED_SHEET : AttendanceSource.HOST,
                told);
    }

    /** Nothing that whoever holds the link adds of their own is kept: neither a date nor a note. */
    AttendanceRecorded checkIn(CheckIn command) {
        UUID person = Role.MEMBER.name().equals(asked.role()) ? asked.person() : null;
        frame.requireExpects(command.organisationId(), register);
        frame.electedOfficials(register).requireMayCheckIn(person);
        Presence presence = Presence.of(command.organisationId(), person);
        if (person != null) {
            requireWhoCame(presence, command.told());
        }
        if (attendance.has(presence)) {
            throw MeetingRule.CHECK_IN_IS_DONE_ONCE.refused();
        }
        return recorded(
                command.meetingId(),
                List.of(presence),
                null,
                AttendanceSource.SELF_CHECK_IN,
                Told.on(BusinessDate.day(asked.today())));
    }

    private AttendanceRecorded recorded(
            UUID meetingId, List<Presence> presences, @Nullable Integer residents, AttendanceSource source, Told told) {
        return new AttendanceRecorded(
                meetingId,
                presences,
                attendance.residentsAfter(residents),
                source,
                attendance.organisationsAfter(presences),
                frame.takingPart(attendance.presentAfter(presences), register),
                told);
    }

    /** Members who do not carry the meeting tell of their own organisation alone, and cannot let themselves into a confidential one. */
    private void requireOwn(RecordAttendance command) {
        boolean own = command.presences().stream()
                .allMatch(presence -> presence.organisationId() != null
                        && presence.organisationId().equals(asked.onBehalfOf()));
        if (!own || command.residents() != null) {
            throw MeetingRule.MEMBERS_SPEAK_OF_THEIR_OWN_ATTENDANCE.refused();
        }
        command.presences().stream()
                .flatMap(presence -> Stream.ofNullable(presence.organisationId()))
                .forEach(organisation -> frame.requireExpects(organisation, register));
    }

    private void requireWhoCame(Presence presence, Told told) {
        UUID person = presence.personId();
        if (person == null || told.recordedAfterwards() || frame.isGuest(person)) {
            return;
        }
        UUID organisation = presence.organisationId();
        if (organisation == null) {
            if (!frame.expects(person, register)) {
                throw MeetingRule.PERSON_WITHOUT_ORGANISATION_IS_EXPECTED.refused();
            }
        } else if (!register.representedBy(frame.coordinationId(), person, frame.day())
                .contains(organisation)) {
            throw MeetingRule.ATTENDANCE_IS_OF_THE_ORGANISATION.refused();
        }
    }
}
