package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The answers of the live read models. */
record LiveAnswers(Queries live) implements Answers {

    /** How much of each is told where one arrives. */
    private static final int LATEST = 4;

    @Override
    public Mono<Page<Coordination>> coordinations(Reader reader, Paging paging) {
        return live.overview().all(reader, paging);
    }

    @Override
    public Mono<Coordination> coordination(Reader reader, UUID id) {
        return live.overview().byId(reader, id);
    }

    @Override
    public Mono<List<Coordination>> coordinationsOf(Reader reader, Collection<UUID> ids) {
        return live.overview().of(reader, ids);
    }

    @Override
    public Mono<Page<Organisation>> organisations(
            Reader reader, UUID id, DirectoryQuery.Filter filter, Paging paging, LocalDate today) {
        return live.directory().list(reader, id, filter, paging, today);
    }

    @Override
    public Mono<Latest> latest(LocalDate today) {
        return Mono.zip(
                        live.news().headlines(LATEST, today),
                        live.diagnostics().headlines(LATEST, today),
                        live.duos().headlines(LATEST))
                .map(all -> new Latest(all.getT1(), all.getT2(), all.getT3()));
    }

    @Override
    public Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> ids) {
        return live.people().namesOf(reader, ids);
    }
}
