package be.maillage.register;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.Seat;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.Guest;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingFoldTest {

    private static final UUID MEETING = id(50);
    private static final UUID AMO = id(11);
    private static final UUID PLANNING = id(12);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final BusinessDate DAY = BusinessDate.parse("2012-05-06");

    private final InMemoryFacts facts = new InMemoryFacts();
    private final Register register = new Register(facts);

    @Test
    void a_meeting_is_known_until_it_is_cancelled() {
        assertThat(register.isConvened(COORDINATION, MEETING)).isFalse();
        facts.given(COORDINATION, convened(Confidentiality.MEMBERS));
        assertThat(register.isConvened(COORDINATION, MEETING)).isTrue();
        assertThat(register.everKnew(COORDINATION, Fact.Kind.HELD, MEETING)).isFalse();
        facts.given(COORDINATION, new MeetingCancelled(MEETING, LocalizedString.fr("Grève"), told("2012")));
        assertThat(register.isConvened(COORDINATION, MEETING)).isFalse();
    }

    @Test
    void a_meeting_was_held_on_its_day() {
        facts.given(COORDINATION, new MeetingHeld(MEETING, new MeetingTime(DAY, null, null), told("2013")));
        assertThat(register.knows(COORDINATION, Fact.Kind.HELD, MEETING, DAY)).isTrue();
        assertThat(register.knows(COORDINATION, Fact.Kind.HELD, MEETING, BusinessDate.parse("2012-05-05")))
                .isFalse();
    }

    @Test
    void those_who_are_invited_entrusted_and_present_take_part_in_a_confidential_meeting() {
        facts.given(
                COORDINATION,
                convened(Confidentiality.PARTICIPANTS),
                new MeetingEntrusted(MEETING, BEN, null, null, List.of(BEN), told("2012")),
                new GuestInvited(MEETING, new Guest(null, PLANNING, null, null), null, List.of(PLANNING), told("2012")),
                attendance(Presence.Status.PRESENT, List.of(AMO, ANNE, BEN, PLANNING)));
        assertThat(List.of(AMO, ANNE, BEN, PLANNING)).allMatch(this::takesPart);
    }

    @Test
    void nobody_in_particular_takes_part_in_a_meeting_that_all_members_may_read() {
        facts.given(
                COORDINATION,
                convened(Confidentiality.MEMBERS),
                new MeetingEntrusted(MEETING, BEN, null, null, List.of(), told("2012")),
                attendance(Presence.Status.PRESENT, List.of()));
        assertThat(List.of(AMO, ANNE, BEN)).noneMatch(this::takesPart);
    }

    @Test
    void who_turns_out_not_to_have_been_there_no_longer_takes_part() {
        facts.given(
                COORDINATION,
                convened(Confidentiality.PARTICIPANTS),
                attendance(Presence.Status.PRESENT, List.of(AMO, ANNE)),
                attendance(Presence.Status.ABSENT, List.of(AMO)));
        assertThat(takesPart(ANNE)).isFalse();
        assertThat(takesPart(AMO)).isTrue();
    }

    @Test
    void a_seat_held_by_right_lasts_until_the_committee_is_constituted_anew() {
        facts.given(
                COORDINATION, committee(ANNE, Seat.Title.EX_OFFICIO, 2010), committee(BEN, Seat.Title.ELECTED, 2011));
        assertThat(register.sitsByRight(COORDINATION, ANNE, BusinessDate.year(2010)))
                .isTrue();
        assertThat(register.sitsByRight(COORDINATION, ANNE, BusinessDate.year(2012)))
                .isFalse();
        assertThat(register.sitsByRight(COORDINATION, BEN, BusinessDate.year(2012)))
                .isFalse();
    }

    private boolean takesPart(UUID subject) {
        return facts.find(COORDINATION, Fact.Kind.PARTICIPANT, subject, MEETING.toString()).stream()
                .anyMatch(fact -> fact.until() == null);
    }

    private static MeetingConvened convened(Confidentiality confidentiality) {
        return new MeetingConvened(
                MEETING,
                COORDINATION,
                MeetingKind.SUPERVISION,
                null,
                List.of(),
                List.of(),
                ActivityScope.COORDINATION,
                null,
                List.of(),
                new MeetingTime(DAY, null, null),
                null,
                null,
                List.of(),
                new Invited(List.of(), List.of(AMO)),
                confidentiality,
                null,
                told("2012"));
    }

    private static AttendanceRecorded attendance(Presence.Status status, List<UUID> takingPart) {
        Presence anne = new Presence(AMO, ANNE, status, false, null, false, null, null, null, null);
        return new AttendanceRecorded(
                MEETING, List.of(anne), null, AttendanceSource.HOST, List.of(AMO), takingPart, told("2012"));
    }

    private static SteeringCommitteeConstituted committee(UUID person, Seat.Title title, int year) {
        Seat seat = new Seat(
                person,
                null,
                title,
                Seat.Represents.CPAS,
                Seat.Side.PUBLIC,
                BusinessDate.year(year),
                title == Seat.Title.ELECTED ? 3 : null);
        return new SteeringCommitteeConstituted(
                LocalizedString.fr("Comité"), List.of(seat), told(Integer.toString(year)));
    }
}
