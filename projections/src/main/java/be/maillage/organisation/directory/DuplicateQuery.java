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
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which entries of a directory probably are one, to those who may merge them. Compares when asked: a directory has some hundred entries. */
public final class DuplicateQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;

    public DuplicateQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /**
     * By name; none for readers who are neither coordinator nor administrator.
     *
     * @param toldApart adds those of which somebody made sure that they are two organisations
     */
    public Mono<Page<LikelyDuplicate>> list(Reader reader, UUID coordinationId, boolean toldApart, Paging paging) {
        if (!reader.is(Role.COORDINATOR) && !reader.is(Role.ADMINISTRATOR)) {
            return Mono.just(new Page<>(List.of(), 0, null));
        }
        return open(reader, coordinationId)
                .zipWith(
                        directory.merges(coordinationId),
                        (entries, merges) -> entries.stream()
                                .map(entry -> candidate(entry, merges))
                                .toList())
                .map(Twins::among)
                .map(found -> found.stream()
                        .filter(pair -> toldApart || !pair.toldApart())
                        .toList())
                .map(found -> Slices.of(found, paging));
    }

    private Mono<List<Document>> open(Reader reader, UUID coordinationId) {
        return Flux.from(models.of(DirectoryProjector.NAME)
                        .find(and(
                                eq("coordinationId", coordinationId.toString()),
                                Readable.audience(reader, DirectoryProjector.PROFILE + Parts.AUDIENCE),
                                exists(DirectoryProjector.CLOSED, false),
                                exists(DirectoryProjector.MERGED, false)))
                        .projection(Projections.include(
                                "id",
                                DirectoryProjector.SORT_NAME,
                                DirectoryProjector.PROFILE,
                                DirectoryProjector.APART)))
                .collectList();
    }

    /** Whoever was told apart from an entry was told apart from the one in which that lives on. */
    private static Twins.Candidate candidate(Document document, Merges merges) {
        return new Twins.Candidate(
                UUID.fromString(document.getString("id")),
                document.getString(DirectoryProjector.SORT_NAME),
                DirectoryQuery.profile(document),
                merges.absorbed(UUID.fromString(document.getString("id"))).stream()
                        .flatMap(former -> Stream.ofNullable(former.names()))
                        .toList(),
                Values.list(document.get(DirectoryProjector.APART), UUID.class).stream()
                        .map(merges::remaining)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
