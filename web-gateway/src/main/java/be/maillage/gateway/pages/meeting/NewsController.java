package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.meeting.news.News;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What members tell each other. */
@Controller
class NewsController {

    private final SectionPages pages;
    private final MeetingAnswers answers;

    NewsController(SectionPages pages, MeetingAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/news")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.NEWS, "meeting/news", asked -> {
            News.State state = NewsView.state(asked.here());
            return answers.news(asked.reader(), asked.coordinationId(), state, asked.paging(), asked.today())
                    .map(page -> NewsView.of(page, state, asked));
        });
    }
}
