package be.maillage.organisation.resources;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.SharedResource;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per resource that was ever shared. */
public final class ResourceProjector implements Projector {

    /** The collection. */
    public static final String NAME = "resources";

    static final String OFFER = "offer";
    static final String LOAN = "loan";
    static final String FORMER = "formerLoans";
    static final String WITHDRAWN = "withdrawn";
    static final String SORT_NAME = "sortName";

    /** What was offered, as stored. */
    record Offer(
            UUID organisation,
            SharedResource.Kind kind,
            LocalizedString name,
            @Nullable LocalizedString conditions,
            BusinessDate on) {}

    /** The loan it is out for, as stored. */
    record Out(UUID borrower, BusinessDate from, @Nullable BusinessDate until) {}

    /** A loan that ended, as stored. */
    record Back(UUID borrower, BusinessDate from, BusinessDate returnedOn) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT_NAME, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        UUID resource = event.event() instanceof OrganisationEvent e ? resourceOf(e) : null;
        return resource == null ? Stream.empty() : Stream.of(resource.toString());
    }

    private static @Nullable UUID resourceOf(OrganisationEvent event) {
        return switch (event) {
            case SharedResourceOffered e -> e.resourceId();
            case SharedResourceWithdrawn e -> e.resourceId();
            case ResourceLent e -> e.resourceId();
            case ResourceReturned e -> e.resourceId();
            case OrganisationRegistered ignored -> null;
            case OrganisationCorrected ignored -> null;
            case OrganisationClosed ignored -> null;
            case OrganisationMerged ignored -> null;
            case ServiceOffered ignored -> null;
            case ServiceChanged ignored -> null;
            case ServiceWithdrawn ignored -> null;
            case ContactPersonNamed ignored -> null;
            case OrganisationsToldApart ignored -> null;
            case OpeningHoursSet ignored -> null;
            case DirectoryEntryVerified ignored -> null;
            case WorkingCultureShared ignored -> null;
            case WorkingCultureConfirmed ignored -> null;
            case WorkingCultureWithdrawn ignored -> null;
            case VisitHosted ignored -> null;
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof OrganisationEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, OrganisationEvent fact, StoredEvent event) {
        switch (fact) {
            case SharedResourceOffered e -> {
                SharedResource resource = e.resource();
                Parts.set(
                        document,
                        OFFER,
                        event,
                        new Offer(
                                e.organisationId(),
                                resource.kind(),
                                resource.name(),
                                resource.conditions(),
                                e.told().on()));
                document.put(SORT_NAME, Folding.fold(resource.name().in("fr")));
            }
            case SharedResourceWithdrawn e ->
                Parts.set(document, WITHDRAWN, event, e.told().on());
            case ResourceLent e -> Parts.set(document, LOAN, event, new Out(e.borrower(), e.from(), e.until()));
            case ResourceReturned e -> returned(document, e, event);
            case OrganisationRegistered ignored -> {}
            case OrganisationCorrected ignored -> {}
            case OrganisationClosed ignored -> {}
            case OrganisationMerged ignored -> {}
            case ServiceOffered ignored -> {}
            case ServiceChanged ignored -> {}
            case ServiceWithdrawn ignored -> {}
            case ContactPersonNamed ignored -> {}
            case OrganisationsToldApart ignored -> {}
            case OpeningHoursSet ignored -> {}
            case DirectoryEntryVerified ignored -> {}
            case WorkingCultureShared ignored -> {}
            case WorkingCultureConfirmed ignored -> {}
            case WorkingCultureWithdrawn ignored -> {}
            case VisitHosted ignored -> {}
        }
    }

    /** Once the loan has gone to the former ones, the same return finds none. */
    private static void returned(Map<String, Object> document, ResourceReturned e, StoredEvent event) {
        Out out = Parts.value(document, LOAN, Out.class);
        if (out == null) {
            return;
        }
        List<Map<String, Object>> former = new ArrayList<>();
        former.add(
                Parts.part(event, new Back(out.borrower(), out.from(), e.told().on())));
        former.addAll(Values.maps(document.get(FORMER)));
        document.put(FORMER, former);
        document.remove(LOAN);
    }
}
