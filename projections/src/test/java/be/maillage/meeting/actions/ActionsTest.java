package be.maillage.meeting.actions;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.PARTICIPANT;
import static be.maillage.meeting.Convoking.PARTICIPANTS;
import static be.maillage.meeting.Convoking.assigned;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.COORDINATOR;
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
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.actions.Action.State;
import be.maillage.meeting.actions.Action.Step;
import be.maillage.meeting.actions.ActionQuery.Due;
import be.maillage.meeting.actions.ActionQuery.Filter;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-08-10");
    private static final UUID POSTER = id(301);
    private static final UUID ROOM = id(302);
    private static final UUID LETTER = id(303);

    private final Given given = Given.nothing()
            .event(convened(MEETING, "Été", lunch("2026-06-18")))
            .event(convened(NEXT, "Rentrée", lunch("2026-09-17")))
            .event(Pairing.registered(AMO, "AMO"));
    private final ActionQuery query = new ActionQuery(given);

    @Test
    void an_action_is_followed_from_meeting_to_meeting() {
        given.event(Audience.MEMBERS, assigned(POSTER, "Affiche", AMO, "2026-07-01"))
                .event(Audience.MEMBERS, extended(POSTER, "2026-09-01", null))
                .event(
                        Audience.MEMBERS,
                        new ActionCompleted(MEETING, POSTER, LocalizedString.fr("imprimée"), NEXT, told("2026-09-17")));

        Action action = query.byId(MEMBER, HERE, POSTER, TODAY).block();

        assertThat(action.what().fr()).isEqualTo("Affiche");
        assertThat(action.organisation()).isEqualTo(new Named(AMO, LocalizedString.fr("AMO")));
        assertThat(action.meeting().subject().fr()).isEqualTo("Été");
        assertThat(action.due()).isEqualTo(BusinessDate.parse("2026-09-01"));
        assertThat(action.state()).isEqualTo(State.COMPLETED);
        assertThat(action.outcome().fr()).isEqualTo("imprimée");
        assertThat(action.endedOn()).isEqualTo(BusinessDate.parse("2026-09-17"));
        assertThat(action.steps()).extracting(Step::kind).containsExactly(Step.Kind.EXTENDED, Step.Kind.COMPLETED);
        assertThat(action.steps().getLast().followedUpAt().subject().fr()).isEqualTo("Rentrée");
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_was_said_of_an_action_in_confidence_is_for_those_who_were_there() {
        given.event(Audience.MEMBERS, assigned(POSTER, "Affiche", AMO, "2026-07-01"))
                .event(PARTICIPANTS, extended(POSTER, "2026-09-01", LocalizedString.fr("dit entre nous")))
                .event(Audience.MEMBERS, extended(POSTER, "2026-10-01", LocalizedString.fr("dit à tous")));

        assertThat(query.byId(PARTICIPANT, HERE, POSTER, TODAY).block().steps())
                .extracting(step -> step.reason().fr())
                .containsExactly("dit entre nous", "dit à tous");
        assertThat(query.byId(MEMBER, HERE, POSTER, TODAY).block().steps())
                .extracting(step -> step.reason().fr())
                .containsExactly("dit à tous");
    }

    @Test
    void mine_are_those_that_i_or_the_organisations_i_represent_took_on() {
        given.event(Audience.MEMBERS, assigned(POSTER, "Affiche", AMO, "2026-07-31"))
                .event(Audience.MEMBERS, assigned(ROOM, "Salle", CPAS, "2026-08-10"));
        Reader ofCpas =
                new Reader(Given.SOMEBODY, Set.of(Reader.Role.MEMBER), Set.of(), Set.of(), Set.of(), Set.of(CPAS));

        assertThat(list(ofCpas, Filter.MINE).items()).extracting(Action::id).containsExactly(ROOM);
        assertThat(list(MEMBER, Filter.MINE).items()).isEmpty();
    }

    @Test
    void an_open_action_is_overdue_once_its_day_has_passed() {
        given.event(Audience.MEMBERS, assigned(POSTER, "Affiche", AMO, "2026-07-31"))
                .event(Audience.MEMBERS, assigned(ROOM, "Salle", CPAS, "2026-08-10"))
                .event(Audience.MEMBERS, assigned(LETTER, "Lettre", CPAS, "2026-08"))
                .event(Audience.MEMBERS, assigned(id(304), "Café", AMO, "2026-06-30"))
                .event(Audience.MEMBERS, new ActionCompleted(MEETING, id(304), null, null, told("2026-06-29")));

        assertThat(whats(new Filter(null, null, Due.OVERDUE))).containsExactly("Affiche");
        assertThat(whats(new Filter(null, null, Due.AHEAD))).containsExactly("Salle", "Lettre");
        assertThat(list(MEMBER, Filter.ALL).items())
                .extracting(Action::overdue)
                .containsExactly(false, true, false, false);
        assertThat(query.byId(MEMBER, HERE, LETTER, LocalDate.parse("2026-09-01"))
                        .block()
                        .overdue())
                .isTrue();

        given.event(Audience.MEMBERS, extended(POSTER, "2026-10-01", LocalizedString.fr("congés")))
                .event(
                        Audience.MEMBERS,
                        new ActionDropped(MEETING, ROOM, LocalizedString.fr("inutile"), null, told("2026-08-01")));

        assertThat(whats(new Filter(null, null, Due.OVERDUE))).isEmpty();
        assertThat(whats(new Filter(State.DROPPED, null, null))).containsExactly("Salle");
        assertThat(whats(new Filter(State.OPEN, null, null))).containsExactly("Lettre", "Affiche");
        assertThat(query.byId(MEMBER, HERE, ROOM, LocalDate.parse("2027-01-01"))
                        .block()
                        .overdue())
                .isFalse();
        given.andAReplayGivesTheSame();
    }

    @Test
    void are_found_by_who_took_them_on() {
        given.event(Audience.MEMBERS, assigned(POSTER, "Affiche", AMO, "2026-07-31"))
                .event(Audience.MEMBERS, assigned(ROOM, "Salle", CPAS, "2026-08-01"));

        assertThat(whats(new Filter(null, CPAS, null))).containsExactly("Salle");
        assertThat(whats(new Filter(State.COMPLETED, CPAS, null))).isEmpty();
    }

    @Test
    void are_for_those_who_may_know_them() {
        given.event(PARTICIPANTS, assigned(POSTER, "Affiche", AMO, "2026-07-31"));

        for (Reader reader : List.of(Reader.PUBLIC, MEMBER, COORDINATOR)) {
            assertThat(list(reader, Filter.ALL)).isEqualTo(new Page<>(List.of(), 0, null));
            assertThat(query.byId(reader, HERE, POSTER, TODAY).blockOptional()).isEmpty();
            assertThat(query.ofMeeting(reader, HERE, MEETING, TODAY).block()).isEmpty();
        }
        assertThat(list(PARTICIPANT, Filter.ALL).total()).isOne();
    }

    private static ActionExtended extended(UUID action, String due, LocalizedString reason) {
        return new ActionExtended(MEETING, action, BusinessDate.parse(due), reason, null, told("2026-07-02"));
    }

    private Page<Action> list(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Order.ASCENDING, Paging.first(), TODAY)
                .block();
    }

    private List<String> whats(Filter filter) {
        return list(MEMBER, filter).items().stream()
                .map(action -> action.what().fr())
                .toList();
    }
}
