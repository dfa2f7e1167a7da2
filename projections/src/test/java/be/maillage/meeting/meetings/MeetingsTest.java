package be.maillage.meeting.meetings;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.FIRST_POINT;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.ONE;
import static be.maillage.meeting.Convoking.PARTICIPANT;
import static be.maillage.meeting.Convoking.PARTICIPANTS;
import static be.maillage.meeting.Convoking.attended;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.day;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.meeting.Convoking.point;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Pairing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.Guest;
import be.maillage.meeting.MeetingEvent.AgendaAmended;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.Presence;
import be.maillage.meeting.meetings.Meeting.State;
import be.maillage.meeting.meetings.MeetingQuery.Filter;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final Given given = Given.nothing();
    private final MeetingQuery query = new MeetingQuery(given);

    @Test
    void a_meeting_is_told_as_it_was_convened() {
        given.event(convened(MEETING, "Se partager l’été", lunch("2026-07-18")))
                .event(new MeetingEntrusted(MEETING, ONE, ONE, null, List.of(), told("2026-05-01")))
                .event(Pairing.registered(AMO, "AMO"));

        MeetingInFull answer = inFull(COORDINATOR);

        Meeting summary = answer.summary();
        assertThat(summary.state()).isEqualTo(State.COMING);
        assertThat(summary.subject()).isEqualTo(LocalizedString.fr("Se partager l’été"));
        assertThat(summary.host()).isEqualTo(new Named(AMO, LocalizedString.fr("AMO")));
        assertThat(summary.start()).isEqualTo("12:30");
        assertThat(summary.reserved()).isFalse();
        assertThat(answer.agenda()).extracting(item -> item.title().fr()).containsExactly("Nouvelles", "Été");
        assertThat(answer.convening().invitedOrganisations()).containsExactly(new Named(CPAS, null));
        assertThat(answer.convening().on()).isEqualTo(BusinessDate.parse("2026-05-01"));
        assertThat(answer.roles().chair()).isEqualTo(ONE);
        assertThat(answer.attendance()).isNull();
        assertThat(query.byId(COORDINATOR, ELSEWHERE, MEETING, TODAY).blockOptional())
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_meeting_that_was_moved_is_where_it_was_moved_to() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18")))
                .event(new MeetingRescheduled(
                        MEETING, lunch("2026-07-02"), null, LocalizedString.fr("salle prise"), told("2026-06-01")))
                .event(new AgendaAmended(
                        MEETING,
                        List.of(point(FIRST_POINT, "Un seul point")),
                        LocalizedString.fr("trop long"),
                        told("2026-06-02")));

        MeetingInFull answer = inFull(MEMBER);

        assertThat(answer.summary().day()).isEqualTo(BusinessDate.parse("2026-07-02"));
        assertThat(answer.summary().host()).isNull();
        assertThat(answer.reschedulings())
                .singleElement()
                .matches(moved -> moved.reason().fr().equals("salle prise"));
        assertThat(answer.agenda()).hasSize(1);
        assertThat(answer.agendaAmendedOn()).isEqualTo(BusinessDate.parse("2026-06-02"));
        assertThat(list(MEMBER, Filter.of(When.COMING)).items()).hasSize(1);
        assertThat(list(MEMBER, Filter.of(When.PAST)).items()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_became_of_a_meeting_shows_on_the_day_of_asking() {
        given.event(convened(id(201), "annulée", lunch("2026-07-18")))
                .event(new MeetingCancelled(id(201), LocalizedString.fr("trop peu"), told("2026-06-01")))
                .event(convened(id(202), "tenue", lunch("2026-06-18")))
                .event(new MeetingHeld(id(202), day("2026-06-18"), told("2026-06-18")))
                .event(convened(id(203), "qui sait", lunch("2026-06-30")))
                .event(convened(id(204), "aujourd’hui", lunch("2026-07-01")))
                .event(convened(id(205), "tout juste", lunch("2026-07-01")))
                .event(new MeetingHeld(id(205), lunch("2026-07-01"), told("2026-07-01")));

        assertThat(list(MEMBER, Filter.ALL).items())
                .extracting(Meeting::state)
                .containsExactly(State.HELD, State.UNTOLD, State.COMING, State.HELD, State.CANCELLED);
        assertThat(subjects(Filter.of(When.COMING), Order.ASCENDING)).containsExactly("aujourd’hui", "annulée");
        assertThat(subjects(Filter.of(When.PAST), Order.DESCENDING)).containsExactly("tout juste", "qui sait", "tenue");
        assertThat(query.byId(MEMBER, HERE, id(201), TODAY)
                        .block()
                        .cancellation()
                        .reason())
                .isEqualTo(LocalizedString.fr("trop peu"));
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_meeting_held_keeps_the_planned_times_that_nobody_corrected() {
        given.event(convened(MEETING, "Été", lunch("2026-06-18")))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")));

        assertThat(inFull(MEMBER).summary().end()).isEqualTo("14:00");

        given.event(new MeetingHeld(MEETING, day("2026-06-19"), told("2026-06-19")));

        assertThat(inFull(MEMBER).summary().day()).isEqualTo(BusinessDate.parse("2026-06-19"));
        assertThat(inFull(MEMBER).summary().end()).isNull();
    }

    @Test
    void are_found_by_kind_purpose_subgroup_and_days() {
        given.event(convened(id(201), "plénière", lunch("2026-03-01")))
                .event(convened(id(202), "groupe", lunch("2026-04-01"), MeetingKind.SUBGROUP, id(77)))
                .event(convened(id(203), "ancienne", day("2024")));

        assertThat(subjects(new Filter(null, MeetingKind.SUBGROUP, null, null, null, null), Order.ASCENDING))
                .containsExactly("groupe");
        assertThat(subjects(new Filter(null, null, null, id(77), null, null), Order.ASCENDING))
                .containsExactly("groupe");
        assertThat(subjects(new Filter(null, null, MeetingPurpose.RELAY, null, null, null), Order.ASCENDING))
                .isEmpty();
        assertThat(subjects(between("2026-03-01", "2026-03-01"), Order.ASCENDING))
                .containsExactly("plénière");
        assertThat(subjects(between("2024-06-01", "2024-06-30"), Order.ASCENDING))
                .containsExactly("ancienne");
        assertThat(subjects(between("2025-01-01", "2026-03-31"), Order.ASCENDING))
                .containsExactly("plénière");
    }

    @Test
    void are_read_page_by_page_from_either_end() {
        for (int i = 1; i <= 5; i++) {
            given.event(convened(id(200 + i), "n° " + i, lunch("2026-0" + i + "-01")));
        }
        for (Order order : Order.values()) {
            Page<Meeting> first = page(order, null);
            Page<Meeting> second = page(order, first.next());
            Page<Meeting> third = page(order, second.next());

            List<String> read = List.of(first, second, third).stream()
                    .flatMap(page -> page.items().stream())
                    .map(meeting -> meeting.subject().fr())
                    .toList();
            List<String> all = List.of("n° 1", "n° 2", "n° 3", "n° 4", "n° 5");
            assertThat(read).isEqualTo(order == Order.ASCENDING ? all : all.reversed());
            assertThat(third.next()).isNull();
            assertThat(first.total()).isEqualTo(5);
        }
    }

    @Test
    void of_a_reserved_meeting_others_know_no_more_than_that_there_is_one() {
        given.event(PARTICIPANTS, convened(MEETING, "Secret", lunch("2026-07-18")))
                .event(PARTICIPANTS, new MeetingEntrusted(MEETING, ONE, ONE, ONE, List.of(ONE), told("2026-05-01")))
                .event(PARTICIPANTS, attended(MEETING, 3, Presence.of(AMO, ONE)))
                .event(convened(NEXT, "Ouverte", lunch("2026-07-20")));

        for (Reader reader : List.of(Reader.PUBLIC, MEMBER, COORDINATOR)) {
            assertThat(inFull(reader)).isEqualTo(InFull.reserved(MEETING));
            assertThat(list(reader, Filter.ALL).items())
                    .singleElement()
                    .matches(meeting -> meeting.id().equals(NEXT));
            assertThat(list(reader, Filter.ALL).total()).isOne();
            assertThat(list(reader, Filter.of(When.RESERVED)).items()).containsExactly(Meeting.reserved(MEETING));
            assertThat(list(reader, new Filter(When.COMING, MeetingKind.PLENARY, null, null, null, null))
                            .items())
                    .hasSize(1);
        }
        assertThat(inFull(PARTICIPANT).attendance().residents()).isEqualTo(3);
        assertThat(list(PARTICIPANT, Filter.ALL).total()).isEqualTo(2);
        assertThat(list(PARTICIPANT, Filter.of(When.RESERVED)).items()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void guests_and_the_check_in_are_told_to_members_without_any_secret() {
        Guest guest = new Guest(null, null, null, LocalizedString.fr("l’échevine"));
        given.event(convened(MEETING, "Été", lunch("2026-07-18")))
                .event(Audience.MEMBERS, new GuestInvited(MEETING, guest, null, List.of(), told("2026-05-02")))
                .event(Audience.MEMBERS, new CheckInOpened(MEETING, "hash-of-a-secret", told("2026-06-18")));

        assertThat(inFull(MEMBER).guests()).containsExactly(guest);
        assertThat(inFull(MEMBER).checkInOpenedOn()).isEqualTo(BusinessDate.parse("2026-06-18"));
        assertThat(inFull(Reader.PUBLIC).guests()).isEmpty();
        assertThat(inFull(Reader.PUBLIC).checkInOpenedOn()).isNull();
        assertThat(given.documents().get(MeetingProjector.NAME).toString()).doesNotContain("hash-of-a-secret");
        given.andAReplayGivesTheSame();
    }

    private MeetingInFull inFull(Reader reader) {
        return query.byId(reader, HERE, MEETING, TODAY).block();
    }

    private Page<Meeting> list(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Order.ASCENDING, Paging.first(), TODAY)
                .block();
    }

    private Page<Meeting> page(Order order, String cursor) {
        return query.list(MEMBER, HERE, Filter.ALL, order, Paging.of(cursor, 2), TODAY)
                .block();
    }

    private List<String> subjects(Filter filter, Order order) {
        return query.list(Reader.PUBLIC, HERE, filter, order, Paging.first(), TODAY).block().items().stream()
                .map(meeting -> meeting.subject().fr())
                .toList();
    }

    private static Filter between(String from, String to) {
        return new Filter(null, null, null, null, LocalDate.parse(from), LocalDate.parse(to));
    }
}
