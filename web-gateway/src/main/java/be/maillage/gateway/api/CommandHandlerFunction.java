package be.maillage.gateway.api;

import be.maillage.decision.Command;
import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.security.Caller;
import be.maillage.gateway.security.CheckInSecret;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.security.Sha256;
import be.maillage.history.Brussels;
import be.maillage.history.EventMetadata;
import be.maillage.keys.DerivedSecrets;
import be.maillage.store.CommandKeys;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Turns a POST into a command and its receipt into an answer. When it answers, the event is stored. */
final class CommandHandlerFunction {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final TimeBasedEpochGenerator NEW_IDS = Generators.timeBasedEpochGenerator();

    private final Commands commands;
    private final DerivedSecrets secrets;
    private final CommandBinder binder;
    private final Clock clock;

    CommandHandlerFunction(Commands commands, DerivedSecrets secrets, JsonMapper json, Clock clock) {
        this.commands = commands;
        this.secrets = secrets;
        this.binder = new CommandBinder(json);
        this.clock = clock;
    }

    Mono<ServerResponse> answer(ServerRequest request, CommandRoute route) {
        Parameters.refuseAllBut(Set.of(), request);
        return Readers.caller(request.exchange())
                .map(caller -> route.guests()
                        ? caller.orElse(Caller.GUEST)
                        : caller.orElseThrow(CommandHandlerFunction::unknown))
                .zipWith(JsonBody.of(request))
                .flatMap(both -> route.digest() == null
                        ? perform(request, route, both.getT1(), both.getT2(), null)
                        : secret(request, both.getT1())
                                .flatMap(secret -> perform(request, route, both.getT1(), both.getT2(), secret)));
    }

    /** Drawn; or derived from the caller's key for this request, so that asking again under it is answered with the same. */
    private Mono<CheckInSecret> secret(ServerRequest request, Caller caller) {
        String key = key(request);
        return key == null
                ? Mono.fromSupplier(CheckInSecret::draw)
                : Mono.fromCallable(() -> CheckInSecret.of(
                                secrets.derive("check-in", caller.personId().toString(), request.path(), key)))
                        .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<ServerResponse> perform(
            ServerRequest request, CommandRoute route, Caller caller, byte[] body, @Nullable CheckInSecret secret) {
        Instant now = clock.instant();
        Map<String, Object> given = new HashMap<>(pathIds(request));
        if (route.creates() != null) {
            given.put(route.creates(), NEW_IDS.generate());
        }
        if (route.digest() != null && secret != null) {
            given.put(route.digest(), secret.digest());
        }
        Command command = binder.bind(route.command(), binder.parse(body), given, Brussels.dayAt(now));
        Map<String, String> metadata = metadata(request, caller, now);
        addKey(metadata, request, body, now);
        return Mono.fromFuture(() -> commands.send(command, metadata))
                .flatMap(receipt ->
                        secret == null ? response(request, route, receipt) : disclosure(request, secret, receipt));
    }

    private static ApiException unknown() {
        return new ApiException(ProblemType.NO_CREDENTIALS);
    }

    /** The only time that the secret is told, but to whoever asks again under the same key: it is stored nowhere. */
    private static Mono<ServerResponse> disclosure(
            ServerRequest request, CheckInSecret secret, CommandReceipt receipt) {
        String link = secret.link(
                StrictUuid.parse(request.pathVariable("coordinationId")),
                StrictUuid.parse(request.pathVariable("meetingId")));
        return ServerResponse.created(URI.create(link))
                .header(ReadYourWrites.POSITION, Long.toString(receipt.position()))
                .eTag("\"" + receipt.version() + "\"")
                .cacheControl(CacheControl.noStore())
                .bodyValue(new CheckInLink(secret.text(), link));
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

    private static Map<String, String> metadata(ServerRequest request, Caller caller, Instant now) {
        Map<String, String> metadata = caller.metadata(now);
        addVersion(metadata, request);
        if (caller.equals(Caller.GUEST)) {
            return metadata;
        }
        String onBehalfOf = request.headers().firstHeader("Maillage-On-Behalf-Of");
        if (onBehalfOf != null) {
            metadata.put(
                    EventMetadata.ON_BEHALF_OF,
                    id(onBehalfOf, "header", "Maillage-On-Behalf-Of").toString());
        }
        return metadata;
    }

    private static void addKey(Map<String, String> metadata, ServerRequest request, byte[] body, Instant now) {
        String key = key(request);
        if (key != null) {
            metadata.put(CommandKeys.IDEMPOTENCY_KEY, key);
            metadata.put(CommandKeys.BODY_HASH, hash(request, body));
            metadata.put(
                    CommandKeys.IDEMPOTENCY_EXPIRES, now.plus(CommandKeys.KEPT).toString());
        }
    }

    private static @Nullable String key(ServerRequest request) {
        String key = request.headers().firstHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw header("Idempotency-Key", "problem.not-a-key");
        }
        return key;
    }

    private static void addVersion(Map<String, String> metadata, ServerRequest request) {
        String ifMatch = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (ifMatch != null && !ifMatch.equals("*")) {
            Matcher etag = ETAG.matcher(ifMatch);
            if (!etag.matches()) {
                throw header(HttpHeaders.IF_MATCH, "problem.not-an-etag");
            }
            metadata.put(CommandKeys.EXPECTED_VERSION, etag.group(1));
        }
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
