package be.maillage.gateway.pages.groupanalysis;

import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.AskForInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.EvaluateAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.GiveInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.Interpret;
import be.maillage.groupanalysis.GroupAnalysisCommand.PassTurn;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.React;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordConvergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordDivergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordHypothesis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordQuestion;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordTheoreticalInput;
import be.maillage.groupanalysis.GroupAnalysisCommand.SetNarrativeAside;
import be.maillage.groupanalysis.GroupAnalysisCommand.StateStakes;
import be.maillage.groupanalysis.GroupAnalysisCommand.Tell;
import be.maillage.groupanalysis.GroupAnalysisRule;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms in the steps of an analysis. The room asks the most of it on its own page; these forms tell what was wrong, and ask the rest. */
@Component
class StepDeeds implements Deeds {

    private static final String NARRATIVES = "narratives";
    private static final String PEOPLE = "people";
    private static final String RESULT = "resultId";

    private final Rooms rooms;

    StepDeeds(AnalysisAnswers answers) {
        this.rooms = new Rooms(answers);
    }

    @Override
    public List<Deed> all() {
        return Stream.concat(narratives(), Stream.concat(rounds(), results())).toList();
    }

    private Stream<Deed> narratives() {
        return Stream.of(
                step(
                        "begin-step",
                        BeginStep.class,
                        one("step", AnalysisStep.class).must()),
                step(
                                "propose-narrative",
                                ProposeNarrative.class,
                                localized("title").must(),
                                one("narrator", PEOPLE).must())
                        .drawing("narrativeId")
                        .telling(GroupAnalysisRule.NARRATOR_IS_SAID.code(), "narrator"),
                step(
                                "choose-narratives",
                                ChooseNarratives.class,
                                rows(NARRATIVES, 1, one("", NARRATIVES)),
                                localized("reason", 2))
                        .preparing(asking -> rooms.inside(
                                asking,
                                (inside, people) ->
                                        prepared(inside, people, asking).with(chosen(inside))))
                        .telling(GroupAnalysisRule.NARRATIVES_ARE_CHOSEN_ONCE_EACH.code(), NARRATIVES),
                step(
                                "set-narrative-aside",
                                SetNarrativeAside.class,
                                localized("reason", 2).must())
                        .given(Rooms.ANALYSIS, "narrativeId"),
                step("tell-narrative", Tell.class, text()),
                step("state-stakes", StateStakes.class, text()));
    }

    private Stream<Deed> rounds() {
        return Stream.of(
                step("ask-information", AskForInformation.class, speaker(), text())
                        .drawing("questionId")
                        .telling(GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND.code(), "speaker"),
                step("give-information", GiveInformation.class, text()).given(Rooms.ANALYSIS, "questionId"),
                step("interpret", Interpret.class, speaker(), text())
                        .telling(GroupAnalysisRule.PARTICIPANT_SPEAKS_ONCE_IN_A_ROUND.code(), "speaker")
                        .telling(GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND.code(), "speaker"),
                step("pass-turn", PassTurn.class, speaker()),
                step("react", React.class, text()),
                step("evaluate-analysis", EvaluateAnalysis.class, speaker(), text())
                        .preparing(asking -> rooms.inside(
                                asking, (inside, people) -> Prepared.NOTHING.with(PEOPLE, people.everybody())))
                        .telling(GroupAnalysisRule.EVERYBODY_EVALUATES_ONCE.code(), "speaker"));
    }

    private Stream<Deed> results() {
        return Stream.of(
                step("record-convergence", RecordConvergence.class, text(), many(NARRATIVES, NARRATIVES))
                        .drawing(RESULT),
                step(
                                "record-divergence",
                                RecordDivergence.class,
                                text(),
                                rows("positions", 2, localized("", 2)),
                                many(NARRATIVES, NARRATIVES))
                        .drawing(RESULT)
                        .telling(GroupAnalysisRule.DIVERGENCE_HAS_TWO_POSITIONS.code(), "positions"),
                step("record-theory", RecordTheoreticalInput.class, text()).drawing("inputId"),
                step("record-hypothesis", RecordHypothesis.class, text()).drawing(RESULT),
                step("record-question", RecordQuestion.class, text()).drawing(RESULT),
                step("record-practice", RecordPerspective.class, text()).drawing(RESULT));
    }

    private Deed step(String name, Class<? extends Command> command, Field... fields) {
        return Deed.of(name, command, Section.ANALYSES, fields)
                .given(Rooms.ANALYSIS)
                .preparing(this::prepared)
                .after(Rooms::toStep);
    }

    private static Field text() {
        return localized("text", 5).must();
    }

    private static Field speaker() {
        return one("speaker", PEOPLE).must();
    }

    private Mono<Prepared> prepared(Asking asking) {
        return rooms.inside(asking, (inside, people) -> prepared(inside, people, asking));
    }

    private static Prepared prepared(Inside inside, Rooms.People people, Asking asking) {
        List<Option> narratives = inside.narratives().stream()
                .map(narrative ->
                        Option.of(narrative.id(), asking.asked().words().name(narrative.title())))
                .toList();
        return Prepared.NOTHING.with(PEOPLE, people.participants()).with(NARRATIVES, narratives);
    }

    private static Values chosen(Inside inside) {
        List<UUID> ids = inside.narratives().stream()
                .filter(narrative -> narrative.chosen() != null)
                .sorted(Comparator.comparing(narrative -> Objects.requireNonNull(narrative.chosen())))
                .map(Narrative::id)
                .toList();
        return Values.NONE.rows(NARRATIVES, ids);
    }
}
