package be.maillage.network.networks;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.network.NetworkEvent;
import be.maillage.network.NetworkEvent.*;
import be.maillage.network.NetworkProfile;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document per network and coordination. What the coordination is linked to without having it in its register has a document too, with the
 * links only.
 */
public final class NetworkProjector implements Projector {

    /** The collection. */
    public static final String NAME = "networks";

    static final String PROFILE = "profile";
    static final String REGISTERED = "registered";
    static final String LINKS = "links";
    static final String SITTING = "sitting";
    static final String REPORTS = "reports";
    static final String DISSOLVED = "dissolved";
    static final String SORT_NAME = "sortName";

    /** The event that an item of a list comes from. */
    private static final String POSITION = "position";

    private static final String VALUE = "value";
    private static final String UNTIL = "until";

    record Link(
            NetworkLink link,
            @Nullable UUID representedBy,
            BusinessDate since,
            @Nullable BusinessDate until) {}

    record Sitting(
            UUID memberId,
            @Nullable UUID personId,
            BusinessDate since,
            @Nullable BusinessDate until) {}

    record Report(@Nullable UUID by, LocalizedString report, BusinessDate on) {}

    record Dissolved(LocalizedString reason, BusinessDate on) {}

    static String documentId(UUID coordinationId, UUID networkId) {
        return coordinationId + "/" + networkId;
    }

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
        return networkOf(event.event()).map(network -> documentId(event.coordinationId(), network));
    }

    private static Stream<UUID> networkOf(DomainEvent event) {
        return switch (event) {
            case NetworkEvent e -> Stream.of(e.networkId());
            case NetworkLinked e -> Stream.of(e.networkId());
            case NetworkUnlinked e -> Stream.of(e.networkId());
            default -> Stream.empty();
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        document.put("id", id.substring(id.indexOf('/') + 1));
        switch (event.event()) {
            case NetworkEvent e -> change(document, e, event);
            case NetworkLinked e ->
                add(
                        document,
                        LINKS,
                        event,
                        new Link(e.link(), e.representedBy(), e.told().on(), null));
            case NetworkUnlinked e ->
                end(document, LINKS, item -> true, e.told().on(), event);
            default -> {} // touches nothing
        }
        return document;
    }

    private static void change(Map<String, Object> document, NetworkEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case NetworkRegistered e -> {
                profile(document, e.profile(), event);
                Parts.set(document, REGISTERED, event, on);
            }
            case NetworkCorrected e -> profile(document, e.profile(), event);
            case ParticipationRecorded e ->
                add(document, SITTING, event, new Sitting(e.memberId(), e.personId(), on, null));
            case ParticipationEnded e -> {
                String member = e.memberId().toString();
                end(document, SITTING, item -> member.equals(item.get("memberId")), on, event);
            }
            case NetworkReported e -> add(document, REPORTS, event, new Report(e.by(), e.report(), on));
            case NetworkDissolved e -> Parts.set(document, DISSOLVED, event, new Dissolved(e.reason(), on));
        }
    }

    private static void profile(Map<String, Object> document, NetworkProfile profile, StoredEvent event) {
        Parts.set(document, PROFILE, event, profile);
        document.put(SORT_NAME, Folding.fold(profile.name().in("fr")));
    }

    private static void add(Map<String, Object> document, String list, StoredEvent event, Record value) {
        Map<String, Object> part = Parts.part(event, value);
        part.put(POSITION, event.position());
        document.put(list, Parts.with(document.get(list), item -> position(item) == event.position(), part));
    }

    /** Ends what is open in a list and was so before the event. */
    private static void end(
            Map<String, Object> document,
            String list,
            Predicate<Map<String, Object>> which,
            BusinessDate until,
            StoredEvent event) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : Values.maps(document.get(list))) {
            Map<String, Object> value = Values.map(item.get(VALUE));
            if (which.test(value) && !value.containsKey(UNTIL) && position(item) < event.position()) {
                Map<String, Object> ended = new LinkedHashMap<>(item);
                value.put(UNTIL, until.toString());
                ended.put(VALUE, value);
                items.add(ended);
            } else {
                items.add(item);
            }
        }
        document.put(list, items);
    }

    private static long position(Map<String, Object> item) {
        return Values.required(item.get(POSITION), Long.class);
    }
}
