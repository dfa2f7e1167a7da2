package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.duo.continuum.Attention;
import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.duos.Duo;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging);

    /** The pairs that ask for attention first, see {@link ContinuumQuery#forAttention}. */
    Mono<Attention> attention(Reader reader, UUID id, ContinuumView.Asked asked, Locale language, LocalDate today);

    Mono<Continuum> continuum(Reader reader, UUID id);

    Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> people);
}
