package be.maillage.register;

import be.maillage.account.AccountEvent;
import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.ReminderEvent;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.coordination.Seat;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.duo.DuoEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.network.NetworkEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.person.PersonEvent;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import be.maillage.register.FactChange.EndsEvery;
import be.maillage.situation.SituationEvent;
import be.maillage.subgroup.SubgroupEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each event changes in the register. Pure, so that the register can be rebuilt from history at any time. */
public final class RegisterFold {

    /**
     * Grows with every change of what events mean to the register. A store whose register was made by another version makes it anew from history
     * at its next start. Version 1 knew who is a member, who represents and who coordinates.
     */
    public static final int VERSION = 3;

    private RegisterFold() {}

    /** The changes, in the order in which they are to be made; none for most events. */
    public static List<FactChange> changes(UUID coordinationId, DomainEvent event) {
        return switch (event) {
            case CoordinationEvent e -> ofCoordination(coordinationId, e);
            case OrganisationEvent e -> OrganisationFold.changes(coordinationId, e);
            case PersonEvent e -> ofPerson(e);
            case AccountEvent ignored -> List.of();
            case DuoEvent e -> ofPair(coordinationId, e);
            case GroupAnalysisEvent e -> AnalysisFold.changes(coordinationId, e);
            case MeetingEvent e -> MeetingFold.changes(coordinationId, e);
            case InformationEvent ignored -> List.of();
            case SubgroupEvent e -> SubgroupFold.changes(coordinationId, e);
            case NetworkEvent e -> NetworkFold.changes(coordinationId, e);
            case SituationEvent e -> SituationFold.changes(coordinationId, e);
            case DiagnosticEvent e -> DiagnosticFold.changes(coordinationId, e);
            case NeedEvent ignored -> List.of();
            case ReminderEvent ignored -> List.of();
            default -> throw new IllegalArgumentException("No area knows " + event.getClass());
        };
    }

    private static List<FactChange> ofCoordination(UUID id, CoordinationEvent event) {
        BusinessDate on = event.told().on();
        return switch (event) {
            case CoordinationEvent.CoordinationFounded e -> {
                List<FactChange> changes = new ArrayList<>();
                changes.add(begins(id, Kind.COORDINATION, id, "", on));
                changes.addAll(carrier(id, e.carrier(), on));
                yield changes;
            }
            case CoordinationEvent.CoordinationDissolved ignored ->
                List.of(new Ends(id, Kind.COORDINATION, id, "", on), new EndsEvery(id, Kind.MEMBER, on));
            case CoordinationEvent.CarrierSet e -> carrier(id, e.carrier(), on);
            case CoordinationEvent.CoordinatorAppointed e ->
                List.of(begins(id, Kind.COORDINATOR, e.personId(), text(e.employedBy()), on));
            case CoordinationEvent.CoordinatorMandateEnded e ->
                List.of(new Ends(id, Kind.COORDINATOR, e.personId(), "", on));
            case CoordinationEvent.MemberAdmitted e ->
                List.of(begins(id, Kind.MEMBER, e.memberId(), e.kind().name(), on));
            case CoordinationEvent.MembershipWithdrawn e -> leaves(id, e.memberId(), on);
            case CoordinationEvent.MembershipLapsed e -> leaves(id, e.memberId(), on);
            case CoordinationEvent.RepresentativeDesignated e -> sits(id, e.personId(), e.memberId(), e.category(), on);
            case CoordinationEvent.RepresentativeReplaced e -> {
                List<FactChange> changes = new ArrayList<>(rises(id, e.formerPersonId(), e.memberId(), on));
                changes.addAll(sits(id, e.personId(), e.memberId(), e.category(), on));
                yield changes;
            }
            case CoordinationEvent.CharterAdopted ignored -> List.of();
            case CoordinationEvent.InternalRulesAdopted ignored -> List.of();
            case CoordinationEvent.AdmissionPolicySet ignored -> List.of();
            case CoordinationEvent.ElectedOfficialsPolicySet e ->
                List.of(begins(id, Kind.ELECTED_OFFICIALS, id, e.policy().name(), on));
            case CoordinationEvent.SituationsPolicySet e ->
                List.of(begins(id, Kind.SITUATIONS, id, Boolean.toString(e.allowed()), on));
            case CoordinationEvent.MembershipApplied ignored -> List.of();
            case CoordinationEvent.MembershipDeclined ignored -> List.of();
            case CoordinationEvent.CharterAdhered ignored -> List.of();
            case CoordinationEvent.MembershipConfirmed ignored -> List.of();
            case CoordinationEvent.SteeringCommitteeConstituted e -> byRight(id, e.seats(), on);
            case CoordinationEvent.PriorityThemesSet ignored -> List.of();
            case CoordinationEvent.MeansRecorded ignored -> List.of();
            case CoordinationEvent.NetworkLinked ignored -> List.of();
            case CoordinationEvent.NetworkUnlinked ignored -> List.of();
            case CoordinationEvent.UserVoiceRecorded ignored -> List.of();
            case CoordinationEvent.PublicInformationRecorded ignored -> List.of();
            case CoordinationEvent.InitiativeSubmitted ignored -> List.of();
            case CoordinationEvent.InitiativeAssessed ignored -> List.of();
        };
    }

