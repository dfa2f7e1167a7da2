package be.maillage.gateway.pages.due;

import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the page ask the live read model. */
@Configuration(proxyBeanMethods = false)
class DuePages {

    private record Live(DueQuery query) implements DueAnswers {

        @Override
        public Mono<Page<Due>> due(Reader reader, UUID id, DueQuery.Filter filter, Paging paging, LocalDate today) {
            return query.list(reader, id, filter, paging, today);
        }

        @Override
        public Mono<List<DueOfKind>> byKind(Reader reader, UUID id, DueQuery.Filter filter, LocalDate today) {
            return query.byKind(reader, id, filter, today);
        }
    }

    @Bean
    DueAnswers dueAnswers(Queries live) {
        return new Live(live.due());
    }
}
