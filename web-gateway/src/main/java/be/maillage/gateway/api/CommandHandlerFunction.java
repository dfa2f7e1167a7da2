package be.maillage.gateway.api;

import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.security.Caller;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.security.Sha256;
import be.maillage.history.Brussels;
import be.maillage.history.EventMetadata;
import be.maillage.store.CommandKeys;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns a POST into a command and its receipt into an answer. When it answers, the event is stored. */
final class CommandHandlerFunction {

    private static final Duration KEYS_ARE_KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final TimeBasedEpochGenerator NEW_IDS = Generators.timeBasedEpochGenerator();

    private final Commands commands;
    private final CommandBinder binder;
    private final Clock clock;

    CommandHandlerFunction(Commands commands, JsonMapper json, Clock clock) {
        this.commands = commands;
        this.binder = new CommandBinder(json);
        this.clock = clock;
    }

    Mono<ServerResponse> answer(ServerRequest request, CommandRoute route) {
        Parameters.refuseAllBut(Set.of(), request);
        return Readers.caller(request.exchange())
                .map(caller -> caller.orElseThrow(() -> new ApiException(ProblemType.NO_CREDENTIALS)))
                .zipWith(JsonBody.of(request))
                .flatMap(both -> perform(request, route, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> perform(ServerRequest request, CommandRoute route, Caller caller, byte[] body) {
        Instant now = clock.instant();
        Map<String, UUID> ids = pathIds(request);
        if (route.creates() != null) {
            ids.put(route.creates(), NEW_IDS.generate());
        }
        Command command = binder.bind(route.command(), binder.parse(body), ids, Brussels.dayAt(now));
        Map<String, String> metadata = metadata(request, caller, body, now);
        return Mono.fromFuture(() -> commands.send(command, metadata))
                .flatMap(receipt -> response(request, route, receipt));
    }

    private Mono<ServerResponse> response(ServerRequest request, CommandRoute route, CommandReceipt receipt) {
        String location = route.location();
        ServerResponse.HeadersBuilder<?> response = location == null
                ? ServerResponse.noContent()
                : ServerResponse.created(locationOf(request, location, receipt));
        return response.header(ReadYourWrites.POSITION, Long.toString(receipt.position()))
                .eTag("\"" + receipt.version() + "\"")
                .build();
    }

    /** The id is the receipt's, not the one just drawn: a repeated request is answered with what the first one created. */
    private static URI locationOf(ServerRequest request, String template, CommandReceipt receipt) {
        String path = template;
        for (Map.Entry<String, String> variable : request.pathVariables().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return URI.create(ApiConfiguration.BASE + path.replace("{id}", String.valueOf(receipt.id())));
    }

    private Map<String, String> metadata(ServerRequest request, Caller caller, byte[] body, Instant now) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, caller.personId().toString());
        metadata.put(Asked.AT, now.toString());
        metadata.put(
                Gatekeeper.PLATFORM_ROLES,
                caller.platformRoles().stream().map(Enum::name).collect(Collectors.joining(",")));
        String onBehalfOf = request.headers().firstHeader("Maillage-On-Behalf-Of");
        if (onBehalfOf != null) {
            metadata.put(
                    EventMetadata.ON_BEHALF_OF,
                    id(onBehalfOf, "header", "Maillage-On-Behalf-Of").toString());
        }
        String key = request.headers().firstHeader("Idempotency-Key");
        if (key != null) {
            if (!KEY.matcher(key).matches()) {
                throw header("Idempotency-Key", "problem.not-a-key");
            }
            metadata.put(CommandKeys.IDEMPOTENCY_KEY, key);
            metadata.put(CommandKeys.BODY_HASH, hash(request, body));
            metadata.put(
                    CommandKeys.IDEMPOTENCY_EXPIRES, now.plus(KEYS_ARE_KEPT).toString());
        }
        String ifMatch = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (ifMatch != null && !ifMatch.equals("*")) {
            Matcher etag = ETAG.matcher(ifMatch);
            if (!etag.matches()) {
                throw header(HttpHeaders.IF_MATCH, "problem.not-an-etag");
            }
            metadata.put(CommandKeys.EXPECTED_VERSION, etag.group(1));
        }
        return metadata;
    }

    private static Map<String, UUID> pathIds(ServerRequest request) {
        Map<String, UUID> ids = new HashMap<>();
        request.pathVariables().forEach((name, value) -> ids.put(name, id(value, "path", name)));
        return ids;
    }

    private static UUID id(String value, String in, String name) {
        try {
            return StrictUuid.parse(value);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(Violation.of("schemaViolation", in, name, "problem.not-an-id"));
        }
    }

    private static ApiException header(String name, String messageKey) {
        return ApiException.badRequest(Violation.of("invalidInput", "header", name, messageKey));
    }

    /** Of where it was sent and what it says: the same key for another request is a mistake of the client's. */
    private static String hash(ServerRequest request, byte[] body) {
        return Sha256.hex(request.path().getBytes(StandardCharsets.UTF_8), new byte[1], body);
    }
}