    private static List<FactChange> ofPair(UUID id, DuoEvent event) {
        return switch (event) {
            case DuoEvent.PublicationConsented e ->
                List.of(begins(
                        id,
                        Kind.CONSENT,
                        e.pairId(),
                        e.by().toString(),
                        e.told().on()));
            case DuoEvent.DuoEnded e ->
                List.of(new Ends(id, Kind.CONSENT, e.pairId(), "", e.told().on()));
            case DuoEvent.DuoRecorded ignored -> List.of();
            case DuoEvent.CollaborationAssessed ignored -> List.of();
            case DuoEvent.CollaborationLevelAgreed ignored -> List.of();
            case DuoEvent.CollaborationLevelDisputed ignored -> List.of();
            case DuoEvent.DuoPresented ignored -> List.of();
            case DuoEvent.DuoPublished ignored -> List.of();
        };
    }

    private static List<FactChange> ofPerson(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonRegistered e ->
                List.of(begins(
                        Ids.PLATFORM, Kind.PERSON, e.personId(), "", e.told().on()));
            case PersonEvent.ContactChanged ignored -> List.of();
        };
    }

    /** A coordination has one carrier at a time: whoever comes takes the place of whoever was. */
    private static List<FactChange> carrier(UUID id, @Nullable Carrier carrier, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>();
        changes.add(new Ends(id, Kind.CARRIER, id, "", on));
        if (carrier != null && carrier.organisationId() != null) {
            changes.add(begins(id, Kind.CARRIER, id, carrier.organisationId().toString(), on));
        }
        return changes;
    }

    private static List<FactChange> sits(
            UUID id, UUID person, UUID member, RepresentativeCategory category, BusinessDate on) {
        return List.of(
                begins(id, Kind.REPRESENTATIVE, person, member.toString(), on),
                begins(id, Kind.CATEGORY, person, member + " " + category, on));
    }

    /** The event that says who rises does not say in which category they sat. */
    private static List<FactChange> rises(UUID id, UUID person, UUID member, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>();
        changes.add(new Ends(id, Kind.REPRESENTATIVE, person, member.toString(), on));
        for (RepresentativeCategory category : RepresentativeCategory.values()) {
            changes.add(new Ends(id, Kind.CATEGORY, person, member + " " + category, on));
        }
        return changes;
    }

    /** Its representatives keep their facts: whoever asks whom a person represents also asks who is still a member. */
    private static List<FactChange> leaves(UUID id, UUID member, BusinessDate on) {
        return List.of(new Ends(id, Kind.MEMBER, member, "", on));
    }

    /** A newly constituted committee takes the place of the former one. */
    private static List<FactChange> byRight(UUID id, List<Seat> seats, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>();
        changes.add(new Ends(id, Kind.EX_OFFICIO, id, "", on));
        seats.stream()
                .filter(seat -> seat.title() == Seat.Title.EX_OFFICIO)
                .forEach(seat -> changes.add(
                        begins(id, Kind.EX_OFFICIO, id, seat.personId().toString(), seat.from())));
        return changes;
    }

    static Begins begins(UUID id, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(id, kind, subject, object, since, null));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
