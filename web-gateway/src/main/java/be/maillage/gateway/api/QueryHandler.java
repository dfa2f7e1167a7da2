package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.text.Languages;
import be.maillage.history.Brussels;
import be.maillage.history.Ids;
import be.maillage.readmodel.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers a {@link QueryRoute}: waits for what the client wrote, asks as the reader they are, and gives JSON or, for a list, CSV. */
final class QueryHandler {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    static final String VIEW = "view";

    private final Readers readers;
    private final Queries live;
    private final Views views;
    private final ReadYourWrites readYourWrites;
    private final Existence existence;
    private final JsonMapper json;
    private final Supplier<LocalDate> today;

    /** Whether there is such a coordination, so that a list of an unknown one is not found rather than empty. */
    interface Existence {
        Mono<Boolean> of(UUID coordinationId);
    }

    QueryHandler(
            Readers readers,
            Queries live,
            Views views,
            ReadYourWrites readYourWrites,
            Existence existence,
            JsonMapper json,
            Clock clock) {
        this.readers = readers;
        this.live = live;
        this.views = views;
        this.readYourWrites = readYourWrites;
        this.existence = existence;
        this.json = json;
        this.today = () -> Brussels.dayAt(clock.instant());
    }

    Mono<ServerResponse> answer(ServerRequest request, QueryRoute route) {
        refuseUnknownParameters(request, route);
        UUID coordination = route.isOfOneCoordination() ? Question.idIn(request, "coordinationId") : null;
        return asked(request, route, coordination)
                .flatMap(asked -> readers.of(request.exchange(), coordination == null ? Ids.PLATFORM : coordination)
                        .map(reader -> new Question(
                                request, reader, Languages.of(request.exchange().getRequest()), asked.today()))
                        .flatMap(question -> found(route, asked, question, coordination))
                        .flatMap(answer -> response(request, route, answer, asked.reached())));
    }

    /**
     * What is asked, and when.
     *
     * @param ofThePast whether a view is asked, which there would not be if there were no such coordination
     * @param reached the position that the read models have reached, if the client named one to wait for
     */
    private record Asking(
            Queries of,
            boolean ofThePast,
            LocalDate today,
            @Nullable Long reached) {}

    /** A view never changes, so there is nothing to wait for. */
    private Mono<Asking> asked(ServerRequest request, QueryRoute route, @Nullable UUID coordination) {
        String view = request.queryParam("view").orElse(null);
        if (view != null && coordination != null && route.hasAPast()) {
            return ready(coordination, view)
                    .map(ready -> new Asking(views.queries(ready.id()), true, ready.day(today.get()), null));
        }
        return readYourWrites
                .await(request, coordination)
                .map(reached -> new Asking(live, false, today.get(), reached))
                .switchIfEmpty(Mono.fromSupplier(() -> new Asking(live, false, today.get(), null)));
    }

    private Mono<View> ready(UUID coordination, String id) {
        return views.find(coordination, viewId(id))
                .switchIfEmpty(Mono.error(() -> wrongView("referencedResourceNotFound", "problem.view-is-gone")))
                .flatMap(view -> switch (view.state()) {
                    case READY -> Mono.just(view);
                    case BUILDING ->
                        Mono.error(new ApiException(
                                ProblemType.SERVICE_UNAVAILABLE,
                                List.of(Violation.of("invalidInput", "query", VIEW, "problem.view-is-being-built"))));
                    case FAILED -> Mono.error(wrongView("invalidInput", "problem.view-failed"));
                });
    }

    private static UUID viewId(String text) {
        try {
            return StrictUuid.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrongView("invalidInput", "problem.not-an-id");
        }
    }

    private static ApiException wrongView(String kind, String messageKey) {
        return ApiException.badRequest(Violation.of(kind, "query", VIEW, messageKey));
    }

    private Mono<?> found(QueryRoute route, Asking asked, Question question, @Nullable UUID coordination) {
        Mono<?> answer = route.ask().apply(asked.of(), question);
        if (!route.isList()) {
            return answer.map(Object.class::cast).switchIfEmpty(notFound());
        }
        if (coordination == null || asked.ofThePast()) {
            return answer;
        }
        return Mono.zip(existence.of(coordination), answer)
                .flatMap(both -> both.getT1() ? Mono.<Object>just(both.getT2()) : notFound());
    }

    private Mono<ServerResponse> response(
            ServerRequest request, QueryRoute route, Object answer, @Nullable Long reached) {
        Locale language = Languages.of(request.exchange().getRequest());
        ServerResponse.BodyBuilder response = ServerResponse.ok().headers(headers -> {
            headers.setContentLanguage(language);
            headers.addAll(
                    HttpHeaders.VARY,
                    List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT));
            headers.setCacheControl("private, no-cache");
            if (reached != null) {
                headers.set(ReadYourWrites.POSITION, reached.toString());
            }
        });
        Set<String> selected = selected(request);
        if (answer instanceof Page<?> page) {
            List<JsonNode> items = new ArrayList<>();
            page.items().forEach(item -> items.add(select(json.valueToTree(item), selected)));
            String next = page.next() == null ? null : continued(request, route.cursor(), page.next());
            return wantsCsv(request)
                    ? csv(response, items, next)
                    : response.contentType(MediaType.APPLICATION_JSON)
                            .bodyValue(json.writeValueAsBytes(
                                    new ListAnswer(pathAndQuery(request.uri()), items, page.total(), next)));
        }
        return response.contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsBytes(select(json.valueToTree(answer), selected)));
    }

    private static Mono<ServerResponse> csv(
            ServerResponse.BodyBuilder response, List<JsonNode> items, @Nullable String next) {
        if (next != null) {
            response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return response.contentType(CSV).bodyValue(Csv.of(items).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean wantsCsv(ServerRequest request) {
        List<MediaType> accepted = new ArrayList<>(request.headers().accept());
        accepted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
        for (MediaType type : accepted) {
            if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return false;
            }
            if (type.includes(new MediaType("text", "csv"))) {
                return true;
            }
        }
        if (!accepted.isEmpty()) {
            throw new ApiException(ProblemType.NOT_ACCEPTABLE);
        }
        return false;
    }

    private static Set<String> selected(ServerRequest request) {
        return request.queryParam("select")
                .map(names -> Set.of(names.split(",")))
                .orElse(Set.of());
    }

    /** The named fields only, and the id that tells what they are about; all of them when none is named. */
    private static JsonNode select(JsonNode answer, Set<String> names) {
        if (names.isEmpty() || !(answer instanceof ObjectNode object)) {
            return answer;
        }
        Set<String> kept = new HashSet<>(names);
        kept.add("id");
        return object.retain(kept);
    }

    static void refuseUnknownParameters(ServerRequest request, QueryRoute route) {
        Set<String> known = new HashSet<>(Set.of("select"));
        route.parameters().forEach(parameter -> known.add(parameter.name()));
        if (route.hasAPast()) {
            known.add(VIEW);
        }
        if (route.isList()) {
            known.addAll(Set.of("limit", route.cursor()));
        }
        Parameters.refuseAllBut(known, request);
    }

    private static String continued(ServerRequest request, String cursor, String next) {
        return UriComponentsBuilder.fromUriString(pathAndQuery(request.uri()))
                .replaceQueryParam(cursor, next)
                .build(true)
                .toUriString();
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static <T> Mono<T> notFound() {
        return Mono.error(() -> new ApiException(ProblemType.RESOURCE_NOT_FOUND));
    }
}
