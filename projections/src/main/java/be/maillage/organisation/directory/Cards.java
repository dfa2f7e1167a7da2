package be.maillage.organisation.directory;

import static be.maillage.organisation.directory.DirectoryProjector.APART;
import static be.maillage.organisation.directory.DirectoryProjector.CLOSED;
import static be.maillage.organisation.directory.DirectoryProjector.CONTACT_PERSON;
import static be.maillage.organisation.directory.DirectoryProjector.HOURS;
import static be.maillage.organisation.directory.DirectoryProjector.MERGED;
import static be.maillage.organisation.directory.DirectoryProjector.PROFILE;
import static be.maillage.organisation.directory.DirectoryProjector.SERVICES;
import static be.maillage.organisation.directory.DirectoryProjector.SORT_NAME;
import static be.maillage.organisation.directory.DirectoryProjector.VERIFIED;
import static be.maillage.organisation.directory.DirectoryProjector.VERIFIED_THROUGH;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.directory.DirectoryProjector.Merged;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What an entry says of its organisation, and what became of it. */
final class Cards {

    private Cards() {}

    static void change(Map<String, Object> document, OrganisationEvent fact, StoredEvent event) {
        switch (fact) {
            case OrganisationRegistered e -> profile(document, e.profile(), event);
            case OrganisationCorrected e -> profile(document, e.profile(), event);
            case ContactPersonNamed e -> Parts.set(document, CONTACT_PERSON, event, e.personId());
            case OrganisationsToldApart e -> apart(document, e.others());
            case ServiceOffered e -> service(document, e.serviceId(), e.service(), event);
            case ServiceChanged e -> service(document, e.serviceId(), e.service(), event);
            case ServiceWithdrawn e -> {
                String withdrawn = e.serviceId().toString();
                document.put(
                        SERVICES,
                        Values.maps(document.get(SERVICES)).stream()
                                .filter(service -> !withdrawn.equals(service.get("id")))
                                .toList());
            }
            case OpeningHoursSet e -> Parts.set(document, HOURS, event, e.week());
            case DirectoryEntryVerified e -> {
                DirectoryProjector.later(document, VERIFIED, e.told().on(), event);
                document.put(
                        VERIFIED_THROUGH,
                        Parts.required(document, VERIFIED, BusinessDate.class)
                                .latest()
                                .toString());
            }
            case OrganisationClosed e ->
                Parts.set(document, CLOSED, event, e.told().on());
            case WorkingCultureShared e -> Warm.shared(document, e, event);
            case WorkingCultureConfirmed e -> Warm.confirmed(document, e, event);
            case WorkingCultureWithdrawn e -> Warm.withdrawn(document, e);
            case OrganisationMerged e ->
                Parts.set(document, MERGED, event, new Merged(e.into(), e.told().on()));
            case SharedResourceOffered ignored -> {}
            case SharedResourceWithdrawn ignored -> {}
            case ResourceLent ignored -> {}
            case ResourceReturned ignored -> {}
            case VisitHosted ignored -> {}
        }
        index(document);
    }

    /** An old event tells of the contact person too: see {@link Profile}. */
    private static void profile(Map<String, Object> document, Profile profile, StoredEvent event) {
        Parts.set(document, PROFILE, event, profile);
        document.remove(CONTACT_PERSON);
        if (profile.contactPerson() != null) {
            Map<String, Object> part = Parts.part(event, profile.contactPerson());
            part.put("audience", Audience.MEMBERS.toString());
            document.put(CONTACT_PERSON, part);
        }
    }

    private static void apart(Map<String, Object> document, List<UUID> others) {
        document.put(
                APART,
                Values.of(Stream.concat(Values.list(document.get(APART), UUID.class).stream(), others.stream())
                        .distinct()
                        .toList()));
    }

    private static void service(Map<String, Object> document, UUID id, Service service, StoredEvent event) {
        Map<String, Object> part = Parts.part(event, service);
        part.put("id", id.toString());
        document.put(
                SERVICES,
                Parts.with(document.get(SERVICES), item -> id.toString().equals(item.get("id")), part));
    }

    /** What one may find an organisation by, and what the list is sorted by. */
    private static void index(Map<String, Object> document) {
        Profile profile = Parts.value(document, PROFILE, Profile.class);
        if (profile != null) {
            document.put(SORT_NAME, Folding.fold(profile.names().in("fr")));
            Findable.index(document);
        }
    }
}
