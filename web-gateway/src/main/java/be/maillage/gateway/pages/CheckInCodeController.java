package be.maillage.gateway.pages;

import be.maillage.decision.Refused;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Where whoever hosts a meeting gets its link and QR code, to show on a screen or to print. A code is shown once, in answer to asking for it: only its
 * digest is kept, so asking again gives another and the former no longer works.
 */
@Controller
class CheckInCodeController {

    private static final String PATH = "/coordinations/{coordination}/meetings/{meeting}/check-in";

    private final SectionPages pages;
    private final CheckIns checkIns;
    private final Frames frames;

    CheckInCodeController(SectionPages pages, CheckIns checkIns, Frames frames) {
        this.pages = pages;
        this.checkIns = checkIns;
        this.frames = frames;
    }

    /**
     * @param action where the form is sent
     * @param link null until it was asked for, like {@code code}
     * @param error why there is none; null when nothing went wrong
     */
    public record CodePage(
            String action,
            @Nullable String link,
            @Nullable QrCode code,
            @Nullable String error) {}

    @GetMapping(PATH)
    Mono<Rendering> show(@PathVariable String coordination, @PathVariable String meeting, ServerWebExchange exchange) {
        String action = action(Asked.id(coordination), Asked.id(meeting));
        return page(exchange, coordination, new CodePage(action, null, null, null));
    }

    @PostMapping(PATH)
    Mono<Rendering> open(@PathVariable String coordination, @PathVariable String meeting, ServerWebExchange exchange) {
        UUID coordinationId = Asked.id(coordination);
        UUID meetingId = Asked.id(meeting);
        String action = action(coordinationId, meetingId);
        return checkIns.open(exchange, coordinationId, meetingId)
                .map(path -> address(exchange, path))
                .map(link -> new CodePage(action, link, QrCode.of(link), null))
                .onErrorResume(
                        Refused.class,
                        refused -> Mono.just(
                                new CodePage(action, null, null, Refusals.say(refused, frames.words(exchange)))))
                .flatMap(shown -> page(exchange, coordination, shown));
    }

    /** Nobody but those who are somebody in the coordination has use for it; whether they carry the meeting is judged when they ask. */
    private Mono<Rendering> page(ServerWebExchange exchange, String coordination, CodePage shown) {
        return pages.show(exchange, coordination, Section.MEETINGS, "meeting-check-in", asked -> {
            if (asked.reader().person() == null) {
                return Mono.error(new AccessDeniedException("Nobody is signed in"));
            }
            return asked.known()
                    ? Mono.just(shown)
                    : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "No role in the coordination"));
        });
    }

    private static String action(UUID coordinationId, UUID meetingId) {
        return "/coordinations/" + coordinationId + "/meetings/" + meetingId + "/check-in";
    }

    /** Of this site as the reader reached it, so that the code leads others there too. */
    private static String address(ServerWebExchange exchange, String path) {
        URI here = exchange.getRequest().getURI();
        return UriComponentsBuilder.fromUri(here)
                .replacePath(path)
                .replaceQuery(null)
                .fragment(null)
                .build()
                .toUriString();
    }
}
