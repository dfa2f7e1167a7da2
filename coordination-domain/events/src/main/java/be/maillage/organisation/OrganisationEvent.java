package be.maillage.organisation;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an organisation's entry in a coordination's directory. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** The entry this is about. */
    UUID organisationId();

    @EventType(name = "organisation.OrganisationRegistered")
    record OrganisationRegistered(UUID organisationId, UUID coordinationId, Profile profile, Told told)
            implements OrganisationEvent {}

    @EventType(name = "organisation.OrganisationCorrected")
    record OrganisationCorrected(UUID organisationId, Profile profile, Told told) implements OrganisationEvent {}

    /**
     * Who answers for the entry, from a registration or a correction on and until the next correction. Directory entries are public and persons
     * are not, so this is told apart.
     */
    @EventType(name = "organisation.ContactPersonNamed")
    record ContactPersonNamed(UUID organisationId, UUID personId, Told told) implements OrganisationEvent {}

    /**
     * Somebody made sure that this organisation is none of those which it resembles.
     *
     * @param others entries of the same directory, at least one
     */
    @EventType(name = "organisation.OrganisationsToldApart")
    record OrganisationsToldApart(UUID organisationId, List<UUID> others, Told told) implements OrganisationEvent {

        public OrganisationsToldApart {
            others = List.copyOf(others);
        }
    }

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

    /**
     * What the organisation says of its work from now on to these readers, in place of what it had told them.
     *
     * @param saidBy the person who says so for the organisation; null where an old history does not know
     * @param partner the one organisation that this is for; all members when null
     */
    @EventType(name = "organisation.WorkingCultureShared")
    record WorkingCultureShared(
            UUID organisationId,
            WorkingCulture culture,
            @Nullable UUID saidBy,
            @Nullable UUID partner,
            Told told) implements OrganisationEvent {}

    /** What it had told these readers is still true. Components as in {@link WorkingCultureShared}. */
    @EventType(name = "organisation.WorkingCultureConfirmed")
    record WorkingCultureConfirmed(
            UUID organisationId,
            @Nullable UUID saidBy,
            @Nullable UUID partner,
            Told told) implements OrganisationEvent {}

    /** It no longer says anything of its work to these readers. */
    @EventType(name = "organisation.WorkingCultureWithdrawn")
    record WorkingCultureWithdrawn(
            UUID organisationId, @Nullable UUID partner, Told told) implements OrganisationEvent {}

    @EventType(name = "organisation.SharedResourceOffered")
    record SharedResourceOffered(UUID organisationId, UUID resourceId, SharedResource resource, Told told)
            implements OrganisationEvent {}

    /** It is no longer there to be lent; also told of what an entry still offers when it is closed or merged. */
    @EventType(name = "organisation.SharedResourceWithdrawn")
    record SharedResourceWithdrawn(
            UUID organisationId, UUID resourceId, @Nullable LocalizedString reason, Told told)
            implements OrganisationEvent {}

    /**
     * @param borrower another organisation
     * @param from when the loan begins, which may lie ahead
     * @param until when the resource is expected back; null when nothing was agreed
     */
    @EventType(name = "organisation.ResourceLent")
    record ResourceLent(
            UUID organisationId,
            UUID resourceId,
            UUID borrower,
            BusinessDate from,
            @Nullable BusinessDate until,
            Told told)
            implements OrganisationEvent {}

    /** @param borrower whose loan this ends */
    @EventType(name = "organisation.ResourceReturned")
    record ResourceReturned(UUID organisationId, UUID resourceId, UUID borrower, Told told)
            implements OrganisationEvent {}

    /**
     * Colleagues came to see where and how the organisation works.
     *
     * @param visitors the organisations they came from, each once
     * @param headcount how many people came, when somebody counted
     */
    @EventType(name = "organisation.VisitHosted")
    record VisitHosted(
            UUID organisationId,
            VisitForm form,
            List<UUID> visitors,
            @Nullable Integer headcount,
            Told told) implements OrganisationEvent {

        public VisitHosted {
            visitors = List.copyOf(visitors);
        }
    }

    /**
     * The entry lives on in another one: it was the same organisation, or became part of it.
     *
     * @param into the entry that remains
     * @param names what the merged one was called, so that it is still found under its name
     */
    @EventType(name = "organisation.OrganisationMerged")
    record OrganisationMerged(UUID organisationId, UUID into, LocalizedString names, LocalizedString reason, Told told)
            implements OrganisationEvent {}
}
