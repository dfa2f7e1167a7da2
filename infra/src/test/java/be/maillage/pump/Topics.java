package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document per topic and one per coordination, of every JSON-like shape. Not idempotent by itself: what is applied twice shows. */
final class Topics implements Projector {

    private final String name;
    private final int version;
    private volatile Consumer<StoredEvent> before = event -> {};

    Topics(String name, int version) {
        this.name = name;
        this.version = version;
    }

    static Topics called(String name) {
        return new Topics(name, 1);
    }

    /** Runs before each projection; may throw or wait. */
    Topics before(Consumer<StoredEvent> before) {
        this.before = before;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("topic", "count"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        Noted noted = (Noted) event.event();
        return Stream.of(event.coordinationId() + ":" + noted.topic(), event.coordinationId() + ":all");
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> was, String id, StoredEvent event) {
        before.accept(event);
        Noted noted = (Noted) event.event();
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("version", version);
        now.put("topic", noted.topic());
        now.put("count", was == null ? 1 : (Integer) was.get("count") + 1);
        now.put("sum", (was == null ? 0L : (Long) was.get("sum")) + event.position());
        now.put("amount", (was == null ? BigDecimal.ZERO : (BigDecimal) was.get("amount")).add(new BigDecimal("1.10")));
        now.put("nothing", null);
        now.put("last", Map.of("text", noted.text(), "at", Map.of("position", event.position())));
        List<Object> notes = new ArrayList<>(was == null ? List.of() : (List<?>) was.get("notes"));
        if (notes.size() >= 20) {
            notes.removeFirst();
        }
        notes.add(Map.of("text", noted.text(), "even", event.position() % 2 == 0));
        now.put("notes", notes);
        return now;
    }
}
