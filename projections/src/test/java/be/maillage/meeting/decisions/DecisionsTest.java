package be.maillage.meeting.decisions;

import static be.maillage.meeting.Convoking.FIRST_POINT;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.PARTICIPANT;
import static be.maillage.meeting.Convoking.PARTICIPANTS;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import be.maillage.meeting.Votes;
import be.maillage.meeting.decisions.DecisionQuery.Filter;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsTest {

    private final Given given = Given.nothing().event(convened(MEETING, "Été", lunch("2026-06-18")));
    private final DecisionQuery query = new DecisionQuery(given);

    @Test
    void a_decision_keeps_its_votes_and_what_was_said_against_it() {
        given.event(decided(MEETING, id(401), "Ouvrir deux matinées", "2026-06-18"));

        assertThat(query.ofMeeting(Reader.PUBLIC, HERE, MEETING).block())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.votes()).isEqualTo(new Votes(3, 1, 1));
                    assertThat(decision.dissent().fr()).isEqualTo("pas neutre");
                    assertThat(decision.itemId()).isEqualTo(FIRST_POINT);
                    assertThat(decision.meeting().subject().fr()).isEqualTo("Été");
                });
        assertThat(query.ofMeeting(Reader.PUBLIC, HERE, NEXT).block()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void are_found_across_meetings_by_words_and_days() {
        given.event(decided(MEETING, id(401), "Ouvrir deux matinées", "2026-06-18"))
                .event(decided(NEXT, id(402), "Écoles fermées : écrire à la commune", "2026-09-17"))
                .event(decided(NEXT, id(403), "Une charte", "2025"));

        assertThat(texts(MEMBER, new Filter("ecole", null, null)))
                .containsExactly("Écoles fermées : écrire à la commune");
        assertThat(texts(MEMBER, new Filter("matinées ouvr", null, null))).containsExactly("Ouvrir deux matinées");
        assertThat(texts(MEMBER, new Filter("!", null, null))).isEmpty();
        assertThat(texts(MEMBER, new Filter(null, LocalDate.parse("2026-06-19"), null)))
                .containsExactly("Écoles fermées : écrire à la commune");
        assertThat(texts(MEMBER, new Filter(null, LocalDate.parse("2026-09-17"), null)))
                .containsExactly("Écoles fermées : écrire à la commune");
        assertThat(texts(MEMBER, new Filter(null, LocalDate.parse("2025-05-05"), LocalDate.parse("2026-06-18"))))
                .containsExactly("Une charte", "Ouvrir deux matinées");
        assertThat(query.list(MEMBER, HERE, Filter.ALL, Order.DESCENDING, Paging.of(null, 1))
                        .block()
                        .items())
                .singleElement()
                .matches(decision -> decision.id().equals(id(402)));
    }

    @Test
    void are_for_those_who_may_know_them() {
        given.event(PARTICIPANTS, decided(MEETING, id(401), "Ouvrir deux matinées", "2026-06-18"));

        for (Reader reader : List.of(Reader.PUBLIC, MEMBER, COORDINATOR)) {
            assertThat(texts(reader, Filter.ALL)).isEmpty();
            assertThat(query.ofMeeting(reader, HERE, MEETING).block()).isEmpty();
        }
        assertThat(texts(PARTICIPANT, Filter.ALL)).hasSize(1);
    }

    private List<String> texts(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Order.ASCENDING, Paging.first()).block().items().stream()
                .map(decision -> decision.text().fr())
                .toList();
    }

    private static DecisionRecorded decided(UUID meeting, UUID decision, String text, String on) {
        return new DecisionRecorded(
                meeting,
                decision,
                FIRST_POINT,
                LocalizedString.fr(text),
                DecisionMode.VOTE,
                new Votes(3, 1, 1),
                LocalizedString.fr("pas neutre"),
                told(on));
    }
}
