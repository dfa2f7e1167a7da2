package be.maillage.gateway.api;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticCommand;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.NeedCommand;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.organisation.Theme;
import java.util.List;

/** What can be posted and asked about diagnostics and the needs that are relayed. */
final class DiagnosticRoutes {

    private static final String COORDINATION = "coordinationId";
    private static final String ID = "diagnosticId";
    private static final String DIAGNOSTICS = "/coordinations/{coordinationId}/diagnostics";
    private static final String DIAGNOSTIC = DIAGNOSTICS + "/{diagnosticId}";
    private static final String NEEDS = "/coordinations/{coordinationId}/needs";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(DIAGNOSTICS, DiagnosticCommand.LaunchDiagnostic.class, "Launch a diagnostic")
                    .creating(ID, DIAGNOSTICS + "/{id}"),
            diagnostic("/rounds", DiagnosticCommand.OpenRound.class, "Open the round that leads to the next edition"),
            diagnostic("/findings", DiagnosticCommand.RecordFinding.class, "Record a finding")
                    .creating("findingId", DIAGNOSTIC + "#findings/{id}"),
            diagnostic("/findings/{findingId}/revision", DiagnosticCommand.ReviseFinding.class, "Reword a finding"),
            diagnostic(
                    "/findings/{findingId}/merger",
                    DiagnosticCommand.MergeFindings.class,
                    "Merge others into this finding"),
            diagnostic(
                    "/findings/{findingId}/withdrawal", DiagnosticCommand.WithdrawFinding.class, "Withdraw a finding"),
            diagnostic("/priorities", DiagnosticCommand.PrioritiseNeeds.class, "Rank needs by priority"),
            diagnostic("/perspectives", DiagnosticCommand.ProposePerspective.class, "Propose what to do")
                    .creating("perspectiveId", DIAGNOSTIC + "#perspectives/{id}"),
            diagnostic(
                    "/perspectives/{perspectiveId}/withdrawal",
                    DiagnosticCommand.WithdrawPerspective.class,
                    "Withdraw a perspective"),
            diagnostic("/validation", DiagnosticCommand.ValidateDiagnostic.class, "Say that a meeting validated it"),
            diagnostic("/editions", DiagnosticCommand.PublishDiagnostic.class, "Publish the next edition"),
            diagnostic("/relays", DiagnosticCommand.RelayDiagnostic.class, "Record to whom an edition was handed over")
                    .creating("relayId", DIAGNOSTIC + "#relays/{id}"),
            diagnostic(
                    "/relays/{relayId}/responses",
                    DiagnosticCommand.RecordResponse.class,
                    "Record what was answered to an edition"),
            CommandRoute.of(
                            NEEDS + "/relays",
                            NeedCommand.RelayNeed.class,
                            "Record that a need was told to an authority by itself")
                    .creating("relayId", NEEDS + "#relays/{id}"),
            CommandRoute.of(
                    NEEDS + "/relays/{relayId}/responses",
                    NeedCommand.RecordNeedResponse.class,
                    "Record what was answered to a need that was told by itself"));

    private DiagnosticRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        DIAGNOSTICS,
                        Diagnostic.class,
                        List.of(),
                        (from, q) -> from.diagnostics().list(q.reader(), q.id(COORDINATION), q.paging(), q.today()),
                        "The diagnostics one may see anything of"),
                QueryRoute.one(
                        DIAGNOSTIC,
                        Diagnostic.class,
                        (from, q) -> from.diagnostics().byId(q.reader(), q.id(COORDINATION), q.id(ID), q.today()),
                        "One diagnostic, without its findings"),
                QueryRoute.list(
                        DIAGNOSTIC + "/findings",
                        BoardFinding.class,
                        List.of(
                                new Parameter("kind", FindingKind.class, "What it says"),
                                new Parameter("theme", Theme.class, "What it is about"),
                                new Parameter("factor", CollaborationFactor.class, "By what obstacles are sorted"),
                                new Parameter("source", FindingSource.class, "Who knows it"),
                                new Parameter(
                                        "state", BoardFinding.State.class, "STANDING, unless others are asked for")),
                        (from, q) -> from.diagnostics()
                                .findings(
                                        q.reader(),
                                        q.id(COORDINATION),
                                        q.id(ID),
                                        new DiagnosticQuery.Filter(
                                                q.constant("kind", FindingKind.class),
                                                q.constant("theme", Theme.class),
                                                q.constant("factor", CollaborationFactor.class),
                                                q.constant("source", FindingSource.class),
                                                q.constant("state", BoardFinding.State.class)),
                                        q.paging()),
                        "The findings board: ranked needs first"),
                QueryRoute.one(
                        DIAGNOSTIC + "/editions/{number}",
                        PublishedEdition.class,
                        (from, q) -> from.diagnostics()
                                .edition(q.reader(), q.id(COORDINATION), q.id(ID), q.number("number")),
                        "One edition as it was published"),
                QueryRoute.list(
                        NEEDS,
                        Need.class,
                        List.of(
                                new Parameter("theme", Theme.class, "What it is about"),
                                new Parameter("answered", NeedQuery.Answered.class, "Whether an authority answered"),
                                new Parameter("state", Need.State.class, "What became of it")),
                        (from, q) -> from.needs()
                                .list(
                                        q.reader(),
                                        q.id(COORDINATION),
                                        new NeedQuery.Filter(
                                                q.constant("theme", Theme.class),
                                                q.constant("answered", NeedQuery.Answered.class),
                                                q.constant("state", Need.State.class)),
                                        q.paging(),
                                        q.today()),
                        "The register of needs, across editions and diagnostics"));
    }

    private static CommandRoute diagnostic(String path, Class<? extends DiagnosticCommand> command, String summary) {
        return CommandRoute.of(DIAGNOSTIC + path, command, summary);
    }
}
