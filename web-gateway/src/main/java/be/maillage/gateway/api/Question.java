package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.history.Reader;
import be.maillage.readmodel.Paging;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * One query: who asks, in which language, and what they wrote in the path and after the question mark.
 *
 * @param today the day in Brussels, for what fades or falls due
 */
record Question(ServerRequest request, Reader reader, Locale language, LocalDate today) {

    /** The name of the one variable of a path that is no id. */
    static final String NUMBER_VARIABLE = "number";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** A UUID of the path. @throws ApiException when it is not one */
    UUID id(String name) {
        return idIn(request, name);
    }

    static UUID idIn(ServerRequest request, String name) {
        try {
            return StrictUuid.parse(request.pathVariable(name));
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(Violation.of("schemaViolation", "path", name, "problem.not-an-id"));
        }
    }

    /** A whole number of the path, such as an edition's. @throws ApiException when it is not one */
    int number(String name) {
        String text = request.pathVariable(name);
        if (!NUMBER.matcher(text).matches()) {
            throw ApiException.badRequest(Violation.of("schemaViolation", "path", name, "problem.not-a-number"));
        }
        return Integer.parseInt(text);
    }

    /** A parameter's text, or null when it is absent or empty. */
    @Nullable
    String text(String name) {
        return request.queryParam(name).filter(value -> !value.isBlank()).orElse(null);
    }

    @Nullable
    UUID uuid(String name) {
        return parsed(name, StrictUuid::parse, "problem.not-an-id", Map.of());
    }

    @Nullable
    LocalDate date(String name) {
        return parsed(name, LocalDate::parse, "problem.not-a-date", Map.of());
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String values = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return parsed(name, text -> Enum.valueOf(type, text), "problem.value-is-one-of", Map.of("values", values));
    }

    long position(String name) {
        Long position = parsed(name, Long::valueOf, "problem.not-a-position", Map.of());
        if (position != null && position < 0) {
            throw violated(name, "problem.not-a-position", Map.of());
        }
        return position == null ? 0 : position;
    }

    /** Whether a parameter says {@code true}; it may also say {@code false}, or be absent. */
    boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw violated(name, "problem.value-is-one-of", Map.of("values", "true, false"));
        }
        return "true".equals(text);
    }

    /** Whether {@code sort} asks for a list, which is in the order of the given field, from its other end. */
    boolean descending(String field) {
        List<String> values = List.of(field, "-" + field);
        String sort = text("sort");
        if (sort != null && !values.contains(sort)) {
            throw violated("sort", "problem.value-is-one-of", Map.of("values", String.join(", ", values)));
        }
        return values.getLast().equals(sort);
    }

    /** From 1 to {@link Paging#MAX_LIMIT}. */
    int limit() {
        Integer limit = parsed("limit", Integer::valueOf, "problem.limit", Map.of("most", Paging.MAX_LIMIT));
        if (limit != null && (limit < 1 || limit > Paging.MAX_LIMIT)) {
            throw violated("limit", "problem.limit", Map.of("most", Paging.MAX_LIMIT));
        }
        return limit == null ? Paging.DEFAULT_LIMIT : limit;
    }

    Paging paging() {
        return new Paging(text("cursor"), limit());
    }

    private <T> @Nullable T parsed(
            String name, Function<String, T> parser, String messageKey, Map<String, ?> arguments) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw violated(name, messageKey, arguments);
        }
    }

    private static ApiException violated(String name, String messageKey, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("name", name);
        return ApiException.badRequest(new Violation("invalidInput", "query", name, messageKey, all));
    }
}
