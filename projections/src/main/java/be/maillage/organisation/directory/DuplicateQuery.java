package be.maillage.organisation.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Slices;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which entries of a directory probably are one, to those who may merge them. Compares when asked: a directory has some hundred entries. */
public final class DuplicateQuery {

    private final ReadModels models;

    public DuplicateQuery(ReadModels models) {
        this.models = models;
    }

    /** By name; none for readers who are neither coordinator nor administrator. */
    public Mono<Page<LikelyDuplicate>> list(Reader reader, UUID coordinationId, Paging paging) {
        if (!reader.is(Role.COORDINATOR) && !reader.is(Role.ADMINISTRATOR)) {
            return Mono.just(new Page<>(List.of(), 0, null));
        }
        Bson open = and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, DirectoryProjector.PROFILE + Parts.AUDIENCE),
                exists(DirectoryProjector.CLOSED, false),
                exists(DirectoryProjector.MERGED, false));
        return Flux.from(models.of(DirectoryProjector.NAME)
                        .find(open)
                        .projection(Projections.include("id", DirectoryProjector.PROFILE)))
                .map(document -> new Twins.Candidate(
                        UUID.fromString(document.getString("id")), DirectoryQuery.profile(document)))
                .collectList()
                .map(Twins::among)
                .map(found -> Slices.of(found, paging));
    }
}
