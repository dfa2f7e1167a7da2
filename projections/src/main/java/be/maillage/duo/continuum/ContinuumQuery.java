package be.maillage.duo.continuum;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Sorting.Place;
import be.maillage.duo.involvement.InvolvementQuery;
import be.maillage.duo.involvement.Involvements;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers how far pairs work together, to those who may know. */
public final class ContinuumQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;
    private final InvolvementQuery involvements;

    public ContinuumQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
        this.involvements = new InvolvementQuery(models);
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param agreement keeps only pairs whose assessments the reader may read
     * @param level the level both agree on or, where there is no agreed one that the reader may read, the level they state
     * @param organisation one of the two partners
     * @param observed adds the pairs of current members of which nothing was said but history shows something
     */
    public record Filter(
            @Nullable Agreed agreement,
            @Nullable Answer level,
            @Nullable UUID organisation,
            boolean observed) {

        public static final Filter ALL = new Filter(null, null, null);

        /** Without pairs of which nothing was said. */
        public Filter(@Nullable Agreed agreement, @Nullable Answer level, @Nullable UUID organisation) {
            this(agreement, level, organisation, false);
        }
    }

    /**
     * The pairs that the reader may read or whose duo is published, by id.
     *
     * @param today the day for which dormancy is told
     */
    public Mono<Page<Pair>> list(Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        return oneOf(coordinationId, filter.organisation())
                .flatMap(partners -> filter.observed()
                        ? withObserved(reader, coordinationId, filter, partners, paging, today)
                        : Pages.find(pairs(), condition(reader, coordinationId, filter, partners), "id", paging)
                                .flatMap(found -> named(reader, coordinationId, found.documents(), today)
                                        .map(found::with)));
    }

    private Mono<Page<Pair>> withObserved(
            Reader reader, UUID coordinationId, Filter filter, Set<UUID> partners, Paging paging, LocalDate today) {
        return Mono.zip(
                        ids(condition(reader, coordinationId, filter, partners)),
                        ids(and(eq("coordinationId", coordinationId.toString()), exists(PairProjector.PARTNERS))),
                        observedPairs(coordinationId))
                .flatMap(found -> {
                    Map<String, Document> shown = found.getT3().readable(reader, filter, found.getT2(), partners);
                    ObservedPairs.Part part = ObservedPairs.part(found.getT1(), shown.keySet(), paging);
                    return whole(part.ids().stream().map(UUID::fromString).toList())
                            .map(said -> part.ids().stream()
                                    .flatMap(id ->
                                            Stream.ofNullable(shown.getOrDefault(id, said.get(UUID.fromString(id)))))
                                    .toList())
                            .flatMap(documents -> named(
                                    reader,
                                    coordinationId,
                                    documents,
                                    today,
                                    found.getT3().involvements()))
                            .map(items -> new Page<>(items, part.total(), part.next()));
                });
    }

    private Mono<Set<String>> ids(Bson condition) {
        return Flux.from(pairs().find(condition).projection(Projections.include("_id")))
                .map(document -> document.getString("_id"))
                .collect(Collectors.toSet());
    }

    private Mono<ObservedPairs> observedPairs(UUID coordinationId) {
        return involvements
                .of(coordinationId)
                .zipWith(coordinations.memberIds(coordinationId))
                .map(known -> new ObservedPairs(coordinationId, known.getT1(), known.getT2()));
    }

    /**
     * The pairs that the reader may read or whose duo is published, what asks for attention first, by names in the reader's language.
     *
     * @param standing keeps only these; null keeps all
     * @param organisation one of the two partners; null keeps all
     * @param skip how many of the list come before, from 0
     * @param limit from 1 to {@link Paging#MAX_LIMIT}
     * @param today the day for which dormancy is told
     */
    public Mono<Attention> forAttention(
            Reader reader,
            UUID coordinationId,
            @Nullable Standing standing,
            @Nullable UUID organisation,
            int skip,
            int limit,
            Locale language,
            LocalDate today) {
        int most = Paging.of(null, limit).limit();
        return Flux.from(pairs().find(visible(reader, coordinationId)).projection(Projections.include(Sorting.FIELDS)))
                .collectList()
                .flatMap(found -> directory
                        .namesOf(coordinationId, everyPartner(found))
                        .map(names -> new Sorting(found, names, reader, language)))
                .flatMap(sorting -> {
                    List<Place> kept = sorting.places(standing, organisation);
                    List<Place> part = kept.stream().skip(skip).limit(most).toList();
                    return whole(part.stream().map(Place::id).toList())
                            .zipWith(involvements.of(coordinationId))
                            .map(found -> new Attention(
                                    answers(part, found.getT1(), sorting, new Pairs(reader, today, found.getT2())),
                                    kept.size(),
                                    skip + part.size() < kept.size() ? skip + part.size() : null,
                                    Sorting.counted(kept),
                                    Sorting.counted(sorting.places(null, null)),
                                    sorting.partners()));
                });
    }

    /** How many of these pairs there are of each standing, for who wants none of them: in one query, which reads no more than that. */
    public Mono<Map<Standing, Long>> standings(Reader reader, UUID coordinationId) {
        return Flux.from(pairs().find(visible(reader, coordinationId))
                        .projection(Projections.include(PairProjector.AGREEMENT)))
                .collect(Collectors.groupingBy(
                        pair -> Sorting.standing(pair, reader),
                        () -> new EnumMap<>(Standing.class),
                        Collectors.counting()));
    }

    private static List<Pair> answers(List<Place> places, Map<UUID, Document> documents, Sorting sorting, Pairs pairs) {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(documents.get(place.id()))
                        .map(document -> pairs.answer(document, sorting.named(place))))
                .toList();
    }

    private Mono<Map<UUID, Document>> whole(List<UUID> ids) {
        return Flux.from(pairs().find(Readable.oneOf("_id", ids)))
                .collectMap(document -> UUID.fromString(document.getString("_id")), document -> document);
    }

    private static List<UUID> everyPartner(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> partners(document).both().stream())
                .distinct()
                .toList();
    }

    /** @return empty when nothing was said of such a pair that the reader may see */
    public Mono<Pair> byId(Reader reader, UUID coordinationId, UUID pairId, LocalDate today) {
        return said(reader, coordinationId, pairId)
                .flatMap(document -> named(reader, coordinationId, List.of(document), today))
                .switchIfEmpty(Mono.defer(() ->
                        reader.mayReadPair(pairId) ? observed(reader, coordinationId, pairId, today) : Mono.empty()))
                .map(List::getFirst);
    }

    /** Those of the given pairs that the reader may see and of which anything was said, in no order. */
    public Mono<List<Pair>> byIds(Reader reader, UUID coordinationId, Collection<UUID> ids, LocalDate today) {
        return ids.isEmpty()
                ? Mono.just(List.of())
                : Flux.from(pairs().find(and(Readable.oneOf("_id", ids), visible(reader, coordinationId))))
                        .collectList()
                        .flatMap(documents -> named(reader, coordinationId, documents, today));
    }

    /** A pair that the reader may read and of which nothing was said. */
    private Mono<List<Pair>> observed(Reader reader, UUID coordinationId, UUID pairId, LocalDate today) {
        return observedPairs(coordinationId).flatMap(known -> {
            List<Document> found = known.byId(pairId);
            return found.isEmpty() ? Mono.empty() : named(reader, coordinationId, found, today, known.involvements());
        });
    }

    /**
     * Everything that history shows of a pair, oldest first, as far as the reader may know of it: what {@link Pair.Held} counts and lists in part.
     *
     * @param level keeps what shows this level; null keeps all
     * @return empty when there is no such pair that the reader may see
     */
    public Mono<Page<Testimony>> evidence(
            Reader reader, UUID coordinationId, UUID pairId, @Nullable ContinuumLevel level, Paging paging) {
        return said(reader, coordinationId, pairId)
                .switchIfEmpty(Mono.defer(() -> reader.mayReadPair(pairId)
                        ? observedPairs(coordinationId)
                                .flatMap(known -> Mono.justOrEmpty(
                                        known.byId(pairId).stream().findFirst()))
                        : Mono.empty()))
                .zipWith(involvements.of(coordinationId))
                .map(found ->
                        Signs.of(found.getT1(), found.getT2()).asSeenBy(reader).page(level, paging));
    }

    private Mono<Document> said(Reader reader, UUID coordinationId, UUID pairId) {
        return Mono.from(pairs().find(and(eq("_id", pairId.toString()), visible(reader, coordinationId))));
    }

    /** The partners of those of the given pairs of which anything was said, in one query. For joining; the caller has checked the reader. */
    public Mono<Map<UUID, Partners>> partnersOf(UUID coordinationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return Flux.from(pairs().find(Readable.oneOf("_id", ids))
                        .projection(Projections.include(PairProjector.PARTNERS, "coordinationId")))
                .filter(document -> coordinationId.toString().equals(document.getString("coordinationId"))
                        && document.containsKey(PairProjector.PARTNERS))
                .collectMap(document -> UUID.fromString(document.getString("_id")), ContinuumQuery::partners);
    }

    /** @return empty for a reader without any role */
    public Mono<Continuum> summary(Reader reader, UUID coordinationId) {
        if (reader.roles().isEmpty()) {
            return Mono.empty();
        }
        Mono<List<Document>> all = Flux.from(pairs().find(
                                and(eq("coordinationId", coordinationId.toString()), exists(PairProjector.PARTNERS)))
                        .projection(Projections.include(
                                PairProjector.PARTNERS,
                                PairProjector.AGREEMENT,
                                PairProjector.AGREED_LEVEL,
                                PairProjector.STATED,
                                PairProjector.EVIDENCE,
                                PairProjector.PRESENTED)))
                .collectList();
        return Mono.zip(all, observedPairs(coordinationId))
                .map(found -> Summing.of(
                        found.getT1(), found.getT2().members(), found.getT2().involvements()));
    }

    static Partners partners(Document document) {
        List<UUID> both = Values.list(document.get(PairProjector.PARTNERS), UUID.class);
        return new Partners(both.get(0), both.get(1));
    }

    private MongoCollection<Document> pairs() {
        return models.of(PairProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                exists(PairProjector.PARTNERS),
                or(eq(PairProjector.PUBLISHED, true), Readable.pair(reader, "_id")));
    }

    /** What was said of an entry before it was merged is found under both names. */
    private Mono<Set<UUID>> oneOf(UUID coordinationId, @Nullable UUID organisation) {
        return organisation == null ? Mono.just(Set.of()) : directory.sameAs(coordinationId, organisation);
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter, Set<UUID> partners) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        Bson wholly = Readable.pair(reader, "_id");
        if (filter.agreement() != null) {
            all.add(and(wholly, eq(PairProjector.AGREEMENT, filter.agreement().name())));
        }
        if (filter.level() != null) {
            Bson stated = eq(PairProjector.STATED, filter.level().name());
            all.add(or(
                    and(wholly, eq(PairProjector.AGREED_LEVEL, filter.level().name())),
                    and(wholly, exists(PairProjector.AGREED_LEVEL, false), stated),
                    and(nor(wholly), stated)));
        }
        if (filter.organisation() != null) {
            all.add(Readable.oneOf(PairProjector.PARTNERS, partners));
        }
        return and(all);
    }

    private Mono<List<Pair>> named(Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        return documents.isEmpty()
                ? Mono.just(List.of())
                : involvements
                        .of(coordinationId)
                        .flatMap(known -> named(reader, coordinationId, documents, today, known));
    }

    private Mono<List<Pair>> named(
            Reader reader, UUID coordinationId, List<Document> documents, LocalDate today, Involvements known) {
        Pairs pairs = new Pairs(reader, today, known);
        return directory
                .namesOf(coordinationId, everyPartner(documents))
                .map(names -> documents.stream()
                        .map(document -> pairs.answer(document, named(document, names)))
                        .toList());
    }

    private static List<Named> named(Document document, Map<UUID, LocalizedString> names) {
        return partners(document).both().stream()
                .map(id -> new Named(id, names.get(id)))
                .toList();
    }
}
