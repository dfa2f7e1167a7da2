package be.maillage.store;

import be.maillage.history.EventType;
import be.maillage.history.Personal;
import be.maillage.keys.PersonalKeys;
import be.maillage.vocabulary.Vocabulary;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals the {@link Personal} components of events on their way into the store and opens them on the way out. A sealed value is the text
 * {@code v1:} and the base64 of an AES-256-GCM ciphertext whose associated data binds it to its person, field, type and revision: moved anywhere else,
 * it does not open.
 */
final class PersonalFields {

    private static final String SEALED = "v1:";

    private final PersonalKeys keys;
    private final Map<Class<?>, List<Field>> byClass = new ConcurrentHashMap<>();

    PersonalFields(PersonalKeys keys) {
        this.keys = keys;
    }

    /** @param subject the component with the person's id */
    private record Field(String name, String subject) {}

    boolean isIn(Class<?> event) {
        return !fields(event).isEmpty();
    }

    /** Replaces what is personal by its ciphertext. */
    void seal(ObjectNode json, Class<?> event) {
        EventType type = Vocabulary.typeOf(event);
        for (Field field : fields(event)) {
            String clear = text(json, field.name());
            if (clear != null) {
                UUID person = subject(json, field);
                json.put(field.name(), SEALED + encrypt(clear, person, field, type));
            }
        }
    }

    /** Replaces ciphertexts by what they hide; a field whose key is gone is removed. */
    void open(ObjectNode json, Class<?> event) {
        EventType type = Vocabulary.typeOf(event);
        for (Field field : fields(event)) {
            String sealed = text(json, field.name());
            if (sealed != null) {
                UUID person = subject(json, field);
                Optional<Aead> key = keys.forReading(person);
                if (key.isPresent()) {
                    json.put(
                            field.name(),
                            decrypt(key.get(), sealed, person, field.name(), type.name(), type.revision()));
                } else {
                    json.remove(field.name());
                }
            }
        }
    }

    /** The ciphertexts by component name. */
    Map<String, String> sealed(JsonNode json, Class<?> event) {
        Map<String, String> sealed = new TreeMap<>();
        for (Field field : fields(event)) {
            String text = text(json, field.name());
            if (text != null) {
                sealed.put(field.name(), text);
            }
        }
        return sealed;
    }

    /** The persons whose keys opening the event needs. */
    List<UUID> subjects(JsonNode json, Class<?> event) {
        return fields(event).stream()
                .filter(field -> text(json, field.name()) != null)
                .map(field -> subject(json, field))
                .distinct()
                .toList();
    }

    private String encrypt(String clear, UUID person, Field field, EventType type) {
        try {
            byte[] sealed = keys.forWriting(person)
                    .encrypt(
                            clear.getBytes(StandardCharsets.UTF_8),
                            boundTo(person, field.name(), type.name(), type.revision()));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new SerializationException("Cannot encrypt " + type.name() + "." + field.name(), e);
        }
    }

    /** An upcaster changes the revision but not the ciphertext, so it may have been sealed at any revision up to today's. */
    static String decrypt(Aead key, String sealed, UUID person, String field, String type, int latest) {
        if (!sealed.startsWith(SEALED)) {
            throw new SerializationException(type + "." + field + " is not encrypted");
        }
        byte[] bytes = bytes(sealed, type, field);
        for (int revision = latest; ; revision--) {
            try {
                return new String(key.decrypt(bytes, boundTo(person, field, type, revision)), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                if (revision == 1) {
                    throw new SerializationException(type + "." + field + " of person " + person + " does not open", e);
                }
            }
        }
    }

    private static byte[] bytes(String sealed, String type, String field) {
        try {
            return Base64.getDecoder().decode(sealed.substring(SEALED.length()));
        } catch (IllegalArgumentException e) {
            throw new SerializationException(type + "." + field + " is not encrypted", e);
        }
    }

    private static byte[] boundTo(UUID person, String field, String type, int revision) {
        return String.join("|", person.toString(), field, type, Integer.toString(revision))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static UUID subject(JsonNode json, Field field) {
        String id = text(json, field.subject());
        if (id == null) {
            throw new SerializationException("Personal data about nobody: " + field.subject() + " is missing");
        }
        return UUID.fromString(id);
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private List<Field> fields(Class<?> event) {
        return byClass.computeIfAbsent(event, PersonalFields::inspect);
    }

    private static List<Field> inspect(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(component -> {
                    if (component.getType() != String.class) {
                        throw new IllegalArgumentException(event + ": only texts can be @Personal");
                    }
                    return new Field(
                            component.getName(),
                            component.getAnnotation(Personal.class).subject());
                })
                .toList();
    }
}
