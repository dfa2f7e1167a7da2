package be.maillage.register;

import static be.maillage.register.RegisterFold.begins;

import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.Profile;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens to an organisation's entry, as facts. A merged one keeps its names and number: they are taken as long as it lives on. */
final class OrganisationFold {

    private OrganisationFold() {}

    static List<FactChange> changes(UUID id, OrganisationEvent event) {
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
            case OrganisationEvent.OrganisationClosed ignored -> entryEnds(id, organisation, on);
            case OrganisationEvent.OrganisationMerged e ->
                List.of(
                        new Ends(id, Kind.ORGANISATION, organisation, "", on),
                        begins(id, Kind.MERGED, organisation, e.into().toString(), on));
            case OrganisationEvent.ResourceLent e ->
                List.of(begins(id, Kind.LOAN, e.resourceId(), e.borrower().toString(), e.from()));
            case OrganisationEvent.ResourceReturned e -> List.of(new Ends(id, Kind.LOAN, e.resourceId(), "", on));
            case OrganisationEvent.ContactPersonNamed ignored -> List.of();
            case OrganisationEvent.OrganisationsToldApart ignored -> List.of();
            case OrganisationEvent.ServiceOffered ignored -> List.of();
            case OrganisationEvent.ServiceChanged ignored -> List.of();
            case OrganisationEvent.ServiceWithdrawn ignored -> List.of();
            case OrganisationEvent.OpeningHoursSet ignored -> List.of();
            case OrganisationEvent.DirectoryEntryVerified ignored -> List.of();
            case OrganisationEvent.WorkingCultureShared ignored -> List.of();
            case OrganisationEvent.WorkingCultureConfirmed ignored -> List.of();
            case OrganisationEvent.WorkingCultureWithdrawn ignored -> List.of();
            case OrganisationEvent.SharedResourceOffered ignored -> List.of();
            case OrganisationEvent.SharedResourceWithdrawn ignored -> List.of();
            case OrganisationEvent.VisitHosted ignored -> List.of();
        };
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

    private static List<FactChange> entryEnds(UUID id, UUID organisation, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>(identityEnds(id, organisation, on));
        changes.add(new Ends(id, Kind.ORGANISATION, organisation, "", on));
        return changes;
    }
}
