package be.maillage.groupanalysis.analyses;

import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisStep;
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
import be.maillage.groupanalysis.analyses.AnalysisDetail.Carriage;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Sitting;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per analysis, with everything that was said in it; who reads which part is for the query. */
public final class AnalysisProjector implements Projector {

    /** The collection. */
    public static final String NAME = "analyses";

    static final String AUDIENCE = "audience";
    static final String ORDER = "order";
    static final String OPENED = "opened";
    static final String STATE = "state";
    static final String STEP = "step";
    static final String NARRATIVE = "narrative";
    static final String LISTENED_AGAIN = "listenedAgain";
    static final String CLOSED_ON = "closedOn";
    static final String REASON = "reason";
    static final String GROUP = "group";
    static final String SITTINGS = "sittings";
    static final String NARRATIVES = "narratives";
    static final String CHOSEN = "chosen";
    static final String WORDS = "words";
    static final String RESULTS = "results";
    static final String THEORY = "theory";
    static final String CARRIAGES = "carriages";

    private static final String ID = "id";
    private static final String POSITION = "position";
    private static final String ANSWER = "answer";
    private static final String SET_ASIDE = "setAside";

    /** What the coordination knows from the beginning. */
    record Opened(
            LocalizedString question,
            int plannedSittings,
            int participants,
            @Nullable UUID diagnosticId,
            BusinessDate on) {}

    record Group(UUID facilitator, UUID rapporteur, List<Participant> participants) {}

    record Proposal(
            UUID id,
            @Nullable UUID narrator,
            LocalizedString title,
            @Nullable LocalizedString setAside) {}

    /**
     * @param position of the event
     * @param id of a question for information
     * @param narrative null for an evaluation
     */
    record Spoken(
            long position,
            @Nullable UUID id,
            AnalysisStep step,
            @Nullable UUID narrative,
            @Nullable UUID speaker,
            @Nullable LocalizedString text,
            @Nullable LocalizedString answer) {}

    record Reached(
            UUID id, ResultKind kind, LocalizedString text, List<LocalizedString> positions, List<UUID> narratives) {}

    record Theory(UUID id, LocalizedString text) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof GroupAnalysisEvent e
                ? Stream.of(e.analysisId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof GroupAnalysisEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, GroupAnalysisEvent fact, StoredEvent event) {
        switch (fact) {
            case GroupAnalysisOpened e -> opened(document, e, event);
            case GroupComposed e ->
                document.put(GROUP, Values.record(new Group(e.facilitator(), e.rapporteur(), e.participants())));
            case FacilitatorReplaced e -> led(document, e.facilitator(), null);
            case RapporteurReplaced e -> led(document, null, e.rapporteur());
            case SittingHeld e ->
                put(
                        document,
                        SITTINGS,
                        "number",
                        new Sitting(e.number(), e.told().on(), e.told().on().precision(), e.present()));
            case StepBegun e -> {
                document.put(STEP, e.step().name());
                document.remove(NARRATIVE);
                if (e.narrativeId() != null) {
                    document.put(NARRATIVE, e.narrativeId().toString());
                    if (e.step() == AnalysisStep.LISTEN_AGAIN) {
                        listened(document, e.narrativeId());
                    }
                }
            }
            case NarrativeProposed e ->
                put(document, NARRATIVES, ID, new Proposal(e.narrativeId(), e.narrator(), e.title(), null));
            case NarrativesChosen e -> document.put(CHOSEN, Values.of(e.narratives()));
            case NarrativeSetAside e -> amend(document, NARRATIVES, e.narrativeId(), SET_ASIDE, e.reason());
            case NarrativeTold e -> said(document, event, AnalysisStep.TELL, e.narrativeId(), e.narrator(), e.text());
            case StakesStated e ->
                said(document, event, AnalysisStep.STAKES_SEEN_BY_NARRATOR, e.narrativeId(), e.narrator(), e.text());
            case InformationAsked e ->
                put(
                        document,
                        WORDS,
                        POSITION,
                        new Spoken(
                                event.position(),
                                e.questionId(),
                                AnalysisStep.INFORMATION_QUESTIONS,
                                e.narrativeId(),
                                e.speaker(),
                                e.text(),
                                null));
            case InformationGiven e -> amend(document, WORDS, e.questionId(), ANSWER, e.text());
            case InterpretationGiven e -> said(document, event, e.step(), e.narrativeId(), e.speaker(), e.text());
            case TurnPassed e -> said(document, event, e.step(), e.narrativeId(), e.speaker(), null);
            case NarratorReacted e -> said(document, event, e.step(), e.narrativeId(), e.narrator(), e.text());
            case ConvergenceRecorded e ->
                reached(document, e.resultId(), ResultKind.CONVERGENCE, e.text(), List.of(), e.narratives());
            case DivergenceRecorded e ->
                reached(document, e.resultId(), ResultKind.DIVERGENCE, e.text(), e.positions(), e.narratives());
            case TheoreticalInputRecorded e -> put(document, THEORY, ID, new Theory(e.inputId(), e.text()));
            case HypothesisRecorded e ->
                reached(document, e.resultId(), ResultKind.HYPOTHESIS, e.text(), List.of(), List.of());
            case QuestionRecorded e ->
                reached(document, e.resultId(), ResultKind.QUESTION, e.text(), List.of(), List.of());
            case PerspectiveRecorded e ->
                reached(document, e.resultId(), ResultKind.PERSPECTIVE, e.text(), List.of(), List.of());
            case AnalysisEvaluated e -> said(document, event, AnalysisStep.EVALUATION, null, e.speaker(), e.text());
            case GroupAnalysisClosed e -> closed(document, e);
            case ResultsCarried e ->
                e.results()
                        .forEach(result -> put(
                                document,
                                CARRIAGES,
                                "carriedAs",
                                new Carriage(
                                        e.diagnosticId(),
                                        result.resultId(),
                                        result.kind(),
                                        result.carriedAs(),
                                        e.told().on(),
                                        e.told().on().precision())));
        }
    }

