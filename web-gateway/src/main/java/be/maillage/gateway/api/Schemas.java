package be.maillage.gateway.api;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON form of records, as OpenAPI schemas: the same reading of them as {@link CommandBinder}'s, so that document and behaviour agree. */
final class Schemas {

    /** What a field means, by {@code Schema.field}, or by field where it means the same everywhere. */
    private static final Properties DESCRIPTIONS = descriptions();

    private final Components components;
    private final Map<String, Form> forms = new HashMap<>();

    /** @param given whether it stands in a body, where more may be left out than in an answer */
    private record Form(Class<?> type, boolean given) {}

    Schemas(Components components) {
        this.components = components;
    }

    /** A reference to the schema of a record, which is added to the components when it is new. */
    Schema<?> of(Class<?> type) {
        return schema(type, false);
    }

    /** A reference to the body of a command: its components but those that come from elsewhere. */
    Schema<?> ofCommand(Class<?> command, Set<String> fromElsewhere) {
        return named(command, fromElsewhere, true);
    }

    /** The keys of the descriptions that are kept. */
    static Set<String> described() {
        return DESCRIPTIONS.stringPropertyNames();
    }

    private Schema<?> schema(Type type, boolean given) {
        if (type instanceof ParameterizedType parameterised) {
            Type[] arguments = parameterised.getActualTypeArguments();
            return parameterised.getRawType() == Map.class
                    ? new MapSchema().additionalProperties(schema(arguments[1], given))
                    : new ArraySchema().items(schema(arguments[0], given));
        }
        return type instanceof Class<?> simple ? simple(simple, given) : new ObjectSchema();
    }

    private Schema<?> simple(Class<?> type, boolean given) {
        if (type == UUID.class) {
            return new UUIDSchema();
        }
        if (type == String.class) {
            return new StringSchema();
        }
        if (type == LocalDate.class) {
            return new StringSchema().format("date");
        }
        if (type == Instant.class) {
            return new StringSchema().format("date-time");
        }
        if (type == LocalTime.class) {
            return new StringSchema().pattern("^\\d{2}:\\d{2}(:\\d{2})?$");
        }
        if (type == int.class || type == Integer.class) {
            return new IntegerSchema().format("int32");
        }
        if (type == long.class || type == Long.class) {
            return new IntegerSchema().format("int64");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanSchema();
        }
        if (type == BigDecimal.class) {
            return new NumberSchema();
        }
        return named(type, Set.of(), given);
    }

    private Schema<?> named(Class<?> type, Set<String> without, boolean given) {
        String name = nameOf(type);
        Form form = new Form(type, given);
        Form known = forms.putIfAbsent(name, form);
        if (known == null) {
            components.addSchemas(name, new ObjectSchema());
            components.addSchemas(name, body(type, without, given));
        } else if (known.type() != type || (known.given() != given && mayBeSupplied(type))) {
            throw new IllegalStateException("Two schemas would be called " + name);
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private Schema<?> body(Class<?> type, Set<String> without, boolean given) {
        if (type == BusinessDate.class) {
            return new StringSchema()
                    .pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$")
                    .example("2012-09")
                    .description(
                            "A day, a month or a year, as precisely as it is known: ISO 8601 at reduced precision");
        }
        Schema<?> schema = type.isEnum() ? constants(type) : object(type, without, given);
        if (type == LocalizedString.class) {
            schema.setMinProperties(1);
        }
        return schema.description(DESCRIPTIONS.getProperty(nameOf(type)));
    }

    private static Schema<?> constants(Class<?> type) {
        StringSchema schema = new StringSchema();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> schema.addEnumItem(((Enum<?>) constant).name()));
        return schema;
    }

    private Schema<?> object(Class<?> record, Set<String> without, boolean given) {
        ObjectSchema schema = new ObjectSchema();
        for (RecordComponent component : record.getRecordComponents()) {
            if (without.contains(component.getName())) {
                continue;
            }
            schema.addProperty(component.getName(), property(record, component, given));
            if (isRequired(component, given)) {
                schema.addRequiredItem(component.getName());
            }
        }
        schema.setAdditionalProperties(false);
        return schema;
    }

    /** Beside a reference OpenAPI 3.0 hears nothing: a described one is wrapped. */
    private Schema<?> property(Class<?> record, RecordComponent component, boolean given) {
        Schema<?> schema = schema(component.getGenericType(), given);
        String name = component.getName();
        String description =
                DESCRIPTIONS.getProperty(nameOf(record) + "." + name, DESCRIPTIONS.getProperty("*." + name));
        if (description == null) {
            return schema;
        }
        return schema.get$ref() == null
                ? schema.description(description)
                : new Schema<>().allOf(List.of(schema)).description(description);
    }

    /** In a body a list, a yes-or-no, and that or when it is told may be left out; see {@link CommandBinder}. */
    private static boolean isRequired(RecordComponent component, boolean given) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !(given && isSupplied(component));
    }

    private static boolean mayBeSupplied(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(Schemas::isSupplied);
    }

    private static boolean isSupplied(RecordComponent component) {
        return component.getType() == List.class
                || component.getType() == boolean.class
                || component.getType() == Told.class
                || (component.getDeclaringRecord() == Told.class
                        && component.getName().equals("on"));
    }

    /** The class's name, with that of the class it is nested in unless that only names the area. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.isSealed() ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }

    private static Properties descriptions() {
        Properties descriptions = new Properties();
        try (InputStream stream = Schemas.class.getResourceAsStream("/api/descriptions.properties")) {
            if (stream == null) {
                throw new IllegalStateException("Missing /api/descriptions.properties");
            }
            descriptions.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read /api/descriptions.properties", e);
        }
        return descriptions;
    }
}
