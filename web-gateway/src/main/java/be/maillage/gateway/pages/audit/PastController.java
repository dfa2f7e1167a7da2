package be.maillage.gateway.pages.audit;

import be.maillage.decision.Refused;
import be.maillage.gateway.api.View;
import be.maillage.gateway.api.Views;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.CurrentReader;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.gateway.pages.Then;
import be.maillage.gateway.pages.audit.PastView.Basis;
import be.maillage.history.Brussels;
import be.maillage.history.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Prepares the pages of a day that was: asks for the day, shows how far the work has come, and leads to them. Who may have a view made by the API may here. */
@Controller
class PastController {

    private static final String PATH = "/coordinations/{id}/views";
    private static final String TEMPLATE = "audit/past";

    private final SectionPages pages;
    private final Views views;
    private final CurrentReader readers;
    private final Clock clock;

    PastController(SectionPages pages, Views views, CurrentReader readers, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.readers = readers;
        this.clock = clock;
    }

    /** Where one asks for a day. */
    static String path(UUID coordinationId) {
        return Section.OVERVIEW.path(coordinationId) + "/views";
    }

    @GetMapping(PATH)
    Mono<Rendering> ask(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.AUDIT, TEMPLATE, asked -> {
            requirePart(asked.reader());
            Here here = asked.here();
            return Mono.just(PastView.asking(here.day("day"), here.code("basis", Basis.class), null, asked));
        });
    }

    @PostMapping(PATH)
    Mono<Rendering> begin(@PathVariable String id, ServerWebExchange exchange) {
        UUID coordination = Asked.id(id);
        return exchange.getFormData()
                .flatMap(form -> readers.of(exchange, coordination).flatMap(reader -> {
                    UUID person = requirePart(reader);
                    Basis basis = Basis.KNOWN.name().equals(form.getFirst("basis")) ? Basis.KNOWN : Basis.WAS;
                    LocalDate day = day(form);
                    if (day == null || day.isAfter(Brussels.dayAt(clock.instant()))) {
                        return again(exchange, id, day, basis, null);
                    }
                    return views.begin(
                                    person,
                                    coordination,
                                    basis == Basis.WAS ? day : null,
                                    basis == Basis.KNOWN ? endOf(day) : null)
                            .map(view -> to(path(coordination) + "/" + view.id()))
                            .onErrorResume(Refused.class, refused -> again(exchange, id, day, basis, refused));
                }));
    }

    @GetMapping(PATH + "/{viewId}")
    Mono<Rendering> wait(@PathVariable String id, @PathVariable String viewId, ServerWebExchange exchange) {
        UUID coordination = Asked.id(id);
        UUID wanted = Asked.id(viewId);
        return views.find(coordination, wanted)
                .filter(view -> view.state() == View.State.READY)
                .map(view -> new Then(view, views).on(Section.OVERVIEW.path(coordination)))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(ready -> {
                    if (ready.isPresent() && !isPartOfAPage(exchange)) {
                        return Mono.just(to(ready.get()));
                    }
                    ready.ifPresent(page -> exchange.getResponse().getHeaders().set("HX-Redirect", page));
                    return pages.show(exchange, id, Section.AUDIT, TEMPLATE, asked -> {
                        requirePart(asked.reader());
                        return views.find(coordination, wanted)
                                .map(view -> PastView.preparing(view, asked))
                                .defaultIfEmpty(PastView.gone(asked));
                    });
                });
    }

    /** What looks again by itself would follow a redirection and put the page that it finds into this one: it is told to leave instead. */
    private static boolean isPartOfAPage(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader("HX-Request");
    }

    private static Rendering to(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }

    private Mono<Rendering> again(
            ServerWebExchange exchange, String id, @Nullable LocalDate day, Basis basis, @Nullable Refused refused) {
        return pages.show(
                exchange,
                id,
                Section.AUDIT,
                TEMPLATE,
                asked -> Mono.just(PastView.asking(day, basis, PastView.wrong(refused, asked), asked)),
                any -> HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static UUID requirePart(Reader reader) {
        UUID person = reader.person();
        if (person == null || reader.roles().isEmpty()) {
            throw new AccessDeniedException("Nobody who has a part in it");
        }
        return person;
    }

    private static @Nullable LocalDate day(MultiValueMap<String, String> form) {
        try {
            return LocalDate.parse(String.valueOf(form.getFirst("day")));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().minusMillis(1);
    }
}
