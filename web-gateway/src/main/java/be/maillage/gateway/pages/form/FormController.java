package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Desk.Moment;
import be.maillage.gateway.pages.form.Desk.Outcome;
import be.maillage.gateway.pages.form.Desk.Outcome.Done;
import be.maillage.gateway.pages.form.Desk.Outcome.Plain;
import be.maillage.gateway.pages.form.Desk.Outcome.Refusal;
import be.maillage.gateway.pages.form.Desk.Outcome.Unreadable;
import be.maillage.gateway.pages.form.Desk.Sent;
import be.maillage.gateway.pages.form.FormView.Typed;
import be.maillage.gateway.security.Sha256;
import be.maillage.history.Ids;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every form: shown, filled in row by row, sent, and shown again with what was typed when something is wrong. A form that is sent twice does what it says
 * once; one that replaces what somebody else has changed meanwhile says so first.
 */
@Controller
class FormController {

    private static final String PATH = "/coordinations/{id}/do/{name}";

    /** Of what belongs to no coordination, because it founds one. */
    private static final String ALONE = "/do/{name}";

    private static final String FOUNDED = "coordinationId";
    private static final TimeBasedEpochGenerator NEW_IDS = Generators.timeBasedEpochGenerator();

    private final SectionPages pages;
    private final DeedBook book;
    private final Desk desk;
    private final Voices voices;

    FormController(SectionPages pages, DeedBook book, Desk desk, Voices voices) {
        this.pages = pages;
        this.book = book;
        this.desk = desk;
        this.voices = voices;
    }

    /** One request for a form. @param sent what was sent; else what the address says */
    private record Turn(
            Deed deed, Map<String, UUID> ids, MultiValueMap<String, String> sent, ServerWebExchange exchange) {}

    @GetMapping(PATH)
    Mono<Rendering> ask(@PathVariable String id, @PathVariable String name, ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        Deed deed = deed(id, name);
        Turn turn = new Turn(deed, ids(deed, query), query, exchange);
        return page(turn, id, (asking, prepared, moment) -> {
            Filled filled = FormTurns.opening(deed, prepared.values(), query);
            return Mono.just(new FormTurns(deed, asking, prepared, filled)
                    .shown(FormTurns.Controls.fresh(moment, NEW_IDS.generate()), Typed.NOT, null));
        });
    }

    @GetMapping(ALONE)
    Mono<Rendering> ask(@PathVariable String name, ServerWebExchange exchange) {
        return ask(Ids.PLATFORM.toString(), name, exchange);
    }

    @PostMapping(ALONE)
    Mono<Rendering> send(@PathVariable String name, ServerWebExchange exchange) {
        return send(Ids.PLATFORM.toString(), name, exchange);
    }

    @PostMapping(PATH)
    Mono<Rendering> send(@PathVariable String id, @PathVariable String name, ServerWebExchange exchange) {
        Deed deed = deed(id, name);
        return exchange.getFormData().flatMap(data -> {
            Turn turn = new Turn(deed, ids(deed, data), data, exchange);
            Filled changed = FormTurns.rearranged(Filled.of(data), data);
            return changed != null
                    ? page(
                            turn,
                            id,
                            (asking, prepared, moment) -> Mono.just(new FormTurns(deed, asking, prepared, changed)
                                    .shown(
                                            FormTurns.Controls.of(data),
                                            FormTurns.isKept(data) ? Typed.BEFORE : Typed.HERE,
                                            FormTurns.added(data, changed))))
                    : perform(turn, id, Filled.of(data).compact(deed.fields()));
        });
    }

