package be.maillage.gateway.pages.coordination;

import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Workings;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.LikelyDuplicate;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonContact;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of a coordination's own affairs ask: each method means what the query of the same subject says. */
interface SettingsAnswers {

    Mono<Coordination> coordination(Reader reader, UUID id);

    Mono<Workings> workings(Reader reader, UUID id);

    Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today);

    Mono<Page<Organisation>> organisations(
            Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today);

    Mono<Page<LikelyDuplicate>> duplicates(Reader reader, UUID id, Paging paging);

    Mono<PersonContact> contact(Reader reader, UUID person);
}
