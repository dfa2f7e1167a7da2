package be.maillage.gateway.pages.situation;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.situation.situations.Situation;
import be.maillage.situation.situations.SituationCount;
import be.maillage.situation.situations.SituationQuery;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of situations ask the live read models. */
@Configuration(proxyBeanMethods = false)
class SituationPages {

    private record Live(SituationQuery query, OverviewQuery coordinations) implements SituationAnswers {

        @Override
        public Mono<Page<Situation>> situations(Reader reader, UUID id, Paging paging) {
            return query.list(reader, id, paging);
        }

        @Override
        public Mono<Situation> situation(Reader reader, UUID id, UUID situationId) {
            return query.byId(reader, id, situationId);
        }

        @Override
        public Mono<SituationCount> count(Reader reader, UUID id) {
            return query.count(reader, id);
        }

        @Override
        public Mono<Boolean> allowed(Reader reader, UUID id) {
            return coordinations.byId(reader, id).map(it -> Boolean.TRUE.equals(it.situationsAllowed()));
        }
    }

    @Bean
    SituationAnswers situationAnswers(Queries live) {
        return new Live(live.situations(), live.overview());
    }
}
