package be.maillage.groupanalysis.analyses;

import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.SOMEBODY;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Pairing;
import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisPhase;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.CarriedResult;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.DivergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeSetAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativesChosen;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.QuestionRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.ResultsCarried;
import be.maillage.groupanalysis.GroupAnalysisEvent.SittingHeld;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.groupanalysis.Participant;
import be.maillage.groupanalysis.ResultKind;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Result;
import be.maillage.groupanalysis.analyses.AnalysisDetail.StepWords;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Told;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysesTest {

    private static final UUID ANALYSIS = id(500);
    private static final UUID FACILITATOR = id(501);
    private static final UUID RAPPORTEUR = id(502);
    private static final UUID HOUSING = id(510);
    private static final List<UUID> SIX =
            IntStream.range(1, 7).mapToObj(number -> id(520 + number)).toList();
    private static final UUID NARRATOR = SIX.get(0);
    private static final UUID SECOND = SIX.get(1);
    private static final UUID NARRATIVE = id(540);
    private static final UUID OTHER = id(541);
    private static final UUID QUESTION = id(550);
    private static final LocalizedString ASKED = LocalizedString.fr("Quels besoins ?");
    private static final LocalizedString WORDS = LocalizedString.fr("Ce qui a été dit");
    private static final LocalizedString ANSWER = LocalizedString.fr("Une réponse");
    private static final Told NOW = told("2014-02");
    private static final Reader GUEST = participant();
    private static final Reader MEMBER_WITHIN = participant(Reader.Role.MEMBER);

    private final Given given = Given.nothing();

    @Test
    void a_member_knows_the_question_and_how_far_it_has_come_and_nothing_of_what_is_said() {
        opened().among(proposed(NARRATIVE), new SittingHeld(ANALYSIS, 1, SIX, NOW))
                .known(new StepBegun(ANALYSIS, AnalysisStep.CHOOSE_NARRATIVES, null, NOW))
                .among(chosen(NARRATIVE))
                .known(new StepBegun(ANALYSIS, AnalysisStep.TELL, NARRATIVE, NOW));

        AnalysisDetail detail = detail(Given.MEMBER);

        assertThat(detail.inside()).isNull();
        assertThat(detail.analysis())
                .isEqualTo(new Analysis(
                        ANALYSIS,
                        ASKED,
                        Analysis.State.UNDER_WAY,
                        AnalysisStep.TELL,
                        false,
                        AnalysisPhase.NARRATIVE,
                        NOW.on(),
                        NOW.on().precision(),
                        null,
                        2,
                        1,
                        6,
                        1,
                        0,
                        0,
                        id(700),
                        false));
        assertThat(list(Given.MEMBER).items()).containsExactly(detail.analysis());
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_step_that_may_be_skipped_is_told_of_the_narrative_under_way_then_of_any() {
        opened();
        begun(AnalysisStep.NARRATOR_REACTS);
        begun(AnalysisStep.SECOND_ROUND);
        assertThat(detail(Given.MEMBER).analysis().listenedAgain()).isFalse();

        begun(AnalysisStep.LISTEN_AGAIN);
        assertThat(detail(Given.MEMBER).analysis().listenedAgain()).isTrue();

        known(new StepBegun(ANALYSIS, AnalysisStep.SECOND_ROUND, id(901), NOW));
        assertThat(detail(Given.MEMBER).analysis().listenedAgain())
                .as("another narrative is under way")
                .isFalse();

        known(new StepBegun(ANALYSIS, AnalysisStep.EVALUATION, null, NOW));
        assertThat(detail(Given.MEMBER).analysis().listenedAgain()).isTrue();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_coordinator_who_does_not_take_part_knows_no_more_than_a_member() {
        opened().among(proposed(NARRATIVE));
        assertThat(detail(Given.COORDINATOR).inside()).isNull();
        assertThat(detail(Given.reader(Reader.Role.ADMINISTRATOR)).inside()).isNull();
    }

    @Test
    void the_public_knows_of_no_analysis_and_a_facilitator_from_elsewhere_of_theirs() {
        opened();
        assertThat(list(Reader.PUBLIC).items()).isEmpty();
        assertThat(query().byId(Reader.PUBLIC, HERE, ANALYSIS).blockOptional()).isEmpty();
        assertThat(list(GUEST).items()).hasSize(1).allMatch(Analysis::takesPart);
        assertThat(detail(GUEST).inside()).isNotNull();
    }

    @Test
    void an_analysis_is_of_its_coordination() {
        opened();
        assertThat(query().byId(MEMBER_WITHIN, ELSEWHERE, ANALYSIS).blockOptional())
                .isEmpty();
        assertThat(query().byId(MEMBER_WITHIN, HERE, id(999)).blockOptional()).isEmpty();
    }

    @Test
    void those_who_take_part_read_who_the_group_is_and_when_it_met() {
        given.event(Pairing.registered(HOUSING, "Habitat"));
        opened().among(new SittingHeld(ANALYSIS, 1, List.of(NARRATOR), NOW));

        Inside inside = inside();

        assertThat(inside.facilitator()).isEqualTo(FACILITATOR);
        assertThat(inside.rapporteur()).isEqualTo(RAPPORTEUR);
        assertThat(inside.participants())
                .hasSize(6)
                .startsWith(
                        new TakingPart(NARRATOR, new Named(HOUSING, LocalizedString.fr("Habitat"))),
                        new TakingPart(SECOND, null));
        assertThat(inside.sittings())
                .containsExactly(
                        new AnalysisDetail.Sitting(1, NOW.on(), NOW.on().precision(), List.of(NARRATOR)));
    }

    @Test
    void whoever_takes_over_stands_in_the_place_of_whoever_led_before() {
        opened().among(new FacilitatorReplaced(ANALYSIS, id(503), FACILITATOR, NOW));
        assertThat(inside().facilitator()).isEqualTo(id(503));
        assertThat(inside().rapporteur()).isEqualTo(RAPPORTEUR);

        among(new RapporteurReplaced(ANALYSIS, id(504), RAPPORTEUR, NOW));
        known(new StepBegun(ANALYSIS, AnalysisStep.EVALUATION, null, NOW));

        assertThat(inside().facilitator()).isEqualTo(id(503));
        assertThat(inside().rapporteur()).isEqualTo(id(504));
        assertThat(inside().participants()).hasSize(6);
        assertThat(inside().turn()).hasSize(8).endsWith(id(503), id(504));
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_was_said_is_kept_by_narrative_and_step() {
        opened().among(
                        proposed(OTHER),
                        proposed(NARRATIVE),
                        chosen(NARRATIVE, OTHER),
                        new NarrativeSetAside(ANALYSIS, OTHER, WORDS, NOW))
                .known(new StepBegun(ANALYSIS, AnalysisStep.TELL, NARRATIVE, NOW))
                .among(
                        new NarrativeTold(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW),
                        new StakesStated(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW),
                        new InformationAsked(ANALYSIS, NARRATIVE, QUESTION, SECOND, WORDS, NOW),
                        new InformationGiven(ANALYSIS, NARRATIVE, QUESTION, NARRATOR, ANSWER, NOW),
                        new InterpretationGiven(ANALYSIS, NARRATIVE, AnalysisStep.FIRST_ROUND, SECOND, WORDS, NOW),
                        new TurnPassed(ANALYSIS, NARRATIVE, AnalysisStep.FIRST_ROUND, SIX.get(2), NOW),
                        new NarratorReacted(ANALYSIS, NARRATIVE, AnalysisStep.NARRATOR_REACTS, NARRATOR, ANSWER, NOW));

        assertThat(inside().narratives())
                .containsExactly(
                        new Narrative(OTHER, NARRATOR, WORDS, 2, WORDS, List.of()),
                        new Narrative(
                                NARRATIVE,
                                NARRATOR,
                                WORDS,
                                1,
                                null,
                                List.of(
                                        new StepWords(
                                                AnalysisStep.TELL, List.of(new Word(NARRATOR, WORDS, null, null))),
                                        new StepWords(
                                                AnalysisStep.STAKES_SEEN_BY_NARRATOR,
                                                List.of(new Word(NARRATOR, WORDS, null, null))),
                                        new StepWords(
                                                AnalysisStep.INFORMATION_QUESTIONS,
                                                List.of(new Word(SECOND, WORDS, ANSWER, QUESTION))),
                                        new StepWords(
                                                AnalysisStep.FIRST_ROUND,
                                                List.of(
                                                        new Word(SECOND, WORDS, null, null),
                                                        new Word(SIX.get(2), null, null, null))),
                                        new StepWords(
                                                AnalysisStep.NARRATOR_REACTS,
                                                List.of(new Word(NARRATOR, ANSWER, null, null))))));
        given.andAReplayGivesTheSame();
    }

    @Test
    void it_is_known_whose_turn_it_is() {
        opened().among(proposed(NARRATIVE), chosen(NARRATIVE));
        assertThat(inside().turn()).isEmpty();
        begun(AnalysisStep.TELL);
        assertThat(inside().turn()).containsExactly(NARRATOR);
        begun(AnalysisStep.INFORMATION_QUESTIONS);
        assertThat(inside().turn()).isEmpty();
        begun(AnalysisStep.FIRST_ROUND);
        assertThat(inside().turn()).containsExactlyElementsOf(SIX.subList(1, 6));
        given.event(among(), word(AnalysisStep.FIRST_ROUND, SIX.get(2)));
        given.event(among(), new TurnPassed(ANALYSIS, NARRATIVE, AnalysisStep.FIRST_ROUND, SECOND, NOW));
        assertThat(inside().turn()).containsExactlyElementsOf(SIX.subList(3, 6));
        begun(AnalysisStep.NARRATOR_REACTS);
        assertThat(inside().turn()).containsExactly(NARRATOR);
        begun(AnalysisStep.SECOND_ROUND);
        assertThat(inside().turn()).hasSize(5);
        given.event(Audience.MEMBERS, new StepBegun(ANALYSIS, AnalysisStep.EVALUATION, null, NOW));
        given.event(among(), new AnalysisEvaluated(ANALYSIS, RAPPORTEUR, WORDS, NOW));
        assertThat(inside().turn()).hasSize(7).doesNotContain(RAPPORTEUR).contains(FACILITATOR);
        given.event(Audience.MEMBERS, closed(AnalysisOutcome.COMPLETED));
        assertThat(inside().turn()).isEmpty();
    }

    @Test
    void convergences_and_divergences_stand_side_by_side_with_what_follows_from_them() {
        opened().among(
                        proposed(NARRATIVE),
                        new ConvergenceRecorded(ANALYSIS, id(601), WORDS, List.of(NARRATIVE), NOW),
                        new DivergenceRecorded(ANALYSIS, id(602), WORDS, List.of(WORDS, ANSWER), List.of(), NOW),
                        new TheoreticalInputRecorded(ANALYSIS, id(603), ANSWER, NOW),
                        new HypothesisRecorded(ANALYSIS, id(604), WORDS, NOW),
                        new QuestionRecorded(ANALYSIS, id(605), WORDS, NOW),
                        new PerspectiveRecorded(ANALYSIS, id(606), WORDS, NOW),
                        new AnalysisEvaluated(ANALYSIS, SECOND, ANSWER, NOW));

        Inside inside = inside();

        assertThat(inside.convergences()).containsExactly(new Result(id(601), WORDS, List.of(), List.of(NARRATIVE)));
        assertThat(inside.divergences()).containsExactly(new Result(id(602), WORDS, List.of(WORDS, ANSWER), List.of()));
        assertThat(inside.theory()).containsExactly(ANSWER);
        assertThat(inside.hypotheses()).extracting(Result::id).containsExactly(id(604));
        assertThat(inside.questions()).extracting(Result::id).containsExactly(id(605));
        assertThat(inside.perspectives()).extracting(Result::id).containsExactly(id(606));
        assertThat(inside.evaluations()).containsExactly(new Word(SECOND, ANSWER, null, null));
        assertThat(detail(Given.MEMBER).analysis().results()).isEqualTo(5);
        given.andAReplayGivesTheSame();
    }

    @Test
    void members_know_what_was_carried_where_and_how_it_ended() {
        opened().known(
                        new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.COMPLETED, WORDS, told("2014-03")),
                        new ResultsCarried(
                                ANALYSIS,
                                id(700),
                                List.of(new CarriedResult(id(601), ResultKind.CONVERGENCE, id(801))),
                                told("2014-03-02")));

        AnalysisDetail detail = detail(Given.MEMBER);

        assertThat(detail.analysis().state()).isEqualTo(Analysis.State.COMPLETED);
        assertThat(detail.analysis().closedOn()).isEqualTo(told("2014-03").on());
        assertThat(detail.analysis().carried()).isEqualTo(1);
        assertThat(detail.reason()).isEqualTo(WORDS);
        assertThat(detail.carriages())
                .containsExactly(new AnalysisDetail.Carriage(
                        id(700),
                        id(601),
                        ResultKind.CONVERGENCE,
                        id(801),
                        told("2014-03-02").on(),
                        told("2014-03-02").on().precision()));
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_list_is_paged_in_the_order_of_recording_and_kept_by_state() {
        opened().known(closed(AnalysisOutcome.ABANDONED));
        given.event(Audience.MEMBERS, opening(id(590)));

        Page<Analysis> first =
                query().list(Given.MEMBER, HERE, null, Paging.of(null, 1)).block();
        Page<Analysis> second = query().list(Given.MEMBER, HERE, null, Paging.of(first.next(), 1))
                .block();

        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.items().stream())
                        .map(Analysis::id))
                .containsExactly(ANALYSIS, id(590));
        assertThat(query().list(Given.MEMBER, HERE, Analysis.State.ABANDONED, Paging.first())
                        .block()
                        .items())
                .extracting(Analysis::id)
                .containsExactly(ANALYSIS);
        assertThat(query().list(Given.MEMBER, HERE, Analysis.State.COMPLETED, Paging.first())
                        .block()
                        .items())
                .isEmpty();
    }

    private AnalysesTest opened() {
        given.event(Audience.MEMBERS, opening(ANALYSIS));
        return among(new GroupComposed(
                ANALYSIS,
                FACILITATOR,
                RAPPORTEUR,
                SIX.stream()
                        .map(person -> new Participant(person, person.equals(NARRATOR) ? HOUSING : null))
                        .toList(),
                NOW));
    }

    private AnalysesTest among(GroupAnalysisEvent... events) {
        Stream.of(events).forEach(event -> given.event(among(), event));
        return this;
    }

    private AnalysesTest known(GroupAnalysisEvent... events) {
        Stream.of(events).forEach(event -> given.event(Audience.MEMBERS, event));
        return this;
    }

    private void begun(AnalysisStep step) {
        known(new StepBegun(ANALYSIS, step, NARRATIVE, NOW));
    }

    private static Audience among() {
        return new Audience(Audience.Scope.PARTICIPANTS, ANALYSIS);
    }

    private static GroupAnalysisOpened opening(UUID analysis) {
        return new GroupAnalysisOpened(analysis, HERE, ASKED, 2, 6, id(700), SOMEBODY, NOW);
    }

    private static NarrativeProposed proposed(UUID narrative) {
        return new NarrativeProposed(ANALYSIS, narrative, NARRATOR, WORDS, NOW);
    }

    private static NarrativesChosen chosen(UUID... narratives) {
        return new NarrativesChosen(ANALYSIS, List.of(narratives), null, NOW);
    }

    private static InterpretationGiven word(AnalysisStep step, UUID speaker) {
        return new InterpretationGiven(ANALYSIS, NARRATIVE, step, speaker, WORDS, NOW);
    }

    private static GroupAnalysisClosed closed(AnalysisOutcome outcome) {
        return new GroupAnalysisClosed(ANALYSIS, outcome, WORDS, NOW);
    }

    private static Reader participant(Reader.Role... roles) {
        return new Reader(SOMEBODY, Set.of(roles), Set.of(), Set.of(), Set.of(ANALYSIS));
    }

    private AnalysisQuery query() {
        return new AnalysisQuery(given);
    }

    private Page<Analysis> list(Reader reader) {
        return query().list(reader, HERE, null, Paging.first()).block();
    }

    private AnalysisDetail detail(Reader reader) {
        return query().byId(reader, HERE, ANALYSIS).block();
    }

    private Inside inside() {
        return detail(MEMBER_WITHIN).inside();
    }
}