    private static void opened(Map<String, Object> document, GroupAnalysisOpened e, StoredEvent event) {
        document.put(AUDIENCE, event.metadata().audience().toString());
        document.put(ORDER, "%019d".formatted(event.position()));
        document.put(STATE, Analysis.State.UNDER_WAY.name());
        document.put(STEP, AnalysisStep.PROPOSE_NARRATIVES.name());
        document.put(
                OPENED,
                Values.record(new Opened(
                        e.question(),
                        e.plannedSittings(),
                        e.participants(),
                        e.diagnosticId(),
                        e.told().on())));
    }

    /** Null leaves whoever does it now; before the opening there is nobody to leave. */
    private static void led(Map<String, Object> document, @Nullable UUID facilitator, @Nullable UUID rapporteur) {
        Object led = document.get(GROUP);
        if (led == null) {
            return;
        }
        Group group = Values.required(led, Group.class);
        document.put(
                GROUP,
                Values.record(new Group(
                        facilitator == null ? group.facilitator() : facilitator,
                        rapporteur == null ? group.rapporteur() : rapporteur,
                        group.participants())));
    }

    private static void listened(Map<String, Object> document, UUID narrative) {
        Set<UUID> all = new LinkedHashSet<>(Values.list(document.get(LISTENED_AGAIN), UUID.class));
        all.add(narrative);
        document.put(LISTENED_AGAIN, Values.of(List.copyOf(all)));
    }

    private static void closed(Map<String, Object> document, GroupAnalysisClosed e) {
        Analysis.State state =
                e.outcome() == AnalysisOutcome.COMPLETED ? Analysis.State.COMPLETED : Analysis.State.ABANDONED;
        document.put(STATE, state.name());
        document.put(CLOSED_ON, e.told().on().toString());
        if (e.reason() != null) {
            document.put(REASON, Values.record(e.reason()));
        }
    }

    private static void said(
            Map<String, Object> document,
            StoredEvent event,
            AnalysisStep step,
            @Nullable UUID narrative,
            @Nullable UUID speaker,
            @Nullable LocalizedString text) {
        put(document, WORDS, POSITION, new Spoken(event.position(), null, step, narrative, speaker, text, null));
    }

    private static void reached(
            Map<String, Object> document,
            UUID id,
            ResultKind kind,
            LocalizedString text,
            List<LocalizedString> positions,
            List<UUID> narratives) {
        put(document, RESULTS, ID, new Reached(id, kind, text, positions, narratives));
    }

    /** Adds to a list, in the place of the item that bears the same key. */
    private static void put(Map<String, Object> document, String list, String key, Record item) {
        Map<String, Object> value = Values.record(item);
        document.put(
                list,
                Parts.with(
                        document.get(list),
                        other -> String.valueOf(value.get(key)).equals(String.valueOf(other.get(key))),
                        value));
    }

    /** Says one more thing of an item of a list, if it is there. */
    private static void amend(Map<String, Object> document, String list, UUID id, String field, LocalizedString text) {
        document.put(
                list,
                Values.maps(document.get(list)).stream()
                        .map(item -> {
                            if (id.toString().equals(item.get(ID))) {
                                item.put(field, Values.record(text));
                            }
                            return item;
                        })
                        .toList());
    }
}
