package be.maillage.groupanalysis.analyses;

import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.Participant;
import be.maillage.groupanalysis.ResultKind;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Carriage;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Result;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Sitting;
import be.maillage.groupanalysis.analyses.AnalysisDetail.StepWords;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Group;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Opened;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Proposal;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Reached;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Spoken;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Theory;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of analyses as one reader sees them. */
record Analyses(Reader reader, Map<UUID, LocalizedString> names) {

    Analysis brief(Document document) {
        UUID id = UUID.fromString(document.getString("_id"));
        Opened opened = Values.required(document.get(AnalysisProjector.OPENED), Opened.class);
        AnalysisStep step = step(document);
        return new Analysis(
                id,
                opened.question(),
                Values.required(document.get(AnalysisProjector.STATE), Analysis.State.class),
                step,
                listenedAgain(document),
                step.phase(),
                opened.on(),
                opened.on().precision(),
                Values.read(document.get(AnalysisProjector.CLOSED_ON), BusinessDate.class),
                opened.plannedSittings(),
                count(document, AnalysisProjector.SITTINGS),
                opened.participants(),
                Values.list(document.get(AnalysisProjector.CHOSEN), UUID.class).size(),
                count(document, AnalysisProjector.RESULTS),
                count(document, AnalysisProjector.CARRIAGES),
                opened.diagnosticId(),
                takesPart(id));
    }

    AnalysisDetail detail(Document document) {
        Analysis brief = brief(document);
        return new AnalysisDetail(
                brief,
                Values.read(document.get(AnalysisProjector.REASON), LocalizedString.class),
                Values.list(document.get(AnalysisProjector.CARRIAGES), Carriage.class),
                brief.takesPart() ? inside(document, brief.state() == Analysis.State.UNDER_WAY) : null);
    }

    private boolean takesPart(UUID id) {
        return reader.mayRead(new Audience(Audience.Scope.PARTICIPANTS, id));
    }

    private Inside inside(Document document, boolean underWay) {
        Group group = Values.read(document.get(AnalysisProjector.GROUP), Group.class);
        List<Spoken> words = Values.list(document.get(AnalysisProjector.WORDS), Spoken.class);
        return new Inside(
                group == null ? null : group.facilitator(),
                group == null ? null : group.rapporteur(),
                group == null
                        ? List.of()
                        : group.participants().stream().map(this::takingPart).toList(),
                Values.list(document.get(AnalysisProjector.SITTINGS), Sitting.class),
                Values.read(document.get(AnalysisProjector.NARRATIVE), UUID.class),
                group == null || !underWay ? List.of() : Turns.left(document, group, words),
                narratives(document, words),
                results(document, ResultKind.CONVERGENCE),
                results(document, ResultKind.DIVERGENCE),
                Values.list(document.get(AnalysisProjector.THEORY), Theory.class).stream()
                        .map(Theory::text)
                        .toList(),
                results(document, ResultKind.HYPOTHESIS),
                results(document, ResultKind.QUESTION),
                results(document, ResultKind.PERSPECTIVE),
                words.stream()
                        .filter(word -> word.step() == AnalysisStep.EVALUATION)
                        .map(Analyses::word)
                        .toList());
    }

    private TakingPart takingPart(Participant participant) {
        UUID organisation = participant.organisationId();
        return new TakingPart(
                participant.personId(), organisation == null ? null : new Named(organisation, names.get(organisation)));
    }

    private static List<Narrative> narratives(Document document, List<Spoken> words) {
        List<UUID> chosen = Values.list(document.get(AnalysisProjector.CHOSEN), UUID.class);
        return Values.list(document.get(AnalysisProjector.NARRATIVES), Proposal.class).stream()
                .map(proposal -> new Narrative(
                        proposal.id(),
                        proposal.narrator(),
                        proposal.title(),
                        place(chosen, proposal.id()),
                        proposal.setAside(),
                        steps(proposal.id(), words)))
                .toList();
    }

    private static @Nullable Integer place(List<UUID> chosen, UUID narrative) {
        int place = chosen.indexOf(narrative);
        return place < 0 ? null : place + 1;
    }

    private static List<StepWords> steps(UUID narrative, List<Spoken> words) {
        Map<AnalysisStep, List<Word>> byStep = new TreeMap<>();
        words.stream()
                .filter(word -> narrative.equals(word.narrative()))
                .forEach(word -> byStep.computeIfAbsent(word.step(), step -> new ArrayList<>())
                        .add(word(word)));
        return byStep.entrySet().stream()
                .map(entry -> new StepWords(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Word word(Spoken spoken) {
        return new Word(spoken.speaker(), spoken.text(), spoken.answer(), spoken.id());
    }

    private static List<Result> results(Document document, ResultKind kind) {
        return Values.list(document.get(AnalysisProjector.RESULTS), Reached.class).stream()
                .filter(result -> result.kind() == kind)
                .map(result -> new Result(result.id(), result.text(), result.positions(), result.narratives()))
                .toList();
    }

    static AnalysisStep step(Document document) {
        return Values.required(document.get(AnalysisProjector.STEP), AnalysisStep.class);
    }

    private static boolean listenedAgain(Document document) {
        List<UUID> listened = Values.list(document.get(AnalysisProjector.LISTENED_AGAIN), UUID.class);
        UUID underWay = Values.read(document.get(AnalysisProjector.NARRATIVE), UUID.class);
        return underWay == null ? !listened.isEmpty() : listened.contains(underWay);
    }

    private static int count(Document document, String list) {
        return Values.maps(document.get(list)).size();
    }
}
