package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.coordination.overview.Workings;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.DuplicateQuery;
import be.maillage.organisation.directory.LikelyDuplicate;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.PersonContact;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of a coordination's own affairs ask the live read models. */
@Configuration(proxyBeanMethods = false)
class SettingsPages {

    private record Live(OverviewQuery overview, DirectoryQuery directory, DuplicateQuery twins, PeopleQuery people)
            implements SettingsAnswers {

        @Override
        public Mono<Coordination> coordination(Reader reader, UUID id) {
            return overview.byId(reader, id);
        }

        @Override
        public Mono<Workings> workings(Reader reader, UUID id) {
            return overview.workings(reader, id);
        }

        @Override
        public Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today) {
            return directory.byId(reader, id, organisationId, today);
        }

        @Override
        public Mono<Page<Organisation>> organisations(
                Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today) {
            return directory.list(reader, id, filter, paging, today);
        }

        @Override
        public Mono<Page<LikelyDuplicate>> duplicates(Reader reader, UUID id, Paging paging) {
            return twins.list(reader, id, false, paging);
        }

        @Override
        public Mono<PersonContact> contact(Reader reader, UUID person) {
            return people.contactOf(reader, person);
        }
    }

    @Bean
    SettingsAnswers settingsAnswers(Queries live) {
        return new Live(live.overview(), live.directory(), live.duplicates(), live.people());
    }
}
