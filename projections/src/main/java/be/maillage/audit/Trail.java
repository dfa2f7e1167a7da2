package be.maillage.audit;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Values;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Some documents of the trail, as one reader may see them. */
record Trail(List<Document> documents, Reader reader) {

    Set<UUID> pairs() {
        return ids(argument -> argument instanceof Argument.Pair pair ? pair.id() : null);
    }

    /** Organisations, and persons where a member may be one. */
    Set<UUID> members() {
        Set<UUID> named = ids(argument -> argument instanceof Argument.Member member ? member.id() : null);
        named.addAll(readable("onBehalfOf"));
        return named;
    }

    Set<UUID> persons() {
        Set<UUID> named = ids(argument -> argument instanceof Argument.Person person ? person.id() : null);
        named.addAll(readable("actor"));
        return named;
    }

    List<Entry> entries(Rendering rendering) {
        return documents.stream()
                .map(document -> mayRead(document) ? entry(document, rendering) : redacted(document))
                .toList();
    }

    private boolean mayRead(Document document) {
        return reader.mayRead(audience(document));
    }

    private static Audience audience(Document document) {
        return Audience.parse(document.getString("audience"));
    }

    private static Entry entry(Document document, Rendering rendering) {
        BusinessDate on = Values.required(document.get("on"), BusinessDate.class);
        UUID onBehalfOf = Values.read(document.get("onBehalfOf"), UUID.class);
        String type = document.getString("type");
        return new Entry(
                position(document),
                Values.required(document.get("sequence"), Long.class),
                type,
                Values.required(document.get("revision"), Integer.class),
                Values.required(document.get("recordedAt"), Instant.class),
                on,
                on.precision(),
                actor(document, rendering.names()),
                onBehalfOf == null
                        ? null
                        : new Named(onBehalfOf, rendering.names().organisation(onBehalfOf)),
                audience(document).toString(),
                rendering.sentence(type, arguments(document)),
                false,
                Values.read(document.get("note"), LocalizedString.class),
                Values.list(document.get("assumed"), String.class),
                document.getBoolean(AuditProjector.AFTERWARDS, false),
                Values.read(document.get(AuditProjector.SUBJECT), UUID.class));
    }

    private static Entry redacted(Document document) {
        return new Entry(
                position(document),
                Values.required(document.get("sequence"), Long.class),
                document.getString("type"),
                Values.required(document.get("revision"), Integer.class),
                Values.required(document.get("recordedAt"), Instant.class),
                null,
                null,
                null,
                null,
                audience(document).scope().name(),
                null,
                true,
                null,
                null,
                null,
                null);
    }

    private static Entry.@Nullable Actor actor(Document document, Names names) {
        UUID id = Values.read(document.get("actor"), UUID.class);
        if (id == null) {
            return null;
        }
        PersonName person = names.person(id);
        return new Entry.Actor(id, person == null ? null : person.name(), document.getString("role"));
    }

    static long position(Document document) {
        return Values.required(document.get("position"), Long.class);
    }

    private static Map<String, Argument> arguments(Document document) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Values.map(document.get("arguments"))
                .forEach((name, stored) -> arguments.put(name, Argument.read(Values.map(stored))));
        return arguments;
    }

    private Set<UUID> ids(Function<Argument, @Nullable UUID> id) {
        return documents.stream()
                .filter(this::mayRead)
                .flatMap(document -> arguments(document).values().stream())
                .map(id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<UUID> readable(String field) {
        return documents.stream()
                .filter(this::mayRead)
                .flatMap(document -> Stream.ofNullable(Values.read(document.get(field), UUID.class)))
                .collect(Collectors.toSet());
    }
}
