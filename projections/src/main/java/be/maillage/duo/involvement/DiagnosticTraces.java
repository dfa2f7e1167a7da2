package be.maillage.duo.involvement;

import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.Finding;
import be.maillage.duo.involvement.Gathering.Entry;
import be.maillage.history.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who contributed to which diagnostic, of those who asked to be named; nobody else's part is known (URIAS 4.2.5.2.4). */
final class DiagnosticTraces {

    private DiagnosticTraces() {}

    static Stream<Change> of(DiagnosticEvent fact, StoredEvent event) {
        return switch (fact) {
            case FindingRecorded e ->
                change(e, document -> contributed(document, e.findingId(), named(e.finding()), event));
            case FindingRevised e ->
                change(e, document -> contributed(document, e.findingId(), named(e.finding()), event));
            case FindingWithdrawn e -> change(e, document -> contributed(document, e.findingId(), List.of(), event));
            case DiagnosticEvent.DiagnosticLaunched ignored -> Stream.empty();
            case DiagnosticEvent.RoundOpened ignored -> Stream.empty();
            case DiagnosticEvent.FindingsMerged ignored -> Stream.empty();
            case DiagnosticEvent.NeedsPrioritised ignored -> Stream.empty();
            case DiagnosticEvent.PerspectiveProposed ignored -> Stream.empty();
            case DiagnosticEvent.PerspectiveWithdrawn ignored -> Stream.empty();
            case DiagnosticEvent.DiagnosticValidated ignored -> Stream.empty();
            case DiagnosticEvent.DiagnosticPublished ignored -> Stream.empty();
            case DiagnosticEvent.DiagnosticRelayed ignored -> Stream.empty();
            case DiagnosticEvent.AuthorityResponded ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(DiagnosticEvent fact, Consumer<Map<String, Object>> make) {
        return Stream.of(new Change(
                "diagnostic/" + fact.diagnosticId(),
                make.andThen(document -> document.put(Gathering.KIND, GatheringKind.DIAGNOSTIC.name()))));
    }

    private static List<UUID> named(Finding finding) {
        return finding.contributors() == null || !finding.contributors().askedToBeNamed()
                ? List.of()
                : finding.contributors().organisations();
    }

    /** The finding's contributors as they now stand; whoever was one before remains so since then. */
    private static void contributed(
            Map<String, Object> document, UUID finding, List<UUID> organisations, StoredEvent event) {
        List<Entry> before = Gathering.entries(document);
        List<Entry> now = new ArrayList<>(
                before.stream().filter(entry -> !finding.equals(entry.part())).toList());
        organisations.stream()
                .distinct()
                .map(organisation -> before.stream()
                        .filter(entry -> finding.equals(entry.part())
                                && entry.organisation().equals(organisation))
                        .findFirst()
                        .orElse(new Entry(organisation, event.position(), null, finding, null)))
                .forEach(now::add);
        Gathering.source(document, event);
        Gathering.entries(document, now);
    }
}
