package be.maillage.store;

import be.maillage.history.BusinessDate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How records are written as JSON, in the store and wherever else the same form is wanted: properties in alphabetical order, nulls left out, dates
 * in ISO 8601, a {@link BusinessDate} as the text it prints as. Reading is strict: an unknown property, or the absence of a record component that is not
 * {@code @Nullable}, is an error. The same value always gives the same bytes.
 */
public final class MaillageJson {

    private MaillageJson() {}

    /** Applies the rules above to a mapper under construction. */
    public static void configure(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule("Maillage")
                        .addSerializer(BusinessDate.class, new BusinessDateWriter())
                        .addDeserializer(BusinessDate.class, new BusinessDateReader()))
                .annotationIntrospector(
                        AnnotationIntrospectorPair.pair(new RequiredComponents(), new JacksonAnnotationIntrospector()))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** A new mapper with the rules above and no others. */
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        configure(builder);
        return builder.build();
    }

    private static final class BusinessDateWriter extends ValueSerializer<BusinessDate> {

        @Override
        public void serialize(BusinessDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.toString());
        }
    }

    private static final class BusinessDateReader extends ValueDeserializer<BusinessDate> {

        @Override
        public BusinessDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getValueAsString();
            try {
                return BusinessDate.parse(text == null ? "" : text);
            } catch (DateTimeException e) {
                return (BusinessDate) context.handleWeirdStringValue(
                        BusinessDate.class, text, "not a year, a month or a day in ISO 8601");
            }
        }
    }
}