    private Mono<Rendering> perform(Turn turn, String id, Filled filled) {
        UUID coordinationId = Asked.id(id);
        Sent sent = sent(turn, coordinationId, filled);
        return desk.send(turn.exchange(), sent).flatMap(outcome -> switch (outcome) {
            case Done done -> Mono.just(away(turn, sent.given(), done));
            case Plain plain ->
                plain == Plain.NOT_FOUND
                        ? Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND))
                        : again(turn, id, filled, outcome);
            case Unreadable ignored -> again(turn, id, filled, outcome);
            case Refusal ignored -> again(turn, id, filled, outcome);
        });
    }

    private static Sent sent(Turn turn, UUID coordinationId, Filled filled) {
        Deed deed = turn.deed();
        ObjectNode body =
                Body.of(deed.fields(), filled, () -> NEW_IDS.generate().toString());
        deed.complete(body);
        Map<String, UUID> given = new HashMap<>(turn.ids());
        given.put(FOUNDED, coordinationId);
        if (deed.draws() != null) {
            given.put(deed.draws(), NEW_IDS.generate());
        }
        FormTurns.Controls controls = FormTurns.Controls.of(turn.sent());
        String digest = Sha256.hex(
                (deed.name() + turn.ids()).getBytes(StandardCharsets.UTF_8),
                new byte[1],
                FormTurns.answers(turn.sent()).toString().getBytes(StandardCharsets.UTF_8));
        return new Sent(
                deed.command(),
                given,
                body,
                controls.key().toString(),
                digest,
                deed.replaces() == null ? null : controls.version(),
                FormTurns.voice(turn.sent()));
    }

    /** Where the deed leads, with a word on what was done. */
    private static Rendering away(Turn turn, Map<String, UUID> given, Done done) {
        Deed deed = turn.deed();
        Map<String, UUID> ids = new HashMap<>(given);
        if (done.id() != null) {
            ids.put(deed.draws() == null ? Deed.ID : deed.draws(), done.id());
        }
        String path = Section.OVERVIEW.path(Objects.requireNonNull(ids.get(FOUNDED))) + deed.leadsTo(ids);
        int fragment = path.indexOf('#');
        String page = fragment < 0 ? path : path.substring(0, fragment);
        String told = page + (page.contains("?") ? "&" : "?") + Doings.DONE + "=" + deed.name()
                + (done.shown() ? "" : "&" + Doings.SOON)
                + kept(turn);
        return Rendering.redirectTo(fragment < 0 ? told : told + path.substring(fragment))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static String kept(Turn turn) {
        return turn.deed().keeps().stream()
                .filter(path -> turn.sent().getFirst(path) instanceof String answer && !answer.isBlank())
                .map(path -> "&" + UriUtils.encode(path, StandardCharsets.UTF_8) + "="
                        + UriUtils.encode(String.valueOf(turn.sent().getFirst(path)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private Mono<Rendering> again(Turn turn, String id, Filled filled, Outcome outcome) {
        return page(turn, id, (asking, prepared, moment) -> {
            FormTurns.Controls controls = FormTurns.Controls.of(turn.sent());
            FormTurns shown = new FormTurns(turn.deed(), asking, prepared, filled);
            return since(asking.asked(), controls.position())
                    .map(meanwhile ->
                            shown.refused(outcome, controls.renewed(moment, outcome, NEW_IDS.generate()), meanwhile));
        });
    }

    /** A form on another page does not say when it was opened: nothing can be told of what happened since. */
    private Mono<List<String>> since(Asked asked, long position) {
        return position == 0
                ? Mono.just(List.of())
                : desk.since(
                        asked.reader(),
                        asked.coordinationId(),
                        position,
                        asked.words().locale());
    }

    private Mono<Moment> moment(Turn turn, Asking asking) {
        String replaces = turn.deed().replaces();
        return desk.moment(asking.asked().coordinationId(), replaces == null ? null : asking.id(replaces));
    }

    private interface Shown {

        Mono<FormView> of(Asking asking, Prepared prepared, Moment moment);
    }

    /** What stands in the form, and what is told of others, is found after the version that it replaces: it never shows less than it would overwrite. */
    private Mono<Rendering> page(Turn turn, String id, Shown view) {
        Function<Asked, Mono<FormView>> shown = asked -> {
            if (!book.may(asked.reader(), turn.deed(), turn.ids())) {
                throw new AccessDeniedException("Not for this reader");
            }
            Asking asking = new Asking(asked, turn.ids(), turn.sent());
            Mono<List<Option>> speaking =
                    desk.asksWhoSpeaks(turn.deed().command()) ? voices.of(asked) : Mono.just(List.of());
            return moment(turn, asking)
                    .flatMap(moment -> Mono.zip(turn.deed().prepared(asking), speaking)
                            .flatMap(both -> view.of(asking, both.getT1().with(Voices.SOURCE, both.getT2()), moment)));
        };
        return isNone(id)
                ? pages.alone(turn.exchange(), "form", shown, FormView::status)
                : pages.show(turn.exchange(), id, turn.deed().section(), "form", shown, FormView::status);
    }

    /** What founds a coordination belongs to none, and everything else to one. */
    private Deed deed(String id, String name) {
        Deed deed = book.find(name);
        if (deed == null || FOUNDED.equals(deed.draws()) != isNone(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return deed;
    }

    private static boolean isNone(String id) {
        return Asked.id(id).equals(Ids.PLATFORM);
    }

    private static Map<String, UUID> ids(Deed deed, MultiValueMap<String, String> from) {
        return deed.given().stream().collect(Collectors.toMap(component -> component, component -> {
            String value = from.getFirst(component);
            if (value == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return Asked.id(value);
        }));
    }
}
