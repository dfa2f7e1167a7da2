package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.MyAccount.Place;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One's own account: where one is signed in, and the password. */
@Controller
class AccountController {

    private static final Set<String> DONE = Set.of("closed", "others", "password");

    private final MyAccount account;
    private final CurrentReader currentReader;
    private final Frames frames;

    AccountController(MyAccount account, CurrentReader currentReader, Frames frames) {
        this.account = account;
        this.currentReader = currentReader;
        this.frames = frames;
    }

    /** @param device what it is used from, in words */
    public record PlaceLine(String handle, String device, Shown since, Shown seen, boolean own) {

        static PlaceLine of(Place place, Words words) {
            return new PlaceLine(
                    place.handle(),
                    device(place, words.texts()),
                    words.dates().of(place.since()),
                    words.dates().of(place.seen()),
                    place.own());
        }

        private static String device(Place place, Texts texts) {
            if (place.browser() != null && place.system() != null) {
                return texts.say("account.device", "browser", place.browser(), "system", place.system());
            }
            return Objects.requireNonNullElseGet(
                    place.browser() != null ? place.browser() : place.system(),
                    () -> texts.say("account.device.unknown"));
        }
    }

    /** @param by who did it, where it was not oneself */
    public record HappenedLine(
            String what, Shown at, @Nullable String by) {

        static HappenedLine of(Entry entry, UUID self, Words words) {
            Entry.Actor actor = entry.actor();
            boolean role = entry.type().startsWith("account.PlatformRole");
            return new HappenedLine(
                    role && entry.sentence() != null
                            ? entry.sentence()
                            : words.texts().sayOr("type", entry.type()),
                    words.dates().of(entry.recordedAt()),
                    actor == null || actor.id().equals(self) ? null : actor.name());
        }
    }

    /**
     * @param several whether there is another place than this one
     * @param done a code of what was just done; null when nothing was
     * @param errors sentences by field
     */
    public record AccountPage(
            List<PlaceLine> places,
            boolean several,
            List<HappenedLine> happened,
            boolean administers,
            @Nullable String done,
            Map<String, String> errors) {}

    @GetMapping("/account")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return page(exchange, Map.of());
    }

    @PostMapping("/account/places/closing")
    Mono<Rendering> close(ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> account.close(exchange, Objects.requireNonNullElse(data.getFirst("place"), "")))
                .thenReturn(done("closed"));
    }

    @PostMapping("/account/places/others/closing")
    Mono<Rendering> closeOthers(ServerWebExchange exchange) {
        return account.closeOthers(exchange).thenReturn(done("others"));
    }

    @PostMapping("/account/password")
    Mono<Rendering> changePassword(ServerWebExchange exchange) {
        Texts texts = frames.words(exchange).texts();
        return Mono.zip(exchange.getFormData(), currentReader.name(exchange).defaultIfEmpty(""))
                .publishOn(Schedulers.boundedElastic())
                .flatMap(both -> {
                    MultiValueMap<String, String> data = both.getT1();
                    String old = Objects.requireNonNullElse(data.getFirst("old"), "");
                    Map<String, String> errors = new LinkedHashMap<>();
                    if (old.isEmpty()) {
                        errors.put("old", texts.say("setup.error.old"));
                    }
                    errors.putAll(SetupForm.passwordErrors(
                            data.getFirst("password"), data.getFirst("again"), List.of(both.getT2()), texts));
                    return errors.isEmpty()
                            ? account.changePassword(exchange, old, String.valueOf(data.getFirst("password")))
                                    .flatMap(right -> right
                                            ? Mono.just(done("password"))
                                            : page(exchange, Map.of("old", texts.say("setup.error.old"))))
                            : page(exchange, errors);
                });
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Map<String, String> errors) {
        Words words = frames.words(exchange);
        String done = exchange.getRequest().getQueryParams().getFirst("done");
        return Mono.zip(
                        frames.asking(exchange),
                        account.places(exchange),
                        account.happened(exchange, words.locale()),
                        currentReader.of(exchange, Ids.PLATFORM))
                .map(both -> Rendering.view("account")
                        .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("f", both.getT1())
                        .modelAttribute(
                                "p",
                                new AccountPage(
                                        both.getT2().stream()
                                                .map(place -> PlaceLine.of(place, words))
                                                .toList(),
                                        both.getT2().size() > 1,
                                        both.getT3().stream()
                                                .map(entry -> HappenedLine.of(
                                                        entry,
                                                        Objects.requireNonNullElse(
                                                                both.getT4().person(), Ids.PLATFORM),
                                                        words))
                                                .toList(),
                                        both.getT4().is(Role.ADMINISTRATOR),
                                        done != null && DONE.contains(done) ? done : null,
                                        errors))
                        .build());
    }

    private static Rendering done(String what) {
        return Rendering.redirectTo("/account?done=" + what)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
