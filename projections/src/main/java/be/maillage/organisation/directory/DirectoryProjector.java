package be.maillage.organisation.directory;

import be.maillage.coordination.CoordinationEvent;
import be.maillage.history.BusinessDate;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Parts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document per organisation and coordination. A member that is a network or a person has a document too, with its membership only: the event
 * that ends a membership does not say of what kind the member is.
 */
public final class DirectoryProjector implements Projector {

    /** The collection. */
    public static final String NAME = "directory";

    static final String PROFILE = "profile";
    static final String SERVICES = "services";
    static final String HOURS = "openingHours";
    static final String VERIFIED = "verified";
    static final String CLOSED = "closed";
    static final String MERGED = "merged";
    static final String CONTACT_PERSON = "contactPerson";
    /** The entries from which this one was told apart. */
    static final String APART = "toldApart";

    static final String MEMBERSHIP = "membership";
    static final String CONFIRMED = "confirmed";
    /** The last day that the last verification may have been on, to find stale entries by. */
    static final String VERIFIED_THROUGH = "verifiedThrough";

    static final String SORT_NAME = "sortName";

    /** A membership as stored: without what is computed when asked. */
    record Standing(
            MembershipState state,
            @Nullable BusinessDate since,
            @Nullable BusinessDate until) {}

    /** Where an entry went, as stored. */
    record Merged(UUID into, BusinessDate on) {}

    static String documentId(UUID coordinationId, UUID memberId) {
        return coordinationId + "/" + memberId;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT_NAME, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        Stream<UUID> members = switch (event.event()) {
            case OrganisationEvent e -> Stream.of(e.organisationId());
            case CoordinationEvent e -> Stream.ofNullable(Standings.memberOf(e));
            default -> Stream.empty();
        };
        return members.map(member -> documentId(event.coordinationId(), member));
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        document.put("id", id.substring(id.indexOf('/') + 1));
        if (event.event() instanceof OrganisationEvent e) {
            Cards.change(document, e, event);
        } else if (event.event() instanceof CoordinationEvent e) {
            Standings.change(document, e, event);
        }
        return document;
    }

    /** A date that history entered afterwards does not push back. */
    static void later(Map<String, Object> document, String part, BusinessDate on, StoredEvent event) {
        BusinessDate known = Parts.value(document, part, BusinessDate.class);
        if (known == null || !on.surelyBefore(known)) {
            Parts.set(document, part, event, on);
        }
    }
}
