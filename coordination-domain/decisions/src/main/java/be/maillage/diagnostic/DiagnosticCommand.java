package be.maillage.diagnostic;

import be.maillage.coordination.Expectation;
import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a diagnostic. */
public sealed interface DiagnosticCommand extends Command {

    /** The diagnostic it is about. */
    UUID diagnosticId();

    /**
     * @param team the people who do the work
     * @param expectations which of the members' expectations it serves
     */
    record LaunchDiagnostic(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            Approach approach,
            List<UUID> team,
            List<Expectation> expectations,
            Told told)
            implements DiagnosticCommand {}

    /** Work on the next edition begins. Between an edition and the next round nothing can be recorded or changed. */
    record OpenRound(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            @Nullable LocalizedString reason,
            Told told)
            implements DiagnosticCommand {}

    /**
     * @param again a finding of an earlier diagnostic of the coordination, when this one finds the same again: it then keeps its id, so that its
     *     way can be followed from edition to edition
     */
    record RecordFinding(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID findingId,
            Finding finding,
            @Nullable UUID again,
            Told told)
            implements DiagnosticCommand {}

    /** The whole finding as it should read. */
    record ReviseFinding(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID findingId,
            Finding finding,
            Told told)
            implements DiagnosticCommand {}

    /**
     * @param findingId the one that stands
     * @param others those that say the same and from now on point to it
     */
    record MergeFindings(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID findingId,
            List<UUID> others,
            Told told)
            implements DiagnosticCommand {}

    record WithdrawFinding(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID findingId,
            LocalizedString reason,
            Told told)
            implements DiagnosticCommand {}

    /**
     * The whole ranking, which takes the place of an earlier one.
     *
     * @param ranking needs and gaps, the most pressing first
     */
    record PrioritiseNeeds(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            List<UUID> ranking,
            LocalizedString how,
            Told told)
            implements DiagnosticCommand {}

    record ProposePerspective(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID perspectiveId,
            Perspective perspective,
            Told told)
            implements DiagnosticCommand {}

    record WithdrawPerspective(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID perspectiveId,
            LocalizedString reason,
            Told told)
            implements DiagnosticCommand {}

    /** @param meetingId at which meeting; may be left out only when it is recorded afterwards */
    record ValidateDiagnostic(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            @Nullable UUID meetingId,
            boolean byConsensus,
            @Nullable LocalizedString dissent,
            Told told)
            implements DiagnosticCommand {}

    /** @param edition the number that comes next, so that nobody publishes an edition more than they meant to */
    record PublishDiagnostic(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            int edition,
            LocalizedString title,
            EditionAudience audience,
            Told told)
            implements DiagnosticCommand {}

    /** @param edition which edition; the latest when it is left out */
    record RelayDiagnostic(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID relayId,
            @Nullable Integer edition,
            Addressee to,
            RelayChannel channel,
            Told told)
            implements DiagnosticCommand {}

    /** @param findings the findings of the relayed edition they spoke of; empty when they spoke of the whole */
    record RecordResponse(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID diagnosticId,
            UUID relayId,
            LocalizedString answered,
            @Nullable LocalizedString promised,
            List<UUID> findings,
            Told told)
            implements DiagnosticCommand {}
}
