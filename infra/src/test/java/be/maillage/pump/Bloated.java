package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes of the text "big" more than a document can hold. */
class Bloated implements Projector {

    @Override
    public String name() {
        return "bloated";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of();
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return Stream.of(event.coordinationId() + ((Noted) event.event()).topic());
    }

    @Override
    public Map<String, Object> project(Map<String, Object> before, String id, StoredEvent event) {
        String text = ((Noted) event.event()).text();
        return Map.of("text", text.equals("big") ? "x".repeat(17 * 1024 * 1024) : text);
    }
}
