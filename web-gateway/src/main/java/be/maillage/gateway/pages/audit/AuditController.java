package be.maillage.gateway.pages.audit;

import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Everything that happened in a coordination, or all that happened to one thing. */
@Controller
class AuditController {

    private final SectionPages pages;
    private final AuditAnswers answers;

    AuditController(SectionPages pages, AuditAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/audit")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.AUDIT, "audit/timeline", asked -> {
            TimelineView.Choice choice = TimelineView.Choice.of(asked.here());
            UUID about = choice.about();
            UUID coordination = asked.coordinationId();
            Mono<List<LocalizedString>> name = about == null
                    ? Mono.just(List.of())
                    : answers.nameOf(asked.reader(), coordination, about).defaultIfEmpty(List.of());
            return Mono.zip(
                            answers.trail(
                                    asked.reader(),
                                    coordination,
                                    choice.filter(),
                                    TimelineView.from(asked.here()),
                                    asked.words().locale()),
                            answers.end(coordination).map(Optional::of).defaultIfEmpty(Optional.empty()),
                            name,
                            answers.parties(asked.reader(), coordination))
                    .map(all -> TimelineView.of(
                            all.getT1(), all.getT2().orElse(null), all.getT3(), all.getT4(), choice, asked));
        });
    }
}
