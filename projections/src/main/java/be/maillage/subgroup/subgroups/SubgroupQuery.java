package be.maillage.subgroup.subgroups;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.subgroup.SubgroupKind;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which subgroups a coordination has. */
public final class SubgroupQuery {

    private static final String FORMED = SubgroupProjector.FORMED + Parts.VALUE;

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;

    public SubgroupQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
    }

    /** What to keep of the list; null keeps all. */
    public record Filter(
            Subgroup.@Nullable State state,
            @Nullable Theme theme,
            @Nullable SubgroupKind kind,
            Subgroup.@Nullable ReportBack reportBack) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /**
     * The subgroups by name.
     *
     * @param today the day for which it is told what is due
     */
    public Mono<Page<Subgroup>> list(
            Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        Bson condition = condition(reader, coordinationId, filter, today);
        return Pages.find(subgroups(), condition, SubgroupProjector.SORT_NAME, paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** @return empty when there is no such subgroup that the reader may see; whoever leads it sees it */
    public Mono<Subgroup> byId(Reader reader, UUID coordinationId, UUID subgroupId, LocalDate today) {
        Reader inside = reader.led().contains(subgroupId) ? reader.asMember() : reader;
        return Mono.from(subgroups().find(and(eq("_id", subgroupId.toString()), visible(inside, coordinationId))))
                .flatMap(document -> answers(inside, coordinationId, List.of(document), today))
                .map(List::getFirst);
    }

    /** The names of those of the given subgroups that the reader may see, in one query. */
    public Mono<Map<UUID, LocalizedString>> namesOf(Reader reader, UUID coordinationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return Flux.from(subgroups()
                        .find(and(visible(reader, coordinationId), Readable.oneOf("_id", Set.copyOf(ids))))
                        .projection(Projections.include(FORMED)))
                .collectMap(
                        document -> UUID.fromString(document.getString("_id")),
                        document -> Places.formed(document).name());
    }

    private MongoCollection<Document> subgroups() {
        return models.of(SubgroupProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, SubgroupProjector.FORMED + Parts.AUDIENCE));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        if (filter.state() != null) {
            all.add(eq(SubgroupProjector.STATE, filter.state().name()));
        }
        if (filter.theme() != null) {
            all.add(eq(FORMED + ".theme", filter.theme().name()));
        }
        if (filter.kind() != null) {
            all.add(eq(FORMED + ".kind", filter.kind().name()));
        }
        if (filter.reportBack() != null) {
            all.add(reportBack(filter.reportBack(), today));
        }
        return and(all);
    }

    /** The same as {@link Places} tells of each. */
    private static Bson reportBack(Subgroup.ReportBack asked, LocalDate today) {
        Bson owed = exists(SubgroupProjector.OWED);
        Bson reported = ne(SubgroupProjector.REPORTS, null);
        return switch (asked) {
            case DUE -> gte(SubgroupProjector.OWED, today.toString());
            case OVERDUE -> lt(SubgroupProjector.OWED, today.toString());
            case DONE -> and(not(owed), reported);
            case NONE -> and(not(owed), eq(SubgroupProjector.REPORTS, null));
        };
    }

    /** One query for all the names and one for who is a member still. */
    private Mono<List<Subgroup>> answers(
            Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        Set<UUID> named = new HashSet<>();
        documents.forEach(document -> named.addAll(Places.organisations(document, reader)));
        return directory
                .namesOf(coordinationId, named)
                .zipWith(coordinations.memberIds(coordinationId), (names, members) -> {
                    Places places = new Places(reader, today, names, members);
                    return documents.stream().map(places::answer).toList();
                });
    }
}
