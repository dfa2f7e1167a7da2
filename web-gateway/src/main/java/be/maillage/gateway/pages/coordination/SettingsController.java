package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.Seat;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.coordination.overview.Workings;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A coordination's own affairs: who belongs to it, and what it laid down. */
@Controller
class SettingsController {

    private static final Paging ALL = new Paging(null, Paging.MAX_LIMIT);

    private final SectionPages pages;
    private final SettingsAnswers answers;

    SettingsController(SectionPages pages, SettingsAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/members")
    Mono<Rendering> members(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.MEMBERS,
                "settings/members",
                asked -> Mono.zip(
                                coordination(asked),
                                entries(asked).collectList(),
                                answers.duplicates(asked.reader(), asked.coordinationId(), ALL))
                        .map(all -> BelongingView.of(
                                all.getT1(), all.getT2(), all.getT3().items(), asked)));
    }

    /** The whole directory, page by page: a coordination has some hundred entries. */
    private Flux<Organisation> entries(Asked asked) {
        return entries(asked, ALL)
                .expand(page ->
                        page.next() == null ? Mono.empty() : entries(asked, new Paging(page.next(), Paging.MAX_LIMIT)))
                .flatMapIterable(Page::items);
    }

    private Mono<Page<Organisation>> entries(Asked asked, Paging paging) {
        return answers.organisations(
                asked.reader(), asked.coordinationId(), DirectoryQuery.Filter.ALL, paging, asked.today());
    }

    @GetMapping("/coordinations/{id}/settings")
    Mono<Rendering> settings(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.SETTINGS,
                "settings/settings",
                asked -> Mono.zip(coordination(asked), answers.workings(asked.reader(), asked.coordinationId()))
                        .flatMap(both -> asked.names(persons(both.getT1(), both.getT2()))
                                .map(names -> SettingsView.of(both.getT1(), both.getT2(), names, asked))));
    }

    /** Everybody whom the page names, asked for at once. */
    private static List<UUID> persons(Coordination it, Workings workings) {
        return Stream.concat(
                        it.coordinators() == null
                                ? Stream.empty()
                                : it.coordinators().stream().map(Mandate::personId),
                        workings.committee() == null
                                ? Stream.empty()
                                : workings.committee().seats().stream().map(Seat::personId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Mono<Coordination> coordination(Asked asked) {
        return answers.coordination(asked.reader(), asked.coordinationId());
    }
}
