package be.maillage.coordination;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a coordination. */
public sealed interface CoordinationCommand extends Command {

    /** @param communes NIS codes, five digits */
    record FoundCoordination(
            @TargetAggregateIdentifier UUID coordinationId,
            LocalizedString names,
            List<String> communes,
            @Nullable Carrier carrier,
            Origin origin,
            Steering steering,
            Told told)
            implements CoordinationCommand {}

    record SetCarrier(@TargetAggregateIdentifier UUID coordinationId, Carrier carrier, Told told)
            implements CoordinationCommand {}

    /** @param version one more than the version in force; 1 for the first charter */
    record AdoptCharter(
            @TargetAggregateIdentifier UUID coordinationId,
            int version,
            String language,
            List<String> objectives,
            List<String> principles,
            Told told)
            implements CoordinationCommand {}

    /** Both parts are required, the circular's minimum; null is what a refusal names. */
    record AdoptInternalRules(
            @TargetAggregateIdentifier UUID coordinationId,
            @Nullable LocalizedString modeOfOrganisation,
            @Nullable LocalizedString relationToCouncil,
            Told told)
            implements CoordinationCommand {}

    record AppointCoordinator(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID personId,
            @Nullable BigDecimal fte,
            @Nullable Integer hoursPerMonth,
            @Nullable UUID employedBy,
            Told told)
            implements CoordinationCommand {}

    record EndCoordinatorMandate(@TargetAggregateIdentifier UUID coordinationId, UUID personId, Told told)
            implements CoordinationCommand {}

    record SetAdmissionPolicy(
            @TargetAggregateIdentifier UUID coordinationId,
            AdmissionPolicy policy,
            boolean charterRequired,
            int reconfirmEveryMonths,
            Told told)
            implements CoordinationCommand {}

    record SetElectedOfficialsPolicy(
            @TargetAggregateIdentifier UUID coordinationId, ElectedOfficialsPolicy policy, Told told)
            implements CoordinationCommand {}

    record SetSituationsPolicy(@TargetAggregateIdentifier UUID coordinationId, boolean allowed, Told told)
            implements CoordinationCommand {}

    record ApplyForMembership(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            MemberKind kind,
            @Nullable LocalizedString activity,
            @Nullable LocalizedString reason,
            Told told)
            implements CoordinationCommand {}

    record AdmitMember(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            MemberKind kind,
            @Nullable LocalizedString activity,
            Told told)
            implements CoordinationCommand {}

    /** Whoever is declined is told why; null is what a refusal names. */
    record DeclineMembership(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            @Nullable LocalizedString reason,
            Told told) implements CoordinationCommand {}

    record WithdrawMember(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            @Nullable LocalizedString reason,
            Told told) implements CoordinationCommand {}

    record AdhereToCharter(@TargetAggregateIdentifier UUID coordinationId, UUID memberId, int version, Told told)
            implements CoordinationCommand {}

    record ConfirmMembership(@TargetAggregateIdentifier UUID coordinationId, UUID memberId, Told told)
            implements CoordinationCommand {}

    record LapseMembership(@TargetAggregateIdentifier UUID coordinationId, UUID memberId, Told told)
            implements CoordinationCommand {}

    record DesignateRepresentative(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            UUID personId,
            RepresentativeCategory category,
            boolean mayDecide,
            Told told)
            implements CoordinationCommand {}

    record ReplaceRepresentative(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID memberId,
            UUID formerPersonId,
            UUID personId,
            RepresentativeCategory category,
            boolean mayDecide,
            Told told)
            implements CoordinationCommand {}

    record ConstituteSteeringCommittee(
            @TargetAggregateIdentifier UUID coordinationId, LocalizedString label, List<Seat> seats, Told told)
            implements CoordinationCommand {}

    record SetPriorityThemes(
            @TargetAggregateIdentifier UUID coordinationId,
            int year,
            List<Theme> themes,
            @Nullable LocalizedString decidedBy,
            @Nullable UUID restingOnDiagnostic,
            Told told)
            implements CoordinationCommand {}

    record RecordMeans(
            @TargetAggregateIdentifier UUID coordinationId,
            int year,
            @Nullable BigDecimal coordinatorFte,
            @Nullable BigDecimal supportFte,
            @Nullable BigDecimal ownFundsEur,
            @Nullable LocalizedString inKind,
            Told told)
            implements CoordinationCommand {}

    record LinkNetwork(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID networkId,
            NetworkLink link,
            @Nullable UUID representedBy,
            Told told)
            implements CoordinationCommand {}

    record UnlinkNetwork(@TargetAggregateIdentifier UUID coordinationId, UUID networkId, Told told)
            implements CoordinationCommand {}

    record RecordUserVoice(
            @TargetAggregateIdentifier UUID coordinationId,
            UserVoiceMethod method,
            @Nullable Integer headcount,
            LocalizedString heard,
            Told told)
            implements CoordinationCommand {}

    record RecordPublicInformation(
            @TargetAggregateIdentifier UUID coordinationId, LocalizedString content, LocalizedString means, Told told)
            implements CoordinationCommand {}

    record SubmitInitiative(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID initiativeId,
            LocalizedString proposal,
            @Nullable UUID submittedBy,
            Told told)
            implements CoordinationCommand {}

    record AssessInitiative(
            @TargetAggregateIdentifier UUID coordinationId,
            UUID initiativeId,
            LocalizedString relevance,
            @Nullable LocalizedString orientation,
            @Nullable LocalizedString support,
            Told told)
            implements CoordinationCommand {}

    record DissolveCoordination(@TargetAggregateIdentifier UUID coordinationId, LocalizedString reason, Told told)
            implements CoordinationCommand {}
}
