package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Result;
import be.maillage.groupanalysis.analyses.AnalysisDetail.StepWords;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import be.maillage.person.people.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those who take part read.
 *
 * @param waiting whose turn it still is, by name; empty when nobody's in particular
 */
record InsideView(
        List<Person> group,
        List<Sitting> sittings,
        List<String> waiting,
        List<NarrativeView> narratives,
        List<ResultView> convergences,
        List<ResultView> divergences,
        List<Named> others,
        List<Said> evaluations) {

    /** @param role what they do in the group; null for a participant */
    record Person(
            String name, @Nullable String role, @Nullable Text organisation) {}

    record Sitting(String title, Shown on, String present) {}

    record NarrativeView(
            Text title,
            String by,
            String standing,
            @Nullable Text setAside,
            List<StepView> steps,
            List<Doing> doings) {}

    record StepView(String name, List<Said> said) {}

    /** @param text null when they passed */
    record Said(String by, @Nullable Text text, @Nullable Text answer) {}

    record ResultView(Text text, List<Text> positions) {}

    /** Results of one kind under their name. */
    record Named(String title, List<Text> texts) {}

    static Stream<UUID> persons(Inside inside) {
        return Stream.of(
                        Stream.of(inside.facilitator(), inside.rapporteur()),
                        inside.participants().stream().map(TakingPart::personId),
                        inside.evaluations().stream().map(Word::speaker),
                        inside.narratives().stream().map(Narrative::narrator))
                .flatMap(persons -> persons)
                .filter(Objects::nonNull);
    }

    static InsideView of(AnalysisDetail detail, Inside inside, Map<UUID, PersonName> people, Asked asked) {
        Words words = asked.words();
        Names names = new Names(people, words);
        return new InsideView(
                group(inside, names),
                inside.sittings().stream()
                        .map(sitting -> new Sitting(
                                words.texts().say("analysis.sitting", "n", sitting.number()),
                                words.dates().of(sitting.on()),
                                words.texts()
                                        .say(
                                                "analysis.present",
                                                "n",
                                                sitting.present().size())))
                        .toList(),
                inside.turn().stream().map(names::of).toList(),
                inside.narratives().stream()
                        .map(narrative -> narrative(narrative, detail, inside, names, asked))
                        .toList(),
                inside.convergences().stream().map(names::result).toList(),
                inside.divergences().stream().map(names::result).toList(),
                Stream.of(
                                new Named(words.texts().say("analysis.theory"), words.texts(inside.theory())),
                                names.named("analysis.hypotheses", inside.hypotheses()),
                                names.named("analysis.questions", inside.questions()),
                                names.named("analysis.perspectives", inside.perspectives()))
                        .filter(named -> !named.texts().isEmpty())
                        .toList(),
                inside.evaluations().stream().map(names::said).toList());
    }

    private static List<Person> group(Inside inside, Names names) {
        Stream<Person> staff = Stream.of(
                        names.staff(inside.facilitator(), "analysis.facilitator"),
                        names.staff(inside.rapporteur(), "analysis.rapporteur"))
                .filter(Objects::nonNull);
        return Stream.concat(
                        staff,
                        inside.participants().stream()
                                .map(it -> new Person(
                                        names.of(it.personId()),
                                        null,
                                        it.organisation() == null
                                                ? null
                                                : names.words().name(it.organisation()))))
                .toList();
    }

    private static NarrativeView narrative(
            Narrative narrative, AnalysisDetail detail, Inside inside, Names names, Asked asked) {
        Words words = names.words();
        String standing = narrative.chosen() == null
                ? words.texts().say("analysis.narrative.proposed")
                : narrative.id().equals(inside.narrativeId())
                        ? words.texts().say("analysis.narrative.now")
                        : words.texts().say("analysis.narrative.chosen", "n", narrative.chosen());
        return new NarrativeView(
                words.name(narrative.title()),
                names.of(narrative.narrator()),
                standing,
                words.text(narrative.setAside()),
                narrative.steps().stream().map(names::step).toList(),
                aside(narrative, detail, inside, asked));
    }

    /** A narrative that waits for its turn may be given up, once the first is told. */
    private static List<Doing> aside(Narrative narrative, AnalysisDetail detail, Inside inside, Asked asked) {
        Standing standing = new Standing(detail.analysis().step(), inside);
        return detail.analysis().state() == Analysis.State.UNDER_WAY
                        && standing.step().isOfOneNarrative()
                        && standing.waiting().contains(narrative)
                        && Room.leads(inside, asked.reader())
                ? asked.doings(
                        Map.of(Rooms.ANALYSIS, detail.analysis().id(), "narrativeId", narrative.id()),
                        "set-narrative-aside")
                : List.of();
    }

    /** Puts people and what they said into words. */
    private record Names(Map<UUID, PersonName> people, Words words) {

        String of(@Nullable UUID person) {
            return words.person(person == null ? null : people.get(person));
        }

        @Nullable
        Person staff(@Nullable UUID person, String role) {
            return person == null ? null : new Person(of(person), words.texts().say(role), null);
        }

        Said said(Word word) {
            return new Said(of(word.speaker()), words.text(word.text()), words.text(word.answer()));
        }

        StepView step(StepWords step) {
            return new StepView(
                    words.labels().of(step.step()),
                    step.words().stream().map(this::said).toList());
        }

        ResultView result(Result result) {
            return new ResultView(words.name(result.text()), words.texts(result.positions()));
        }

        InsideView.Named named(String title, List<Result> results) {
            return new InsideView.Named(
                    words.texts().say(title),
                    results.stream().map(result -> words.name(result.text())).toList());
        }
    }
}
