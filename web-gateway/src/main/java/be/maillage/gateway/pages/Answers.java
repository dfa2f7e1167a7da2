package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Headline;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages ask: each method means what the query of the same subject says. */
interface Answers {

    Mono<Page<Coordination>> coordinations(Reader reader, Paging paging);

    Mono<Coordination> coordination(Reader reader, UUID id);

    /** Some of them, by name. */
    Mono<List<Coordination>> coordinationsOf(Reader reader, Collection<UUID> ids);

    Mono<Page<Organisation>> organisations(
            Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today);

    /** What was told to everybody last, wherever that was. */
    Mono<Latest> latest(LocalDate today);

    /** The newest first. */
    record Latest(List<Headline> news, List<Headline> diagnostics, List<Headline> duos) {}

    Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people);
}
