package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.history.Audience;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per diagnostic, with everything it ever held and every edition as it was published. */
public final class DiagnosticProjector implements Projector {

    /** The collection. */
    public static final String NAME = "diagnostics";

    static final String LAUNCH = "launch";
    /** The widest audience that may read anything of it. */
    static final String READABLE = "readable";

    static final String ORDER = "order";
    static final String STATE = "state";
    static final String ROUND = "round";
    static final String FINDINGS = "findings";
    static final String RANKING = "ranking";
    static final String HOW_RANKED = "howRanked";
    static final String IDEAS = "ideas";
    static final String VALIDATED = "validated";
    static final String EDITIONS = "editions";
    static final String RELAYS = "relays";
    static final String ANSWERS = "answers";

    private static final String ID = "id";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof DiagnosticEvent e
                ? Stream.of(e.diagnosticId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof DiagnosticEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, DiagnosticEvent fact, StoredEvent event) {
        switch (fact) {
            case DiagnosticLaunched e -> {
                document.put(LAUNCH, Values.record(launch(e, event)));
                document.put(ORDER, "%019d".formatted(event.position()));
                document.put(STATE, Diagnostic.State.IN_PROGRESS.name());
                document.put(ROUND, 1);
                opens(document, event);
            }
            case RoundOpened e -> {
                document.put(STATE, Diagnostic.State.IN_PROGRESS.name());
                document.put(ROUND, e.round());
            }
            case FindingRecorded e -> {
                put(
                        document,
                        FINDINGS,
                        e.findingId(),
                        new Held.OnBoard(
                                e.findingId(),
                                e.finding(),
                                e.origin(),
                                e.told().on(),
                                BoardFinding.State.STANDING,
                                null,
                                null));
                document.remove(VALIDATED);
            }
            case FindingRevised e -> revise(document, e.findingId(), finding -> finding.saying(e.finding()));
            case FindingsMerged e -> e.merged().forEach(id -> revise(document, id, finding -> finding.into(e.into())));
            case FindingWithdrawn e -> revise(document, e.findingId(), finding -> finding.withdrawn(e.reason()));
            case NeedsPrioritised e -> {
                document.put(RANKING, e.ranking().stream().map(UUID::toString).toList());
                document.put(HOW_RANKED, Values.record(e.how()));
                document.remove(VALIDATED);
            }
            case PerspectiveProposed e -> {
                put(document, IDEAS, e.perspectiveId(), new Held.Idea(e.perspectiveId(), e.perspective(), e.origin()));
                document.remove(VALIDATED);
            }
            case PerspectiveWithdrawn e -> {
                document.put(
                        IDEAS,
                        Values.maps(document.get(IDEAS)).stream()
                                .filter(idea -> !e.perspectiveId().toString().equals(idea.get(ID)))
                                .toList());
                document.remove(VALIDATED);
            }
            case DiagnosticValidated e ->
                document.put(
                        VALIDATED,
                        Values.record(new Diagnostic.Agreed(
                                e.meetingId(),
                                e.byConsensus(),
                                e.dissent(),
                                e.told().on())));
            case DiagnosticPublished e -> publish(document, e, event);
            case DiagnosticRelayed e ->
                put(
                        document,
                        RELAYS,
                        e.relayId(),
                        new Diagnostic.Relay(
                                e.relayId(),
                                e.edition(),
                                e.to(),
                                e.channel(),
                                e.told().on(),
                                e.told().note(),
                                List.of()));
            case AuthorityResponded e -> {
                Held.Answer answer = new Held.Answer(
                        event.position(),
                        e.relayId(),
                        new Diagnostic.Response(
                                e.answered(),
                                e.promised(),
                                e.findings(),
                                e.told().on()));
                document.put(
                        ANSWERS,
                        Parts.with(
                                document.get(ANSWERS),
                                other -> Long.valueOf(event.position()).equals(other.get("position")),
                                Values.record(answer)));
            }
        }
    }

    private static Held.Launch launch(DiagnosticLaunched e, StoredEvent event) {
        return new Held.Launch(
                event.metadata().audience().toString(),
                e.approach(),
                e.team(),
                e.expectations(),
                e.told().on());
    }

    private static void publish(Map<String, Object> document, DiagnosticPublished e, StoredEvent event) {
        Map<String, Object> print = new LinkedHashMap<>(Values.record(new Held.Print(
                event.metadata().audience().toString(),
                e.edition(),
                e.digest(),
                e.told().on())));
        print.put(ID, String.valueOf(e.edition().number()));
        document.put(EDITIONS, Parts.with(document.get(EDITIONS), same(print.get(ID)), print));
        document.put(STATE, Diagnostic.State.PUBLISHED.name());
        document.remove(VALIDATED);
        opens(document, event);
    }

    /** A public edition opens the door to everyone, for good. */
    private static void opens(Map<String, Object> document, StoredEvent event) {
        if (!Audience.PUBLIC.toString().equals(document.get(READABLE))) {
            document.put(READABLE, event.metadata().audience().toString());
        }
    }

    private static void revise(Map<String, Object> document, UUID id, UnaryOperator<Held.OnBoard> change) {
        document.put(
                FINDINGS,
                Values.maps(document.get(FINDINGS)).stream()
                        .map(stored -> id.toString().equals(stored.get(ID))
                                ? Values.record(change.apply(Values.required(stored, Held.OnBoard.class)))
                                : stored)
                        .toList());
        document.remove(VALIDATED);
    }

    private static void put(Map<String, Object> document, String list, UUID id, Record item) {
        document.put(list, Parts.with(document.get(list), same(id.toString()), Values.record(item)));
    }

    private static Predicate<Map<String, Object>> same(@Nullable Object id) {
        return other -> id != null && id.equals(other.get(ID));
    }
}
