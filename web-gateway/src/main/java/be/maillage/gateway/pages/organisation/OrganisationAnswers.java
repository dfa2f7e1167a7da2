package be.maillage.gateway.pages.organisation;

import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.Visit;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of organisations ask: each method means what the query of the same subject says. */
interface OrganisationAnswers {

    Mono<Organisation> organisation(Reader reader, UUID id, UUID organisationId, LocalDate today);

    Mono<Page<Resource>> resources(Reader reader, UUID id, ResourceQuery.Filter filter, Paging paging, LocalDate today);

    /** All duos, of which the page shows those of one partner. */
    Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging);

    /** All subgroups, of which the page shows those of one member. */
    Mono<Page<Subgroup>> subgroups(Reader reader, UUID id, Paging paging, LocalDate today);

    /** Whether there is a charter to adhere to. */
    Mono<Boolean> hasCharter(Reader reader, UUID id);

    Mono<Page<Visit>> visits(Reader reader, UUID id, UUID organisationId, Paging paging);

    /** The same of the day on which the page is read. */
    default OrganisationAnswers at(Asked asked) {
        return this;
    }
}
