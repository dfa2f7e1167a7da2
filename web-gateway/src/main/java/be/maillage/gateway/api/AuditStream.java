package be.maillage.gateway.api;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.text.Languages;
import be.maillage.history.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail as it grows, as Server-Sent Events. An event's id is its position; a reader who comes back with {@code Last-Event-ID} misses
 * nothing and gets nothing twice. Who may read what is asked anew for every batch, so a role that ended ends there too.
 */
@Component
class AuditStream implements SmartLifecycle {

    static final String PATH = "/coordinations/{coordinationId}/audit/stream";

    private static final int BATCH = 100;
    private static final Duration RECONNECT = Duration.ofSeconds(3);
    /** How long a change that another node wrote may go unnoticed. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);

    private final AuditQuery audit;
    private final OverviewQuery overview;
    private final Readers readers;
    private final Changes changes;
    private final JsonMapper json;
    private final Duration heartbeat;
    private volatile Sinks.Empty<Void> stopped = Sinks.empty();
    private volatile boolean running;

    /** @param heartbeat how often a silent stream says that it is still there */
    AuditStream(
            Queries live,
            Readers readers,
            Changes changes,
            JsonMapper apiJson,
            @Value("${maillage.stream.heartbeat:15s}") Duration heartbeat) {
        this.audit = live.audit();
        this.overview = live.overview();
        this.readers = readers;
        this.changes = changes;
        this.json = apiJson;
        this.heartbeat = heartbeat;
    }

    Mono<ServerResponse> stream(ServerRequest request) {
        Parameters.refuseAllBut(Set.of("afterPosition"), request);
        UUID coordination = Question.idIn(request, "coordinationId");
        Question question = new Question(
                request, Reader.PUBLIC, Languages.of(request.exchange().getRequest()), LocalDate.EPOCH);
        String lastSeen = request.headers().firstHeader("Last-Event-ID");
        long from = lastSeen == null ? question.position("afterPosition") : positionOf(lastSeen);
        return overview.byId(Reader.PUBLIC, coordination)
                .switchIfEmpty(Mono.error(() -> new ApiException(ProblemType.RESOURCE_NOT_FOUND)))
                .flatMap(exists -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(BodyInserters.fromServerSentEvents(
                                events(request, coordination, from, question.language()))));
    }

    private Flux<ServerSentEvent<String>> events(ServerRequest request, UUID coordination, long from, Locale language) {
        AtomicLong seen = new AtomicLong(from);
        Flux<ServerSentEvent<String>> entries = Flux.merge(
                        Flux.just(0L), Flux.interval(LOOK_ANYWAY), changes.of(coordination))
                .onBackpressureLatest()
                .concatMap(signal -> news(request, coordination, seen, language), 1);
        Flux<ServerSentEvent<String>> beats = Flux.interval(heartbeat)
                .onBackpressureDrop()
                .map(tick ->
                        ServerSentEvent.<String>builder().comment("still here").build());
        ServerSentEvent<String> hello = ServerSentEvent.<String>builder()
                .comment("welcome")
                .retry(RECONNECT)
                .build();
        return Flux.merge(entries, beats).takeUntilOther(stopped.asMono()).startWith(hello);
    }

    @Override
    public void start() {
        stopped = Sinks.empty();
        running = true;
    }

    /** Ends every stream: none ends by itself, and the stop would wait for each as for any request, until its patience ends. Clients come back. */
    @Override
    public void stop() {
        running = false;
        stopped.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server begins to wait for its requests. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }

    /** Everything after what was seen, in as many batches as it takes. */
    private Flux<ServerSentEvent<String>> news(
            ServerRequest request, UUID coordination, AtomicLong seen, Locale language) {
        return batch(request, coordination, seen, language)
                .expand(
                        last -> last.size() < BATCH ? Mono.empty() : batch(request, coordination, seen, language),
                        BATCH)
                .concatMapIterable(entries -> entries)
                .map(this::event);
    }

    private Mono<List<Entry>> batch(ServerRequest request, UUID coordination, AtomicLong seen, Locale language) {
        return readers.of(request.exchange(), coordination)
                .flatMap(reader -> audit.after(reader, coordination, seen.get(), BATCH, language))
                .doOnNext(entries -> {
                    if (!entries.isEmpty()) {
                        seen.set(entries.getLast().position());
                    }
                });
    }

    private ServerSentEvent<String> event(Entry entry) {
        return ServerSentEvent.<String>builder()
                .id(Long.toString(entry.position()))
                .event("entry")
                .data(json.writeValueAsString(entry))
                .build();
    }

    private static long positionOf(String lastSeen) {
        try {
            return Long.parseUnsignedLong(lastSeen);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest(
                    ApiException.Violation.of("invalidInput", "header", "Last-Event-ID", "problem.not-a-position"));
        }
    }
}
