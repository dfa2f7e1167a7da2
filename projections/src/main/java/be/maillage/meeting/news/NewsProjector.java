package be.maillage.meeting.news;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per piece of news. */
public final class NewsProjector implements Projector {

    /** The collection. */
    public static final String NAME = "news";

    static final String SHARED = "shared";
    static final String WITHDRAWN = "withdrawn";
    static final String RELAYS = "relays";
    /** The last day on which it is of use; absent when nobody said. */
    static final String UNTIL = "until";

    static final String SORT = "sort";

    record Shared(
            LocalizedString title,
            LocalizedString text,
            @Nullable String link,
            InformationAudience audience,
            @Nullable BusinessDate until,
            @Nullable UUID organisationId,
            @Nullable UUID meetingId,
            BusinessDate on) {}

    record Withdrawn(@Nullable LocalizedString reason) {}

    record Relayed(
            UUID relayedBy, BusinessDate on, @Nullable LocalizedString how) {}

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
        return List.of(List.of("coordinationId", SORT, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof InformationEvent e
                ? Stream.of(e.informationId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof InformationEvent fact) {
            change(document, fact, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, InformationEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case InformationShared e -> {
                Parts.set(document, SHARED, event, shared(e));
                document.put(SORT, "%sT%019d".formatted(on.earliest(), event.position()));
                if (e.until() != null) {
                    document.put(UNTIL, e.until().latest().toString());
                }
            }
            case InformationRelayed e -> relayed(document, new Relayed(e.relayedBy(), on, e.how()), event);
            case InformationWithdrawn e -> Parts.set(document, WITHDRAWN, event, new Withdrawn(e.reason()));
        }
    }

    private static Shared shared(InformationShared e) {
        return new Shared(
                e.title(),
                e.text(),
                e.link(),
                e.audience(),
                e.until(),
                e.organisationId(),
                e.meetingId(),
                e.told().on());
    }

    private static void relayed(Map<String, Object> document, Relayed relayed, StoredEvent event) {
        Map<String, Object> part = Parts.part(event, relayed);
        part.put("position", event.position());
        document.put(
                RELAYS,
                Parts.with(
                        document.get(RELAYS),
                        other -> Values.required(other.get("position"), Long.class) == event.position(),
                        part));
    }
}
