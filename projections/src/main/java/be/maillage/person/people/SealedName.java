package be.maillage.person.people;

import be.maillage.person.people.PersonalData.Sealed;
import be.maillage.readmodel.Values;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Documents of people with their names opened, and what else they hold of them as it is to be opened. */
final class SealedName {

    private static final String FIELD = "name";

    private SealedName() {}

    static Mono<Map<UUID, PersonName>> open(Collection<Document> people, PersonalData personalData) {
        Map<UUID, @Nullable Sealed> sealed = new LinkedHashMap<>();
        people.forEach(person -> sealed.put(UUID.fromString(person.getString("_id")), sealed(person, FIELD)));
        return personalData
                .open(sealed.values().stream().flatMap(Stream::ofNullable).toList())
                .map(opened -> {
                    Map<UUID, PersonName> names = new LinkedHashMap<>();
                    sealed.forEach((id, field) -> names.put(id, name(id, field, opened)));
                    return names;
                });
    }

    private static PersonName name(UUID id, @Nullable Sealed field, Map<Sealed, String> opened) {
        String name = field == null ? null : opened.get(field);
        return new PersonName(id, name, field != null && name == null);
    }

    static @Nullable Sealed sealed(Document person, String field) {
        Object ciphertext = Values.map(person.get(PeopleProjector.SEALED)).get(field);
        return ciphertext == null
                ? null
                : new Sealed(
                        UUID.fromString(person.getString("_id")),
                        field,
                        person.getString("type"),
                        Values.required(person.get("revision"), Integer.class),
                        ciphertext.toString());
    }
}
