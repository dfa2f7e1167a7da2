package be.maillage.store;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.OrganisationEvent.ContactPersonNamed;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationsToldApart;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import be.maillage.organisation.OrganisationEvent.VisitHosted;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.VisitForm;
import be.maillage.organisation.WorkingCulture;
import java.util.List;
import java.util.UUID;

/** One event of every class that tells of what an organisation shares and becomes, with every component filled in. */
final class OrganisationSamples {

    private static final UUID ORGANISATION = id(2);
    private static final UUID PERSON = id(3);
    private static final UUID OTHER = id(6);
    private static final UUID RESOURCE = id(40);

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");
    private static final Told TOLD = new Told(BusinessDate.parse("2014-04-04"), true, TEXT, List.of("told"));

    private OrganisationSamples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return List.of(
                new ContactPersonNamed(ORGANISATION, PERSON, TOLD),
                new OrganisationsToldApart(ORGANISATION, List.of(OTHER, id(7)), TOLD),
                new WorkingCultureShared(
                        ORGANISATION,
                        new WorkingCulture(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT),
                        PERSON,
                        OTHER,
                        TOLD),
                new WorkingCultureConfirmed(ORGANISATION, PERSON, OTHER, TOLD),
                new WorkingCultureWithdrawn(ORGANISATION, OTHER, TOLD),
                new SharedResourceOffered(
                        ORGANISATION, RESOURCE, new SharedResource(SharedResource.Kind.VEHICLE, TEXT, TEXT), TOLD),
                new SharedResourceWithdrawn(ORGANISATION, RESOURCE, TEXT, TOLD),
                new ResourceLent(
                        ORGANISATION,
                        RESOURCE,
                        OTHER,
                        BusinessDate.parse("2014-05"),
                        BusinessDate.parse("2014-06-15"),
                        TOLD),
                new ResourceReturned(ORGANISATION, RESOURCE, OTHER, TOLD),
                new VisitHosted(ORGANISATION, VisitForm.IMMERSION, List.of(OTHER, id(7)), 12, TOLD),
                new OrganisationMerged(ORGANISATION, OTHER, TEXT, TEXT, TOLD));
    }
}
