package be.maillage.gateway.pages.subgroup;

import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of subgroups ask the live read model. */
@Configuration(proxyBeanMethods = false)
class SubgroupPages {

    private record Live(SubgroupQuery query) implements SubgroupAnswers {

        @Override
        public Mono<Page<Subgroup>> subgroups(
                Reader reader, UUID id, SubgroupQuery.Filter filter, Paging paging, LocalDate today) {
            return query.list(reader, id, filter, paging, today);
        }

        @Override
        public Mono<Subgroup> subgroup(Reader reader, UUID id, UUID subgroupId, LocalDate today) {
            return query.byId(reader, id, subgroupId, today);
        }
    }

    @Bean
    SubgroupAnswers subgroupAnswers(Queries live) {
        return new Live(live.subgroups());
    }
}
