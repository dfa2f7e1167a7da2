package be.maillage.store;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.keys.PersonalKeys;
import be.maillage.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads events: as JSON by the rules of {@link MaillageJson}, under the logical type and revision of {@link EventType}, personal fields
 * encrypted. It knows the events of the {@link Vocabulary} and Axon's metadata; anything else is refused, both ways, for an event that is not
 * understood must never be passed over.
 */
public final class EventSerializer extends Jackson3Serializer {

    private final PersonalKeys keys;
    private final PersonalFields personal;

    public EventSerializer(PersonalKeys keys) {
        super(builder().jsonMapperBuilderCustomizer(MaillageJson::configure));
        this.keys = keys;
        this.personal = new PersonalFields(keys);
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (object instanceof DomainEvent event && personal.isIn(event.getClass())) {
            SerializedType type = typeForClass(event.getClass());
            try {
                ObjectNode json = getObjectMapper().valueToTree(event);
                personal.seal(json, event.getClass());
                byte[] bytes = getWriter().writeValueAsBytes(json);
                return new SimpleSerializedObject<>(
                        getConverter().convert(bytes, expectedRepresentation), expectedRepresentation, type);
            } catch (JacksonException e) {
                throw new SerializationException("Cannot write " + type.getName(), e);
            }
        }
        return super.serialize(object, expectedRepresentation);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        Class<?> type = classForType(serializedObject.getType());
        if (!DomainEvent.class.isAssignableFrom(type) || !personal.isIn(type)) {
            return super.deserialize(serializedObject);
        }
        try {
            ObjectNode json = tree(serializedObject);
            personal.open(json, type);
            return getReader(type).readValue(json);
        } catch (JacksonException e) {
            throw new SerializationException(
                    "Cannot read " + serializedObject.getType().getName(), e);
        }
    }

    /** The personal fields of a stored event as they are stored, by component name; empty for most events. */
    Map<String, String> sealedFields(SerializedObject<?> stored) {
        Class<?> type = classForType(stored.getType());
        return personal.isIn(type) ? personal.sealed(tree(stored), type) : Map.of();
    }

    /** The persons whose keys reading the stored event needs. */
    List<UUID> subjects(SerializedObject<?> stored) {
        Class<?> type = classForType(stored.getType());
        return personal.isIn(type) ? personal.subjects(tree(stored), type) : List.of();
    }

    /** Reads the keys of many at once before their events are read. */
    void prefetch(Collection<UUID> persons) {
        keys.prefetch(persons);
    }

    /** A copy: what is opened in it stays sealed where it came from. */
    private ObjectNode tree(SerializedObject<?> stored) {
        SerializedObject<JsonNode> json = getConverter().convert(stored, JsonNode.class);
        return (ObjectNode) json.getData().deepCopy();
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(Class type) {
        if (type != null && DomainEvent.class.isAssignableFrom(type)) {
            EventType logical = Vocabulary.typeOf(type);
            if (Vocabulary.byType().get(logical.name()) != type) {
                throw new SerializationException(type + " is not in the vocabulary");
            }
            return new SimpleSerializedType(logical.name(), Integer.toString(logical.revision()));
        }
        if (type == null
                || type == void.class
                || type == Void.class
                || type == MetaData.class
                || isAxons(type.getName())) {
            return super.typeForClass(type);
        }
        throw new SerializationException(type + " is no event");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<? extends DomainEvent> event = Vocabulary.byType().get(type.getName());
        if (event != null) {
            String today = Integer.toString(Vocabulary.typeOf(event).revision());
            if (!today.equals(type.getRevision())) {
                throw new SerializationException("No upcaster leads from " + type.getName() + " revision "
                        + type.getRevision() + " to revision " + today);
            }
            return event;
        }
        if (isAxons(type.getName()) || SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        throw new SerializationException("The vocabulary knows no " + type.getName());
    }

    private static boolean isAxons(String name) {
        return name.startsWith("org.axonframework.");
    }
}
