package be.maillage.register;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.DuoEvent;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonEvent;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each event changes in the register. Pure, so that the register can be rebuilt from history at any time. */
public final class RegisterFold {

    private RegisterFold() {}

    /** The changes, in the order in which they are to be made; none for most events. */
    public static List<FactChange> changes(UUID coordinationId, DomainEvent event) {
        return switch (event) {
            case CoordinationEvent e -> ofCoordination(coordinationId, e);
            case OrganisationEvent e -> ofOrganisation(coordinationId, e);
            case PersonEvent e -> ofPerson(e);
            case DuoEvent e -> ofPair(coordinationId, e);
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
                List.of(new Ends(id, Kind.COORDINATION, id, "", on));
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
                List.of(
                        new Ends(id, Kind.ELECTED_OFFICIALS, id, "", on),
                        begins(id, Kind.ELECTED_OFFICIALS, id, e.policy().name(), on));
            case CoordinationEvent.SituationsPolicySet e ->
                e.allowed()
                        ? List.of(new Ends(id, Kind.SITUATIONS, id, "", on), begins(id, Kind.SITUATIONS, id, "", on))
                        : List.of(new Ends(id, Kind.SITUATIONS, id, "", on));
            case CoordinationEvent.MembershipApplied ignored -> List.of();
            case CoordinationEvent.MembershipDeclined ignored -> List.of();
            case CoordinationEvent.CharterAdhered ignored -> List.of();
            case CoordinationEvent.MembershipConfirmed ignored -> List.of();
            case CoordinationEvent.SteeringCommitteeConstituted ignored -> List.of();
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

    private static List<FactChange> ofOrganisation(UUID id, OrganisationEvent event) {
        BusinessDate on = event.told().on();
        UUID organisation = event.organisationId();
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e -> {
                List<FactChange> changes = new ArrayList<>();
                changes.add(begins(id, Kind.ORGANISATION, organisation, "", on));
                changes.addAll(identity(id, organisation, e.profile(), on));
                yield changes;
            }
            case OrganisationEvent.OrganisationCorrected e -> {
                List<FactChange> changes = new ArrayList<>(identityEnds(id, organisation, on));
                changes.addAll(identity(id, organisation, e.profile(), on));
                yield changes;
            }
            case OrganisationEvent.OrganisationClosed ignored -> {
                List<FactChange> changes = new ArrayList<>(identityEnds(id, organisation, on));
                changes.add(new Ends(id, Kind.ORGANISATION, organisation, "", on));
                yield changes;
            }
            case OrganisationEvent.ServiceOffered ignored -> List.of();
            case OrganisationEvent.ServiceChanged ignored -> List.of();
            case OrganisationEvent.ServiceWithdrawn ignored -> List.of();
            case OrganisationEvent.OpeningHoursSet ignored -> List.of();
            case OrganisationEvent.DirectoryEntryVerified ignored -> List.of();
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

    private static List<FactChange> identity(UUID id, UUID organisation, Profile profile, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>();
        FoldedName.all(profile.names()).forEach(name -> changes.add(begins(id, Kind.NAME, organisation, name, on)));
        if (profile.enterpriseNumber() != null) {
            changes.add(begins(id, Kind.ENTERPRISE_NUMBER, organisation, profile.enterpriseNumber(), on));
        }
        return changes;
    }

    private static List<FactChange> identityEnds(UUID id, UUID organisation, BusinessDate on) {
        return List.of(
                new Ends(id, Kind.NAME, organisation, "", on),
                new Ends(id, Kind.ENTERPRISE_NUMBER, organisation, "", on));
    }

    private static Begins begins(UUID id, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(id, kind, subject, object, since, null));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
