package be.maillage.store;

import be.maillage.history.Upcaster;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the vocabulary's plain functions into the chain through which Axon reads. */
public final class EventUpcasters {

    private static final JsonMapper JSON = MaillageJson.mapper();

    private EventUpcasters() {}

    /** The chain that applies them, each type's from its oldest revision on. */
    public static EventUpcasterChain chain(List<Upcaster> upcasters) {
        return new EventUpcasterChain(upcasters.stream()
                .sorted(Comparator.comparing(Upcaster::from))
                .map(OneRevision::new)
                .toList());
    }

    private static final class OneRevision extends SingleEventUpcaster {

        private final Upcaster upcaster;

        OneRevision(Upcaster upcaster) {
            this.upcaster = upcaster;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return upcaster.type().equals(stored.getType().getName())
                    && Integer.toString(upcaster.from()).equals(stored.getType().getRevision());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            return stored.upcastPayload(
                    new SimpleSerializedType(upcaster.type(), Integer.toString(upcaster.from() + 1)),
                    JsonNode.class,
                    this::change);
        }

        private JsonNode change(JsonNode old) {
            Map<String, Object> fields = JSON.convertValue(old, new TypeReference<LinkedHashMap<String, Object>>() {});
            return JSON.valueToTree(upcaster.change().apply(fields));
        }
    }
}
