package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.Visit;
import be.maillage.organisation.visits.VisitQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of organisations ask the live read models. */
@Configuration(proxyBeanMethods = false)
class OrganisationPages {

    private record Live(DirectoryQuery directory, ResourceQuery resourceQuery, VisitQuery visitQuery)
            implements OrganisationAnswers {

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
        public Mono<Page<Visit>> visits(Reader reader, UUID id, UUID organisationId, Paging paging) {
            return visitQuery.list(reader, id, organisationId, paging);
        }
    }

    @Bean
    OrganisationAnswers organisationAnswers(Queries live) {
        return new Live(live.directory(), live.resources(), live.visits());
    }
}
