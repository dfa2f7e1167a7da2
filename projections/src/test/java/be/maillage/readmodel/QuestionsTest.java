package be.maillage.readmodel;

import static be.maillage.duo.Pairing.duo;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.duo.Pairing.says;
import static be.maillage.meeting.Convoking.assigned;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.due.DueQuery;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.MeshQuery;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.history.Audience;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.DuplicateQuery;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Pages.Order;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What is listed takes as many questions to the server however much there is of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Paging ALL = Paging.of(null, Paging.MAX_LIMIT);
    private static final int FEW = 3;
    private static final int MANY = 12;

    private final Given given = Given.nothing();

    @Test
    void no_list_asks_once_more_for_every_row() {
        grow(0, FEW);
        Map<String, Integer> few = questions();

        grow(FEW, MANY);

        assertThat(new DirectoryQuery(given).parties(COORDINATOR, HERE).block()).hasSize(MANY);
        assertThat(questions()).isEqualTo(few).doesNotContainValue(0);
    }

    private Map<String, Integer> questions() {
        Map<String, Integer> questions = new LinkedHashMap<>();
        answers().forEach((name, answer) -> questions.put(name, Given.questions(answer)));
        return questions;
    }

    private Map<String, Mono<?>> answers() {
        DirectoryQuery directory = new DirectoryQuery(given);
        ContinuumQuery continuum = new ContinuumQuery(given);
        Map<String, Mono<?>> all = new LinkedHashMap<>();
        all.put("directory", directory.list(COORDINATOR, HERE, DirectoryQuery.Filter.ALL, ALL, TODAY));
        all.put("search", directory.search(COORDINATOR, HERE, Search.words("maison"), ALL, TODAY));
        all.put("parties", directory.parties(COORDINATOR, HERE));
        all.put("duplicates", new DuplicateQuery(given).list(COORDINATOR, HERE, false, ALL));
        all.put("pairs", continuum.list(COORDINATOR, HERE, ContinuumQuery.Filter.ALL, ALL, TODAY));
        all.put("attention", continuum.forAttention(COORDINATOR, HERE, null, null, 0, 500, Locale.FRENCH, TODAY));
        all.put("standings", continuum.standings(COORDINATOR, HERE));
        all.put("summary", continuum.summary(COORDINATOR, HERE));
        for (Basis basis : Basis.values()) {
            all.put("mesh " + basis, new MeshQuery(given).on(COORDINATOR, HERE, basis, TODAY, TODAY));
        }
        all.put("duos", new DuoQuery(given).list(COORDINATOR, HERE, ALL));
        all.put(
                "due",
                new DueQuery(given)
                        .listedAndCounted(COORDINATOR, HERE, DueQuery.Filter.USUAL, ALL, DueQuery.Filter.USUAL, TODAY));
        all.put(
                "meetings",
                new MeetingQuery(given).list(COORDINATOR, HERE, MeetingQuery.Filter.ALL, Order.ASCENDING, ALL, TODAY));
        all.put(
                "actions",
                new ActionQuery(given).list(COORDINATOR, HERE, ActionQuery.Filter.ALL, Order.ASCENDING, ALL, TODAY));
        return all;
    }

    /** Each new member did with the one before whatever makes rows. */
    private void grow(int from, int to) {
        for (int i = from; i < to; i++) {
            UUID member = id(100 + i);
            given.event(registered(member, "Maison " + i))
                    .event(new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2020")))
                    .event(
                            Audience.MEMBERS,
                            new RepresentativeDesignated(
                                    member, id(300 + i), RepresentativeCategory.FIELD_WORKER, true, told("2020")))
                    .event(convened(id(400 + i), "Plénière " + i, lunch("2026-12-1" + i % 10)))
                    .event(assigned(id(500 + i), "Écrire", member, "2026-12-01"));
            if (i > 0) {
                Partners pair = new Partners(id(100 + i - 1), member);
                given.event(duo(pair, "2021", ContinuumLevel.MULTIDISCIPLINARY, true))
                        .event(says(pair, pair.first(), 20, "2025", Answer.PARALLEL, null))
                        .event(says(pair, pair.second(), 21, "2025", Answer.MULTIDISCIPLINARY, null));
            }
        }
    }
}
