package be.maillage.coordination;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a coordination and to membership in it. */
public sealed interface CoordinationEvent extends DomainEvent {

    enum Origin {
        ASCENDING,
        DESCENDING,
        ON_EXISTING_NETWORK,
        UNKNOWN
    }

    enum Steering {
        COORDINATOR,
        HIERARCHY,
        COMMITTEE
    }

    enum AdmissionPolicy {
        OPEN,
        PRESENTATION_AND_AGREEMENT,
        INVITATION,
        PARTNERSHIP_WITH_NETWORK,
        NO_MEMBERS
    }

    /** How far elected officials take part (URIAS 4.2.6). */
    enum ElectedOfficialsPolicy {
        GUEST,
        PLENARY,
        CHAIR
    }

    enum MemberKind {
        ORGANISATION,
        NETWORK,
        PERSON
    }

    enum NetworkLink {
        STRUCTURAL,
        PARTICIPATION,
        INFORMATION
    }

    enum UserVoiceMethod {
        ADVISORY_COUNCIL,
        PARTICIPATORY_BUDGET,
        DISCUSSION_GROUP,
        SURVEY,
        DEBATE,
        SESSION_WITH_USERS,
        OTHER
    }

    /** @param communes NIS codes, five digits */
    @EventType(name = "coordination.CoordinationFounded")
    record CoordinationFounded(
            UUID coordinationId,
            LocalizedString names,
            List<String> communes,
            @Nullable Carrier carrier,
            Origin origin,
            Steering steering,
            Told told)
            implements CoordinationEvent {

        public CoordinationFounded {
            communes = List.copyOf(communes);
        }
    }

    /** Who carries the coordination from now on; founding often knows only of which kind it is. */
    @EventType(name = "coordination.CarrierSet")
    record CarrierSet(Carrier carrier, Told told) implements CoordinationEvent {}

    /** @param language ISO 639-1 code of the text that was adopted */
    @EventType(name = "coordination.CharterAdopted")
    record CharterAdopted(int version, String language, List<String> objectives, List<String> principles, Told told)
            implements CoordinationEvent {

        public CharterAdopted {
            objectives = List.copyOf(objectives);
            principles = List.copyOf(principles);
        }
    }

    @EventType(name = "coordination.InternalRulesAdopted")
    record InternalRulesAdopted(LocalizedString modeOfOrganisation, LocalizedString relationToCouncil, Told told)
            implements CoordinationEvent {}

    /**
     * @param fte full-time equivalents, above 0 and up to 3; null when hours are given or nothing is known
     * @param employedBy the employer's entry in the directory
     */
    @EventType(name = "coordination.CoordinatorAppointed")
    record CoordinatorAppointed(
            UUID personId,
            @Nullable BigDecimal fte,
            @Nullable Integer hoursPerMonth,
            @Nullable UUID employedBy,
            Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.CoordinatorMandateEnded")
    record CoordinatorMandateEnded(UUID personId, Told told) implements CoordinationEvent {}

    /** @param reconfirmEveryMonths after how long a membership must be confirmed; revision 1 did not store it, the rule then was 24 */
    @EventType(name = "coordination.AdmissionPolicySet", revision = 2)
    record AdmissionPolicySet(AdmissionPolicy policy, boolean charterRequired, int reconfirmEveryMonths, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.ElectedOfficialsPolicySet")
    record ElectedOfficialsPolicySet(ElectedOfficialsPolicy policy, Told told) implements CoordinationEvent {}

    /** @param allowed whether individual situations, anonymised and consented to, may be discussed */
    @EventType(name = "coordination.SituationsPolicySet")
    record SituationsPolicySet(boolean allowed, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.MembershipApplied")
    record MembershipApplied(
            UUID memberId,
            MemberKind kind,
            @Nullable LocalizedString activity,
            @Nullable LocalizedString reason,
            Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.MemberAdmitted")
    record MemberAdmitted(
            UUID memberId, MemberKind kind, @Nullable LocalizedString activity, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.MembershipDeclined")
    record MembershipDeclined(UUID memberId, LocalizedString reason, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.MembershipWithdrawn")
    record MembershipWithdrawn(UUID memberId, @Nullable LocalizedString reason, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.CharterAdhered")
    record CharterAdhered(UUID memberId, int version, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.MembershipConfirmed")
    record MembershipConfirmed(UUID memberId, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.MembershipLapsed")
    record MembershipLapsed(UUID memberId, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.RepresentativeDesignated")
    record RepresentativeDesignated(
            UUID memberId, UUID personId, RepresentativeCategory category, boolean mayDecide, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.RepresentativeReplaced")
    record RepresentativeReplaced(
            UUID memberId,
            UUID formerPersonId,
            UUID personId,
            RepresentativeCategory category,
            boolean mayDecide,
            Told told)
            implements CoordinationEvent {}

    /** @param label what this coordination calls its committee */
    @EventType(name = "coordination.SteeringCommitteeConstituted")
    record SteeringCommitteeConstituted(LocalizedString label, List<Seat> seats, Told told)
            implements CoordinationEvent {

        public SteeringCommitteeConstituted {
            seats = List.copyOf(seats);
        }
    }

    @EventType(name = "coordination.PriorityThemesSet")
    record PriorityThemesSet(
            int year,
            List<Theme> themes,
            @Nullable LocalizedString decidedBy,
            @Nullable UUID restingOnDiagnostic,
            Told told)
            implements CoordinationEvent {

        public PriorityThemesSet {
            themes = List.copyOf(themes);
        }
    }

    /** @param ownFundsEur euros of the coordination's own, beside any subsidy */
    @EventType(name = "coordination.MeansRecorded")
    record MeansRecorded(
            int year,
            @Nullable BigDecimal coordinatorFte,
            @Nullable BigDecimal supportFte,
            @Nullable BigDecimal ownFundsEur,
            @Nullable LocalizedString inKind,
            Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.NetworkLinked")
    record NetworkLinked(
            UUID networkId, NetworkLink link, @Nullable UUID representedBy, Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.NetworkUnlinked")
    record NetworkUnlinked(UUID networkId, Told told) implements CoordinationEvent {}

    /** What users said; a headcount, never a name. */
    @EventType(name = "coordination.UserVoiceRecorded")
    record UserVoiceRecorded(
            UserVoiceMethod method, @Nullable Integer headcount, LocalizedString heard, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.PublicInformationRecorded")
    record PublicInformationRecorded(LocalizedString content, LocalizedString means, Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.InitiativeSubmitted")
    record InitiativeSubmitted(
            UUID initiativeId,
            LocalizedString proposal,
            @Nullable UUID submittedBy,
            Told told) implements CoordinationEvent {}

    @EventType(name = "coordination.InitiativeAssessed")
    record InitiativeAssessed(
            UUID initiativeId,
            LocalizedString relevance,
            @Nullable LocalizedString orientation,
            @Nullable LocalizedString support,
            Told told)
            implements CoordinationEvent {}

    @EventType(name = "coordination.CoordinationDissolved")
    record CoordinationDissolved(LocalizedString reason, Told told) implements CoordinationEvent {}
}
