package be.maillage.gateway.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** A request that cannot be answered as asked; turned into a problem by {@link Problems}. Carries no stack: it is an answer. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final transient Set<HttpMethod> allowed;

    /**
     * One part of the request that is wrong, before it is put into words.
     *
     * @param kind {@code schemaViolation}, {@code invalidInput}, {@code unknownInput} or {@code referencedResourceNotFound}
     * @param messageKey the sentence
     */
    public record Violation(String kind, String in, String name, String messageKey, Map<String, ?> arguments) {

        public static Violation of(String kind, String in, String name, String messageKey) {
            return new Violation(kind, in, name, messageKey, Map.of("name", name));
        }
    }

    public ApiException(ProblemType type) {
        this(type, List.of());
    }

    public ApiException(ProblemType type, List<Violation> violations) {
        this(type, violations, Set.of());
    }

    private ApiException(ProblemType type, List<Violation> violations, Set<HttpMethod> allowed) {
        super(type.urn() + " " + violations, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.allowed = allowed;
    }

    /** An address that exists, but not for this method. @param allowed those that it takes */
    static ApiException methodNotAllowed(Set<HttpMethod> allowed) {
        return new ApiException(ProblemType.METHOD_NOT_ALLOWED, List.of(), allowed);
    }

    /** A request of which one named part is wrong. */
    public static ApiException badRequest(Violation violation) {
        return new ApiException(ProblemType.BAD_REQUEST, List.of(violation));
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** What the address takes instead, when it does not take this method; else empty. */
    Set<HttpMethod> allowed() {
        return allowed;
    }
}
