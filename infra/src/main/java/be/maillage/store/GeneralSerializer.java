package be.maillage.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The serialiser for everything but events: tracking tokens and snapshots. */
public final class GeneralSerializer {

    private GeneralSerializer() {}

    /**
     * Names Axon's and our own classes where a type is left open, which a token of a replay needs, and no others. Reads and writes fields, for an
     * aggregate's state has no getters, and never takes a constructor that handles a command for one that reads state.
     */
    public static Serializer create() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType("org.axonframework.")
                                        .allowIfSubType("be.maillage.")
                                        .build())
                        .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                                .withCreatorVisibility(JsonAutoDetect.Visibility.NONE))
                        .disable(MapperFeature.DETECT_PARAMETER_NAMES))
                .build();
    }
}
