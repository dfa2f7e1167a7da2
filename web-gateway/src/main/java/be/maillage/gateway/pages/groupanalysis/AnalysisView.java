package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.groupanalysis.AnalysisPhase;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.person.people.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One analysis: where the group is in its fifteen steps and, for whoever takes part, what was said.
 *
 * @param steps the fifteen, by phase
 * @param carried what was carried to a diagnostic, in words; null when nothing was
 * @param inside null for whoever does not take part
 * @param room the step under way, for whoever takes part; null when it is over
 * @param doings what may be done once it is over
 * @param closedDoor says why there is no more to read; null for whoever takes part
 */
record AnalysisView(
        Text question,
        State state,
        List<Fact> facts,
        List<Phase> steps,
        @Nullable String carried,
        @Nullable RoomView room,
        List<Doing> doings,
        @Nullable InsideView inside,
        @Nullable String closedDoor,
        String all) {

    record Phase(String name, List<Step> steps) {}

    /**
     * @param standing whether it is over, under way, skipped or to come, in words
     * @param now whether it is under way
     * @param over whether it was done
     */
    record Step(int number, String name, String standing, boolean now, boolean over) {}

    static Set<UUID> persons(AnalysisDetail detail) {
        Inside inside = detail.inside();
        return inside == null ? Set.of() : InsideView.persons(inside).collect(Collectors.toUnmodifiableSet());
    }

    static AnalysisView of(AnalysisDetail detail, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        Analysis analysis = detail.analysis();
        Inside inside = detail.inside();
        return new AnalysisView(
                words.name(analysis.question()),
                AnalysesView.state(analysis, words),
                facts(detail, words),
                Arrays.stream(AnalysisPhase.values())
                        .map(phase -> phase(phase, analysis, words))
                        .toList(),
                analysis.carried() == 0 ? null : words.texts().say("analysis.carried", "n", analysis.carried()),
                Room.of(detail, people, asked),
                doings(detail, asked),
                inside == null ? null : InsideView.of(detail, inside, people, asked),
                inside != null ? null : words.texts().say("analysis.closed"),
                Section.ANALYSES.path(asked.coordinationId()));
    }

    /** What the group reached goes to a diagnostic once all is said. */
    private static List<Doing> doings(AnalysisDetail detail, Asked asked) {
        Inside inside = detail.inside();
        return inside != null
                        && detail.analysis().state() == Analysis.State.COMPLETED
                        && Room.leads(inside, asked.reader())
                ? asked.doings(Map.of(Rooms.ANALYSIS, detail.analysis().id()), "carry-to-diagnostic")
                : List.of();
    }

    private static List<Fact> facts(AnalysisDetail detail, Words words) {
        Analysis analysis = detail.analysis();
        return Fact.told(
                Fact.of(
                        words.texts().say("analysis.on"),
                        words.own(words.dates().of(analysis.on()).text())),
                Fact.of(
                        words.texts().say("analysis.until"),
                        analysis.closedOn() == null
                                ? null
                                : words.own(
                                        words.dates().of(analysis.closedOn()).text())),
                Fact.of(words.texts().say("analysis.sittings"), words.own(AnalysesView.sittings(analysis, words))),
                Fact.of(
                        words.texts().say("analysis.group"),
                        words.own(words.texts().say("analyses.people", "n", analysis.participants()))),
                Fact.of(
                        words.texts().say("analysis.results"),
                        analysis.results() == 0
                                ? null
                                : words.own(words.texts().say("analysis.results.n", "n", analysis.results()))),
                Fact.of(words.texts().say("analysis.reason"), words.text(detail.reason())));
    }

    private static Phase phase(AnalysisPhase phase, Analysis analysis, Words words) {
        return new Phase(
                words.labels().of(phase),
                Stream.of(AnalysisStep.values())
                        .filter(step -> step.phase() == phase)
                        .map(step -> step(step, analysis, words))
                        .toList());
    }

    private static Step step(AnalysisStep step, Analysis analysis, Words words) {
        boolean underWay = analysis.state() == Analysis.State.UNDER_WAY;
        boolean now = underWay && step == analysis.step();
        boolean over = step.compareTo(analysis.step()) < 0
                || (analysis.state() == Analysis.State.COMPLETED && step == analysis.step());
        boolean skipped = over && step == AnalysisStep.LISTEN_AGAIN && !analysis.listenedAgain();
        String standing = now ? "now" : skipped ? "skipped" : over ? "over" : "ahead";
        return new Step(
                step.number(),
                words.labels().of(step),
                words.texts().say("analysis.step." + standing),
                now,
                over && !skipped);
    }
}
