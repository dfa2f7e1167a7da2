package be.maillage.person.people;

import be.maillage.person.people.PersonalData.Sealed;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a person is called and reached by; each part is null when it was not given, or when it was erased.
 *
 * @param language two letters
 */
public record PersonContact(
        UUID personId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language) {

    static Mono<PersonContact> open(Document person, PersonalData personalData) {
        return personalData
                .open(Stream.of("name", "email", "phone", "language")
                        .flatMap(field -> Stream.ofNullable(SealedName.sealed(person, field)))
                        .toList())
                .map(opened -> new PersonContact(
                        UUID.fromString(person.getString("_id")),
                        part(person, "name", opened),
                        part(person, "email", opened),
                        part(person, "phone", opened),
                        part(person, "language", opened)));
    }

    private static @Nullable String part(Document person, String field, Map<Sealed, String> opened) {
        Sealed sealed = SealedName.sealed(person, field);
        return sealed == null ? null : opened.get(sealed);
    }
}
