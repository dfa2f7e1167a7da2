package be.maillage.gateway.pages.due;

import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the page ask the live read model. */
@Configuration(proxyBeanMethods = false)
class DuePages {

    private record Live(DueQuery query) implements DueAnswers {

        @Override
        public Mono<ListedAndCounted> due(
                Reader reader,
                UUID id,
                DueQuery.Filter listed,
                Paging paging,
                DueQuery.Filter counted,
                LocalDate today) {
            return query.listedAndCounted(reader, id, listed, paging, counted, today);
        }
    }

    @Bean
    DueAnswers dueAnswers(Queries live) {
        return new Live(live.due());
    }
}
