package be.maillage.person.people;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.person.PersonEvent;
import be.maillage.person.PersonEvent.ContactChanged;
import be.maillage.person.PersonEvent.PersonRegistered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per person: the personal fields as they were stored, still encrypted, and nothing else about them. */
public final class PeopleProjector implements Projector {

    /** The collection. */
    public static final String NAME = "people";

    static final String SEALED = "sealed";
    static final String POSITION = "position";

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
        return List.of(List.of(POSITION));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof PersonEvent e ? Stream.of(e.personId().toString()) : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        return event.event() instanceof PersonEvent e
                ? switch (e) {
                    case PersonRegistered ignored -> contact(event);
                    case ContactChanged ignored -> contact(event);
                }
                : Map.of();
    }

    /** Both events carry the whole contact as it then stands, so the last one says all. */
    private static Map<String, Object> contact(StoredEvent event) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", event.type());
        document.put("revision", event.revision());
        document.put(SEALED, new LinkedHashMap<String, Object>(event.sealedFields()));
        document.put(POSITION, event.position());
        return document;
    }
}
