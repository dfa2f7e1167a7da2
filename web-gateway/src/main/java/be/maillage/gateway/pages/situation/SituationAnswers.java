package be.maillage.gateway.pages.situation;

import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.situation.situations.Situation;
import be.maillage.situation.situations.SituationCount;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of situations ask: each method means what the query says. */
interface SituationAnswers {

    Mono<Page<Situation>> situations(Reader reader, UUID id, Paging paging);

    Mono<Situation> situation(Reader reader, UUID id, UUID situationId);

    Mono<SituationCount> count(Reader reader, UUID id);

    /** Whether the coordination discusses situations at all. */
    Mono<Boolean> allowed(Reader reader, UUID id);
}
