package be.maillage.gateway.security;

import static be.maillage.gateway.security.Policy.STEWARDS;
import static be.maillage.gateway.security.Policy.STEWARDS_AND_MEMBER;

import be.maillage.decision.Command;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticCommand;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.NeedCommand;
import be.maillage.history.Reader.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who may ask what about diagnostics and the needs that are relayed. Every member may find something and propose something; nobody is asked to show
 * later that it was theirs, so that what becomes of it is the stewards' to record.
 */
final class DiagnosticPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(DiagnosticCommand.LaunchDiagnostic.class, STEWARDS),
            Map.entry(DiagnosticCommand.OpenRound.class, STEWARDS),
            Map.entry(DiagnosticCommand.RecordFinding.class, STEWARDS_AND_MEMBER),
            Map.entry(DiagnosticCommand.ReviseFinding.class, STEWARDS),
            Map.entry(DiagnosticCommand.MergeFindings.class, STEWARDS),
            Map.entry(DiagnosticCommand.WithdrawFinding.class, STEWARDS),
            Map.entry(DiagnosticCommand.PrioritiseNeeds.class, STEWARDS),
            Map.entry(DiagnosticCommand.ProposePerspective.class, STEWARDS_AND_MEMBER),
            Map.entry(DiagnosticCommand.WithdrawPerspective.class, STEWARDS),
            Map.entry(DiagnosticCommand.ValidateDiagnostic.class, STEWARDS),
            Map.entry(DiagnosticCommand.PublishDiagnostic.class, STEWARDS),
            Map.entry(DiagnosticCommand.RelayDiagnostic.class, STEWARDS),
            Map.entry(DiagnosticCommand.RecordResponse.class, STEWARDS),
            Map.entry(NeedCommand.RelayNeed.class, STEWARDS),
            Map.entry(NeedCommand.RecordNeedResponse.class, STEWARDS));

    private DiagnosticPolicy() {}

    /** A member who has a service named speaks for that service: nobody is named at another's wish. */
    static List<UUID> spokenFor(RecordFinding command) {
        Contributors contributors = command.finding().contributors();
        return contributors == null ? List.of() : contributors.organisations();
    }
}
