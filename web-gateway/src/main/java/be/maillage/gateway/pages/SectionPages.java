package be.maillage.gateway.pages;

import be.maillage.gateway.api.View;
import be.maillage.gateway.api.Views;
import be.maillage.history.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows the pages of an area: finds the coordination and who reads, asks the area for its view, and puts the frame of all pages, the coordination's
 * name and the way to its other sections around it. Templates find them as {@code f}, {@code c} ({@link Place}) and {@code p}, the view.
 */
public final class SectionPages {

    private final Answers answers;
    private final CurrentReader currentReader;
    private final Fictitious fictitious;
    private final Frames frames;
    private final Doings doings;
    private final Views views;
    private final Clock clock;

    SectionPages(
            Answers answers,
            CurrentReader currentReader,
            Fictitious fictitious,
            Frames frames,
            Doings doings,
            Views views,
            Clock clock) {
        this.answers = answers;
        this.currentReader = currentReader;
        this.fictitious = fictitious;
        this.frames = frames;
        this.doings = doings;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param id the coordination's, as the address says it
     * @param view what the page shows; empty when there is no such thing for this reader
     * @return an error 404 when there is no such coordination or no view
     */
    public <V> Mono<Rendering> show(
            ServerWebExchange exchange, String id, Section section, String template, Function<Asked, Mono<V>> view) {
        return show(exchange, id, section, template, view, any -> HttpStatus.OK);
    }

    /** Shows a page that is about no coordination yet: without {@code c}, and to whoever one is on the platform. */
    public <V> Mono<Rendering> alone(
            ServerWebExchange exchange,
            String template,
            Function<Asked, Mono<V>> view,
            Function<V, HttpStatus> status) {
        LocalDate today = LocalDate.now(clock.withZone(Dates.BRUSSELS));
        return currentReader
                .of(exchange, Ids.PLATFORM)
                .flatMap(reader -> {
                    Asked asked = new Asked(
                            reader,
                            Ids.PLATFORM,
                            Here.of(exchange.getRequest()),
                            frames.words(exchange),
                            today,
                            null,
                            persons -> answers.names(reader, persons),
                            doings);
                    return Mono.zip(frames.reading(exchange), Mono.defer(() -> view.apply(asked)));
                })
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(both -> Rendering.view(template)
                        .status(status.apply(both.getT2()))
                        .modelAttribute("f", both.getT1())
                        .modelAttribute("p", both.getT2())
                        .build());
    }

    /**
     * As {@link #show(ServerWebExchange, String, Section, String, Function)}, also on a day that was: the address then names a view, and the page asks
     * where {@link Asked#then} says. While there is no such view, the page that waits for it is shown.
     */
    public <V> Mono<Rendering> showAnyDay(
            ServerWebExchange exchange, String id, Section section, String template, Function<Asked, Mono<V>> view) {
        Here here = Here.of(exchange.getRequest());
        String then = here.value(Then.VIEW);
        if (then == null) {
            return show(exchange, id, section, template, view);
        }
        return views.find(Asked.id(id), Asked.id(then))
                .filter(found -> found.state() == View.State.READY)
                .map(found -> Optional.of(new Then(found, views)))
                .defaultIfEmpty(Optional.empty())
                .flatMap(found -> found.isEmpty()
                        ? Mono.just(
                                Rendering.redirectTo(Section.OVERVIEW.path(Asked.id(id)) + "/views/" + Asked.id(then))
                                        .status(HttpStatus.SEE_OTHER)
                                        .build())
                        : show(exchange, id, section, template, view, any -> HttpStatus.OK, found.get()));
    }

    /** @param status of the answer, for a view that tells that something went wrong */
    public <V> Mono<Rendering> show(
            ServerWebExchange exchange,
            String id,
            Section section,
            String template,
            Function<Asked, Mono<V>> view,
            Function<V, HttpStatus> status) {
        return show(exchange, id, section, template, view, status, null);
    }

    private <V> Mono<Rendering> show(
            ServerWebExchange exchange,
            String id,
            Section section,
            String template,
            Function<Asked, Mono<V>> view,
            Function<V, HttpStatus> status,
            @Nullable Then then) {
        UUID coordinationId = Asked.id(id);
        Words words = frames.words(exchange);
        LocalDate now = LocalDate.now(clock.withZone(Dates.BRUSSELS));
        LocalDate today = then == null ? now : then.view().day(now);
        return currentReader
                .of(exchange, coordinationId)
                .flatMap(reader -> {
                    Here here = Here.of(exchange.getRequest());
                    Asked asked = new Asked(
                            reader,
                            coordinationId,
                            here,
                            words,
                            today,
                            then,
                            persons -> answers.names(reader, persons),
                            doings);
                    return Mono.zip(
                            frames.reading(exchange),
                            answers.coordination(reader, coordinationId),
                            Mono.defer(() -> view.apply(asked)));
                })
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(all -> Rendering.view(template)
                        .status(status.apply(all.getT3()))
                        .modelAttribute("f", all.getT1())
                        .modelAttribute(
                                "c",
                                Place.of(
                                        coordinationId,
                                        words.name(all.getT2().names()),
                                        fictitious.is(coordinationId),
                                        section,
                                        exchange.getRequest(),
                                        all.getT1(),
                                        now,
                                        then,
                                        words))
                        .modelAttribute("p", all.getT3())
                        .build());
    }
}
