package be.maillage.organisation.directory;

import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.directory.DirectoryProjector.Standing;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Parts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody is a member, since when and until when, and who sits for them. */
final class Standings {

    private Standings() {}

    static @Nullable UUID memberOf(CoordinationEvent event) {
        return switch (event) {
            case MembershipApplied e -> e.memberId();
            case MemberAdmitted e -> e.memberId();
            case MembershipDeclined e -> e.memberId();
            case MembershipWithdrawn e -> e.memberId();
            case MembershipConfirmed e -> e.memberId();
            case MembershipLapsed e -> e.memberId();
            case CharterAdhered ignored -> null;
            case RepresentativeDesignated e -> e.memberId();
            case RepresentativeReplaced e -> e.memberId();
            case CoordinationFounded ignored -> null;
            case CarrierSet ignored -> null;
            case CharterAdopted ignored -> null;
            case InternalRulesAdopted ignored -> null;
            case CoordinatorAppointed ignored -> null;
            case CoordinatorMandateEnded ignored -> null;
            case AdmissionPolicySet ignored -> null;
            case ElectedOfficialsPolicySet ignored -> null;
            case SituationsPolicySet ignored -> null;
            case SteeringCommitteeConstituted ignored -> null;
            case PriorityThemesSet ignored -> null;
            case MeansRecorded ignored -> null;
            case NetworkLinked ignored -> null;
            case NetworkUnlinked ignored -> null;
            case UserVoiceRecorded ignored -> null;
            case PublicInformationRecorded ignored -> null;
            case InitiativeSubmitted ignored -> null;
            case InitiativeAssessed ignored -> null;
            case CoordinationDissolved ignored -> null;
        };
    }

    static void change(Map<String, Object> document, CoordinationEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case MembershipApplied ignored -> stands(document, new Standing(MembershipState.APPLIED, on, null), event);
            case MemberAdmitted ignored -> {
                document.remove(DirectoryProjector.CONFIRMED);
                stands(document, new Standing(MembershipState.CURRENT, on, null), event);
            }
            case MembershipDeclined ignored ->
                stands(document, new Standing(MembershipState.DECLINED, on, null), event);
            case MembershipWithdrawn ignored -> ends(document, MembershipState.WITHDRAWN, on, event);
            case MembershipLapsed ignored -> ends(document, MembershipState.LAPSED, on, event);
            case MembershipConfirmed ignored ->
                DirectoryProjector.later(document, DirectoryProjector.CONFIRMED, on, event);
            case CharterAdhered ignored -> {}
            case RepresentativeDesignated e -> Seats.designated(document, e, event);
            case RepresentativeReplaced e -> Seats.replaced(document, e, event);
            case CoordinationFounded ignored -> {}
            case CarrierSet ignored -> {}
            case CharterAdopted ignored -> {}
            case InternalRulesAdopted ignored -> {}
            case CoordinatorAppointed ignored -> {}
            case CoordinatorMandateEnded ignored -> {}
            case AdmissionPolicySet ignored -> {}
            case ElectedOfficialsPolicySet ignored -> {}
            case SituationsPolicySet ignored -> {}
            case SteeringCommitteeConstituted ignored -> {}
            case PriorityThemesSet ignored -> {}
            case MeansRecorded ignored -> {}
            case NetworkLinked ignored -> {}
            case NetworkUnlinked ignored -> {}
            case UserVoiceRecorded ignored -> {}
            case PublicInformationRecorded ignored -> {}
            case InitiativeSubmitted ignored -> {}
            case InitiativeAssessed ignored -> {}
            case CoordinationDissolved ignored -> {}
        }
    }

    private static void stands(Map<String, Object> document, Standing standing, StoredEvent event) {
        Parts.set(document, DirectoryProjector.MEMBERSHIP, event, standing);
    }

    private static void ends(Map<String, Object> document, MembershipState state, BusinessDate on, StoredEvent event) {
        Standing before = Parts.value(document, DirectoryProjector.MEMBERSHIP, Standing.class);
        Seats.empty(document);
        stands(document, new Standing(state, before == null ? null : before.since(), on), event);
    }
}
