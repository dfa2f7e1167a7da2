package be.maillage.gateway.api;

import java.util.List;
import java.util.Map;

/** A request that cannot be answered as asked; turned into a problem by {@link Problems}. Carries no stack: it is an answer. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Violation> violations;

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
        super(type.urn() + " " + violations, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
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
}
