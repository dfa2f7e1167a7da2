package be.maillage.gateway.pages.organisation;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.duos.Duo;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.Visit;
import be.maillage.organisation.visits.VisitQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of organisations ask the live read models. */
@Configuration(proxyBeanMethods = false)
class OrganisationPages {

    private record Live(
            DirectoryQuery directory,
            ResourceQuery resourceQuery,
            VisitQuery visitQuery,
            DuoQuery duoQuery,
            SubgroupQuery subgroupQuery,
            OverviewQuery overview)
            implements OrganisationAnswers {

        static Live of(Queries queries) {
            return new Live(
                    queries.directory(),
                    queries.resources(),
                    queries.visits(),
                    queries.duos(),
                    queries.subgroups(),
                    queries.overview());
        }

        @Override
        public Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today) {
            return directory.byId(reader, id, organisationId, today);
        }

        @Override
        public Mono<Page<Resource>> resources(
                Reader reader, UUID id, ResourceQuery.Filter filter, Paging paging, LocalDate today) {
            return resourceQuery.list(reader, id, filter, paging, today);
        }

        @Override
        public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
            return duoQuery.list(reader, id, paging);
        }

        @Override
        public Mono<Page<Subgroup>> subgroups(Reader reader, UUID id, Paging paging, LocalDate today) {
            return subgroupQuery.list(reader, id, SubgroupQuery.Filter.ALL, paging, today);
        }

        @Override
        public Mono<Boolean> hasCharter(Reader reader, UUID id) {
            return overview.byId(reader, id)
                    .map(coordination -> coordination.charter() != null)
                    .defaultIfEmpty(false);
        }

        @Override
        public Mono<Page<Visit>> visits(Reader reader, UUID id, UUID organisationId, Paging paging) {
            return visitQuery.list(reader, id, organisationId, paging);
        }

        @Override
        public OrganisationAnswers at(Asked asked) {
            return asked.then() == null ? this : of(asked.then().queries());
        }
    }

    @Bean
    OrganisationAnswers organisationAnswers(Queries live) {
        return Live.of(live);
    }
}
