package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.security.Readers;
import be.maillage.history.Brussels;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Begins views and drops them. Whoever has a role in the coordination or on the platform may have one made; it shows each reader what they may read,
 * as everything does. Its maker, the coordinator and an administrator may drop it.
 */
final class ViewHandler {

    static final String PATH = "/coordinations/{coordinationId}/views";
    static final String ONE = PATH + "/{viewId}";

    private final Views views;
    private final Readers readers;
    private final CommandBinder binder;
    private final JsonMapper json;
    private final Clock clock;

    ViewHandler(Views views, Readers readers, JsonMapper json, Clock clock) {
        this.views = views;
        this.readers = readers;
        this.binder = new CommandBinder(json);
        this.json = json;
        this.clock = clock;
    }

    Mono<ServerResponse> begin(ServerRequest request) {
        Parameters.refuseAllBut(Set.of(), request);
        UUID coordination = Question.idIn(request, "coordinationId");
        return JsonBody.of(request)
                .map(this::dates)
                .flatMap(dates -> person(request, coordination, reader -> true)
                        .flatMap(person -> views.begin(person, coordination, dates.asOf(), dates.recordedBy())))
                .switchIfEmpty(notFound())
                .flatMap(view -> ServerResponse.created(URI.create(
                                ApiConfiguration.BASE + "/coordinations/" + coordination + "/views/" + view.id()))
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json.writeValueAsBytes(view)));
    }

    Mono<ServerResponse> drop(ServerRequest request) {
        Parameters.refuseAllBut(Set.of(), request);
        UUID coordination = Question.idIn(request, "coordinationId");
        UUID id = Question.idIn(request, "viewId");
        return views.find(coordination, id)
                .switchIfEmpty(notFound())
                .flatMap(view -> views.owner(id))
                .flatMap(owner -> person(
                        request,
                        coordination,
                        reader -> owner.equals(reader.person())
                                || reader.is(Role.COORDINATOR)
                                || reader.is(Role.ADMINISTRATOR)))
                .flatMap(allowed -> views.drop(id))
                .then(ServerResponse.noContent().build());
    }

    /** Who asks, if they have a role here and may. */
    private Mono<UUID> person(ServerRequest request, UUID coordination, Predicate<Reader> may) {
        return readers.of(request.exchange(), coordination).flatMap(reader -> {
            UUID person = reader.person();
            if (person == null) {
                return Mono.error(new ApiException(ProblemType.NO_CREDENTIALS));
            }
            return reader.roles().isEmpty() || !may.test(reader)
                    ? Mono.error(new ApiException(ProblemType.MISSING_PERMISSION))
                    : Mono.just(person);
        });
    }

    private record Dates(@Nullable LocalDate asOf, @Nullable Instant recordedBy) {}

    /** Every mistake at once, as with commands. */
    private Dates dates(byte[] body) {
        if (!(binder.parse(body) instanceof ObjectNode given)) {
            throw ApiException.badRequest(Violation.of("schemaViolation", "body", "", "problem.body-is-an-object"));
        }
        BodyCheck check = new BodyCheck();
        check.object(ViewRequest.class, given, "");
        List<Violation> violations = new ArrayList<>(check.violations());
        if (!violations.isEmpty()) {
            throw new ApiException(ProblemType.BAD_REQUEST, violations);
        }
        ViewRequest asked = json.treeToValue(given, ViewRequest.class);
        LocalDate asOf = parsed("asOf", asked.asOf(), ViewHandler::day, "problem.not-a-date", violations);
        Instant recordedBy =
                parsed("recordedBy", asked.recordedBy(), ViewHandler::moment, "problem.not-a-moment", violations);
        if (violations.isEmpty() && asOf == null && recordedBy == null) {
            violations.add(Violation.of("invalidInput", "body", "asOf", "problem.view-needs-a-date"));
        }
        if (asOf != null && asOf.isAfter(Brussels.dayAt(clock.instant()))) {
            violations.add(Violation.of("invalidInput", "body", "asOf", "problem.not-in-the-past"));
        }
        if (recordedBy != null && recordedBy.isAfter(endOf(Brussels.dayAt(clock.instant())))) {
            violations.add(Violation.of("invalidInput", "body", "recordedBy", "problem.not-in-the-past"));
        }
        if (!violations.isEmpty()) {
            throw new ApiException(ProblemType.BAD_REQUEST, violations);
        }
        return new Dates(asOf, recordedBy);
    }

    /** A moment with its offset, or a day, which counts to its end in Brussels. */
    private static Instant moment(String text) {
        return text.length() == "2012-09-30".length()
                ? endOf(day(text))
                : offset(text).toInstant();
    }

    /** What fades is counted back from the day that is asked; before our era there is nothing to count from, nor to show. */
    private static LocalDate day(String text) {
        return ofOurEra(LocalDate.parse(text), text);
    }

    private static OffsetDateTime offset(String text) {
        return ofOurEra(OffsetDateTime.parse(text), text);
    }

    private static <T extends TemporalAccessor> T ofOurEra(T date, String text) {
        if (date.get(ChronoField.YEAR) < 1) {
            throw new DateTimeParseException("Not of our era", text, 0);
        }
        return date;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().minusMillis(1);
    }

    private static <T> @Nullable T parsed(
            String name,
            @Nullable String value,
            Function<String, T> parser,
            String messageKey,
            List<Violation> violations) {
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (DateTimeException e) {
            violations.add(Violation.of("schemaViolation", "body", name, messageKey));
            return null;
        }
    }

    private static <T> Mono<T> notFound() {
        return Mono.error(() -> new ApiException(ProblemType.RESOURCE_NOT_FOUND));
    }
}
