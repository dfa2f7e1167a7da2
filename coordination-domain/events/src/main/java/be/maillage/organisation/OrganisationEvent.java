package be.maillage.organisation;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;

/** What happens to an organisation's entry in a coordination's directory. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** The entry this is about. */
    UUID organisationId();

    @EventType(name = "organisation.OrganisationRegistered")
    record OrganisationRegistered(UUID organisationId, UUID coordinationId, Profile profile, Told told)
            implements OrganisationEvent {}

    @EventType(name = "organisation.OrganisationCorrected")
    record OrganisationCorrected(UUID organisationId, Profile profile, Told told) implements OrganisationEvent {}

    @EventType(name = "organisation.ServiceOffered")
    record ServiceOffered(UUID organisationId, UUID serviceId, Service service, Told told)
            implements OrganisationEvent {}

    @EventType(name = "organisation.ServiceChanged")
    record ServiceChanged(UUID organisationId, UUID serviceId, Service service, Told told)
            implements OrganisationEvent {}

    @EventType(name = "organisation.ServiceWithdrawn")
    record ServiceWithdrawn(UUID organisationId, UUID serviceId, LocalizedString reason, Told told)
            implements OrganisationEvent {}

    /** The whole week as it now stands: sorted, without overlaps of one kind. */
    @EventType(name = "organisation.OpeningHoursSet")
    record OpeningHoursSet(UUID organisationId, List<OpeningSlot> week, Told told) implements OrganisationEvent {

        public OpeningHoursSet {
            week = List.copyOf(week);
        }
    }

    @EventType(name = "organisation.DirectoryEntryVerified")
    record DirectoryEntryVerified(UUID organisationId, Told told) implements OrganisationEvent {}

    @EventType(name = "organisation.OrganisationClosed")
    record OrganisationClosed(UUID organisationId, LocalizedString reason, Told told) implements OrganisationEvent {}
}
