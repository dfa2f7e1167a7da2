package be.maillage.diagnostic.needs;

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
import be.maillage.diagnostic.Edition.PublishedFinding;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.history.DomainEvent;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document per finding, and per need that a meeting heard, under its id. Which of them belong to the register of needs is for the query to say: a
 * finding may become a need when it is revised.
 */
public final class NeedProjector implements Projector {

    /** The collection. */
    public static final String NAME = "needs";

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
        return List.of(List.of("coordinationId", NeedDocument.ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return needs(event.event()).distinct().map(UUID::toString);
    }

    private static Stream<UUID> needs(DomainEvent event) {
        return switch (event) {
            case DiagnosticEvent e -> findings(e);
            case NeedEvent e -> relayed(e);
            default -> Stream.empty();
        };
    }

    private static Stream<UUID> findings(DiagnosticEvent event) {
        return switch (event) {
            case FindingRecorded e -> Stream.of(e.findingId());
            case FindingRevised e -> Stream.of(e.findingId());
            case FindingsMerged e -> e.merged().stream();
            case FindingWithdrawn e -> Stream.of(e.findingId());
            case DiagnosticPublished e -> e.edition().findings().stream().map(PublishedFinding::findingId);
            case DiagnosticRelayed e -> e.findings().stream();
            case AuthorityResponded e -> e.findings().stream();
            case DiagnosticLaunched ignored -> Stream.empty();
            case RoundOpened ignored -> Stream.empty();
            case NeedsPrioritised ignored -> Stream.empty();
            case PerspectiveProposed ignored -> Stream.empty();
            case PerspectiveWithdrawn ignored -> Stream.empty();
            case DiagnosticValidated ignored -> Stream.empty();
        };
    }

    private static Stream<UUID> relayed(NeedEvent event) {
        return switch (event) {
            case NeedRelayed e -> Stream.of(e.needId());
            case NeedAnswered e -> Stream.of(e.needId());
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        NeedDocument need = new NeedDocument(document, event);
        switch (event.event()) {
            case DiagnosticEvent e -> change(need, e, id);
            case NeedEvent e -> change(need, e);
            default -> {} // no other event touches a need
        }
        return document;
    }

    private static void change(NeedDocument need, DiagnosticEvent fact, String id) {
        switch (fact) {
            case FindingRecorded e -> need.found(e.diagnosticId(), e.finding());
            case FindingRevised e -> need.reads(e.finding());
            case FindingsMerged e -> need.mergedInto(e.into());
            case FindingWithdrawn ignored -> need.withdrawn();
            case DiagnosticPublished e ->
                e.edition().findings().stream()
                        .filter(finding -> finding.findingId().toString().equals(id))
                        .forEach(finding -> need.published(e, finding));
            case DiagnosticRelayed e ->
                need.relayed(new Need.Relay(
                        e.relayId(),
                        e.diagnosticId(),
                        e.edition(),
                        e.to(),
                        e.channel(),
                        e.told().on(),
                        e.told().note(),
                        List.of()));
            case AuthorityResponded e ->
                need.answered(
                        e.relayId(),
                        new Need.Answer(e.answered(), e.promised(), e.told().on()));
            case DiagnosticLaunched ignored -> {}
            case RoundOpened ignored -> {}
            case NeedsPrioritised ignored -> {}
            case PerspectiveProposed ignored -> {}
            case PerspectiveWithdrawn ignored -> {}
            case DiagnosticValidated ignored -> {}
        }
    }

    private static void change(NeedDocument need, NeedEvent fact) {
        switch (fact) {
            case NeedRelayed e -> {
                if (e.heard() != null) {
                    need.heard(e.heard(), e.theme(), e.meetingId());
                }
                need.relayed(new Need.Relay(
                        e.relayId(),
                        null,
                        null,
                        e.to(),
                        e.channel(),
                        e.told().on(),
                        e.told().note(),
                        List.of()));
                need.toldByItself();
            }
            case NeedAnswered e ->
                need.answered(
                        e.relayId(),
                        new Need.Answer(e.answered(), e.promised(), e.told().on()));
        }
    }
}
