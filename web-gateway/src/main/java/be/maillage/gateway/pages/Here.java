package be.maillage.gateway.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page one reads, to link to it with another choice. */
public final class Here {

    private final String path;
    private final MultiValueMap<String, String> parameters;

    private Here(String path, MultiValueMap<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** A field that a form must send along, so that sending it loses no other choice. */
    public record Field(String name, String value) {}

    /** Only ever an address of this host: a path never starts with two slashes, which browsers take for another one. */
    static Here of(ServerHttpRequest request) {
        String path = request.getURI().getRawPath().replaceFirst("^[/\\\\]+", "/");
        return new Here(path.isEmpty() ? "/" : path, new LinkedMultiValueMap<>(request.getQueryParams()));
    }

    public static Here at(String path, Map<String, String> parameters) {
        LinkedMultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
        parameters.forEach(copy::add);
        return new Here(path, copy);
    }

    /** The first value that is not blank. */
    public @Nullable String value(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The constant that a choice names; null when it names none, which is as good as no choice. */
    public <E extends Enum<E>> @Nullable E code(String name, Class<E> codes) {
        String chosen = value(name);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The day that a choice names. @throws ResponseStatusException 400 when it is no day */
    public @Nullable LocalDate day(String name) {
        String chosen = value(name);
        try {
            return chosen == null ? null : LocalDate.parse(chosen);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a day", e);
        }
    }

    /** Whether a choice is made at all, be it without a value. */
    boolean has(String name) {
        return parameters.containsKey(name);
    }

    public String path() {
        return path;
    }

    public Here without(String... names) {
        LinkedMultiValueMap<String, String> fewer = new LinkedMultiValueMap<>(parameters);
        List.of(names).forEach(fewer::remove);
        return new Here(path, fewer);
    }

    public Here with(String name, String value) {
        LinkedMultiValueMap<String, String> more = new LinkedMultiValueMap<>(parameters);
        more.set(name, value);
        return new Here(path, more);
    }

    /** Every other choice, for a form that has the given fields itself. */
    public List<Field> fieldsBut(String... names) {
        Set<String> own = Set.of(names);
        return parameters.entrySet().stream()
                .filter(parameter -> !own.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(value -> new Field(parameter.getKey(), value)))
                .toList();
    }

    public String url() {
        return url(null);
    }

    public String url(@Nullable String fragment) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        LinkedMultiValueMap<String, Object> values = new LinkedMultiValueMap<>();
        int index = 0;
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                // Names and values go in as variables, which encodes all that is special in them, braces and signs
                // included.
                builder.queryParam("{n" + index + "}", "{v" + index + "}");
                values.add("n" + index, parameter.getKey());
                values.add("v" + index, value == null ? "" : value);
                index++;
            }
        }
        String query =
                builder.encode().buildAndExpand(values.toSingleValueMap()).toUriString();
        return path + query + (fragment == null ? "" : "#" + fragment);
    }
}
