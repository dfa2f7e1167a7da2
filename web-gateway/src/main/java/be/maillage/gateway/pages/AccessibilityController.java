package be.maillage.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The accessibility statement that public bodies owe (Directive (EU) 2016/2102, article 7): where the pages stand, what is known to be wrong with them and
 * whom to tell of an obstacle.
 */
@Controller
class AccessibilityController {

    /** What is known to be less than good, by the keys of its sentences. */
    private static final List<String> KNOWN = List.of("readers", "pdf", "languages", "api");

    private final Frames frames;
    private final String contact;

    AccessibilityController(Frames frames, @Value("${maillage.accessibility.contact:}") String contact) {
        this.frames = frames;
        this.contact = contact.strip();
    }

    /**
     * @param known sentences
     * @param contact an address to write to, of mail or of a page; null where whoever runs this site gave none
     * @param link where that address leads; null when it is neither
     */
    public record Statement(
            List<String> known,
            @Nullable String contact,
            @Nullable String link) {}

    @GetMapping("/accessibility")
    Mono<Rendering> show(ServerWebExchange exchange) {
        Texts texts = frames.words(exchange).texts();
        Statement statement = new Statement(
                KNOWN.stream()
                        .map(each -> texts.say("accessibility.known." + each))
                        .toList(),
                contact.isEmpty() ? null : contact,
                link());
        return frames.reading(exchange)
                .map(frame -> Rendering.view("accessibility")
                        .modelAttribute("f", frame)
                        .modelAttribute("p", statement)
                        .build());
    }

    private @Nullable String link() {
        return contact.startsWith("https://") ? contact : contact.contains("@") ? "mailto:" + contact : null;
    }
}
