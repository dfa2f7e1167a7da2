package be.maillage.audit;

import be.maillage.history.Brussels;
import be.maillage.history.CollectiveSpeech;
import be.maillage.history.EventMetadata;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per event: its envelope, and what its sentence tells of. */
public final class AuditProjector implements Projector {

    /** The collection. */
    public static final String NAME = "audit";

    /** The part of the type before the dot. */
    static final String AREA = "area";
    /** What it happened to. */
    static final String SUBJECT = "subject";
    /** The same, and the organisations, networks, subgroups and pairs that its sentence names; persons never. */
    static final String ABOUT = "about";
    /** The words of what was said with it. */
    static final String TOKENS = "tokens";

    static final String AFTERWARDS = "recordedAfterwards";
    static final String RECORDED_ON = "recordedOn";

    private static final int MOST_WORDS = 300;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    /** Each is read from either end. */
    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("coordinationId", "position"),
                List.of("coordinationId", "name", "position"),
                List.of("coordinationId", "audience", "position"),
                List.of("coordinationId", AREA, "position"),
                List.of("coordinationId", ABOUT, "position"));
    }

    /** The part of a logical type after the dot. */
    static String nameOf(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    static String areaOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static List<LocalizedString> texts(Sentence sentence, Told told) {
        return Stream.concat(sentence.texts(), Stream.ofNullable(told.note())).toList();
    }

    /** What the group says has no author here, whoever reads: what this document does not hold, nobody can be shown. */
    static boolean isCollective(StoredEvent event) {
        return event.event().getClass().isAnnotationPresent(CollectiveSpeech.class);
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return Stream.of("%019d".formatted(event.position()));
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        EventMetadata metadata = event.metadata();
        Told told = event.event().told();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("coordinationId", event.coordinationId().toString());
        document.put("position", event.position());
        document.put("sequence", event.sequence());
        document.put("type", event.type());
        document.put("name", nameOf(event.type()));
        document.put("revision", event.revision());
        document.put("recordedAt", event.recordedAt().toString());
        document.put(RECORDED_ON, Brussels.dayAt(event.recordedAt()).toString());
        document.put("on", told.on().toString());
        document.put("earliest", told.on().earliest().toString());
        document.put("latest", told.on().latest().toString());
        document.put("audience", metadata.audience().toString());
        Sentence sentence = Sentences.of(event.event());
        document.put("arguments", sentence.stored());
        document.put(AREA, areaOf(event.type()));
        document.put(SUBJECT, event.aggregateId().toString());
        document.put(
                ABOUT, About.of(event, sentence).stream().map(UUID::toString).toList());
        document.put(TOKENS, Folding.tokens(texts(sentence, told), MOST_WORDS));
        document.put("assumed", told.assumed());
        document.put(AFTERWARDS, told.recordedAfterwards());
        if (!isCollective(event)) {
            document.put("actor", metadata.actor().toString());
            document.put("role", metadata.role());
            if (metadata.onBehalfOf() != null) {
                document.put("onBehalfOf", metadata.onBehalfOf().toString());
            }
        }
        if (told.note() != null) {
            document.put("note", Values.record(told.note()));
        }
        return document;
    }
}
