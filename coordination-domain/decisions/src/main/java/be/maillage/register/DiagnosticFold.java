package be.maillage.register;

import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.history.BusinessDate;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import java.util.List;
import java.util.UUID;

/** What the events of diagnostics change in the register: which diagnostics there are, and which findings stand in them. */
final class DiagnosticFold {

    private DiagnosticFold() {}

    static List<FactChange> changes(UUID id, DiagnosticEvent event) {
        BusinessDate on = event.told().on();
        String diagnostic = event.diagnosticId().toString();
        return switch (event) {
            case DiagnosticEvent.DiagnosticLaunched e -> List.of(begins(id, Kind.DIAGNOSTIC, e.diagnosticId(), "", on));
            case DiagnosticEvent.FindingRecorded e -> List.of(begins(id, Kind.FINDING, e.findingId(), diagnostic, on));
            case DiagnosticEvent.FindingsMerged e ->
                e.merged().stream()
                        .<FactChange>map(merged -> new Ends(id, Kind.FINDING, merged, diagnostic, on))
                        .toList();
            case DiagnosticEvent.FindingWithdrawn e ->
                List.of(new Ends(id, Kind.FINDING, e.findingId(), diagnostic, on));
            case DiagnosticEvent.RoundOpened ignored -> List.of();
            case DiagnosticEvent.FindingRevised ignored -> List.of();
            case DiagnosticEvent.NeedsPrioritised ignored -> List.of();
            case DiagnosticEvent.PerspectiveProposed ignored -> List.of();
            case DiagnosticEvent.PerspectiveWithdrawn ignored -> List.of();
            case DiagnosticEvent.DiagnosticValidated ignored -> List.of();
            case DiagnosticEvent.DiagnosticPublished ignored -> List.of();
            case DiagnosticEvent.DiagnosticRelayed ignored -> List.of();
            case DiagnosticEvent.AuthorityResponded ignored -> List.of();
        };
    }

    private static Begins begins(UUID id, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(id, kind, subject, object, since, null));
    }
}
