package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Lets a query that names a position wait for it (RFC 7240 {@code wait} and {@code handling}). */
final class ReadYourWrites {

    static final String POSITION = "Maillage-Position";

    private static final Duration USUAL_WAIT = Duration.ofSeconds(2);
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,6})");

    private final Reached reached;

    ReadYourWrites(Reached reached) {
        this.reached = reached;
    }

    /** @return the position reached, or empty when the client named none */
    Mono<Long> await(ServerRequest request, @Nullable UUID coordinationId) {
        String header = request.headers().firstHeader(POSITION);
        if (header == null) {
            return Mono.empty();
        }
        long position = position(header);
        String prefer = String.join(",", request.headers().header("Prefer"));
        return reached.atLeast(coordinationId, position, wait(prefer)).flatMap(at -> {
            boolean strict = prefer.contains("handling=strict");
            return at < position && strict
                    ? Mono.error(new ApiException(ProblemType.SERVICE_UNAVAILABLE))
                    : Mono.just(at);
        });
    }

    private static long position(String header) {
        try {
            return Long.parseUnsignedLong(header);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest(Violation.of("invalidInput", "header", POSITION, "problem.not-a-position"));
        }
    }

    private static Duration wait(String prefer) {
        Matcher matcher = WAIT.matcher(prefer);
        return matcher.find()
                ? Duration.ofSeconds(Math.min(Integer.parseInt(matcher.group(1)), LONGEST_WAIT_SECONDS))
                : USUAL_WAIT;
    }
}
