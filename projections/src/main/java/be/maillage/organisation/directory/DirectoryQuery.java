package be.maillage.organisation.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Line;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryProjector.Standing;
import be.maillage.organisation.directory.Finder.Ranked;
import be.maillage.organisation.directory.Finder.Result;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Slices;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers who is in a coordination's directory. */
public final class DirectoryQuery {

    private static final String NAMES = DirectoryProjector.PROFILE + Parts.VALUE + ".names";
    private static final String SECTORS = DirectoryProjector.PROFILE + Parts.VALUE + ".sectors";

    private final ReadModels models;
    private final OverviewQuery coordinations;

    public DirectoryQuery(ReadModels models) {
        this.models = models;
        this.coordinations = new OverviewQuery(models);
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param q see {@link Search}
     * @param sector one of its sectors
     * @param membership its state, as far as the reader may know it
     * @param freshness whether somebody made sure of it in the last twelve months
     */
    public record Filter(
            @Nullable String q,
            @Nullable Theme sector,
            @Nullable Line line,
            @Nullable MembershipState membership,
            @Nullable Freshness freshness) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /**
     * The organisations of the directory, by name, or where words are asked for, the best first; without the entries that live on in another one.
     *
     * @param today the day for which freshness is told
     */
    public Mono<Page<Organisation>> list(
            Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        Bson conditions = Conditions.of(reader, coordinationId, filter, today);
        if (filter.q() != null && !filter.q().isBlank()) {
            return Mono.zip(finder(reader, coordinationId), ids(conditions))
                    .map(both -> both.getT1().find(Search.words(filter.q())).found().stream()
                            .map(Ranked::id)
                            .filter(both.getT2()::contains)
                            .toList())
                    .map(found -> Slices.of(found, paging))
                    .flatMap(page -> byIds(reader, coordinationId, page.items(), today)
                            .map(found -> new Page<>(found, page.total(), page.next())));
        }
        return Pages.find(directory(), conditions, DirectoryProjector.SORT_NAME, paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** What somebody looks for, the best first, with the reasons; in two questions to the server and the joins of a page, whatever is found. */
    public Mono<Hits> search(Reader reader, UUID coordinationId, Search search, Paging paging, LocalDate today) {
        return finder(reader, coordinationId).flatMap(finder -> {
            Result result = finder.find(search);
            Page<Ranked> page = Slices.of(result.found(), paging);
            return byIds(
                            reader,
                            coordinationId,
                            page.items().stream().map(Ranked::id).toList(),
                            today)
                    .map(entries -> new Hits(
                            new Page<>(hits(page.items(), entries), page.total(), page.next()),
                            result.guessed(),
                            finder.themes(),
                            finder.languages(),
                            finder.places()));
        });
    }

    private static List<Hit> hits(List<Ranked> ranked, List<Organisation> entries) {
        Map<UUID, Organisation> byId = entries.stream().collect(Collectors.toMap(Organisation::id, entry -> entry));
        return ranked.stream()
                .filter(found -> byId.containsKey(found.id()))
                .map(found -> new Hit(Objects.requireNonNull(byId.get(found.id())), found.reasons(), found.open()))
                .toList();
    }

    private Mono<Finder> finder(Reader reader, UUID coordinationId) {
        return Flux.from(directory()
                        .find(and(eq("coordinationId", coordinationId.toString()), Conditions.visible(reader)))
                        .projection(Projections.include(Candidate.FIELDS)))
                .map(document -> Candidate.of(document, reader))
                .collectList()
                .map(Finder::new);
    }

    private Mono<Set<UUID>> ids(Bson conditions) {
        return Flux.from(directory().find(conditions).projection(Projections.include("id")))
                .map(document -> UUID.fromString(document.getString("id")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the ids. */
    private Mono<List<Organisation>> byIds(Reader reader, UUID coordinationId, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Mono.just(List.of());
        }
        List<String> documents = ids.stream()
                .map(id -> DirectoryProjector.documentId(coordinationId, id))
                .toList();
        return Flux.from(directory().find(and(in("_id", documents), Conditions.visible(reader))))
                .collectSortedList(
                        Comparator.comparing(document -> ids.indexOf(UUID.fromString(document.getString("id")))))
                .flatMap(found -> answers(reader, coordinationId, found, today));
    }

    /** @return empty when this coordination's directory has no such organisation that the reader may see */
    public Mono<Organisation> byId(Reader reader, UUID coordinationId, UUID organisationId, LocalDate today) {
        Bson one = eq("_id", DirectoryProjector.documentId(coordinationId, organisationId));
        return Mono.from(directory().find(and(one, Conditions.visible(reader))))
                .flatMap(document -> answers(reader, coordinationId, List.of(document), today))
                .map(List::getFirst);
    }

    private Mono<List<Organisation>> answers(
            Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        Set<UUID> mentioned = documents.stream().flatMap(Entries::mentioned).collect(Collectors.toUnmodifiableSet());
        return Mono.zip(
                        namesOf(coordinationId, mentioned),
                        coordinations.reconfirmEveryMonths(coordinationId),
                        merges(coordinationId))
                .map(found -> {
                    Entries entries = new Entries(reader, today, found.getT2(), found.getT1(), found.getT3());
                    return documents.stream().map(entries::answer).toList();
                });
    }

    /** The entries that are one organisation with the given one since they were merged, itself included. For joining. */
    public Mono<Set<UUID>> sameAs(UUID coordinationId, UUID organisation) {
        return merges(coordinationId).map(merges -> merges.sameAs(organisation));
    }

    /** Which entries are one organisation, in one query. For joining. */
    public Mono<Merges> merges(UUID coordinationId) {
        return Flux.from(directory()
                        .find(and(eq("coordinationId", coordinationId.toString()), exists(DirectoryProjector.MERGED)))
                        .projection(Projections.include("id", DirectoryProjector.PROFILE, DirectoryProjector.MERGED)))
                .collectList()
                .map(Merges::new);
    }

    /**
     * What those of the given organisations that the directory knows are called today, see {@link Names}: in one query, and in three where one of
     * them was merged. For joining; the caller has checked the reader.
     */
    public Mono<Map<UUID, LocalizedString>> namesOf(UUID coordinationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return named(coordinationId, ids).flatMap(found -> {
            Map<UUID, LocalizedString> own = names(found);
            if (found.stream().noneMatch(document -> document.containsKey(DirectoryProjector.MERGED))) {
                return Mono.just(own);
            }
            return merges(coordinationId)
                    .flatMap(merges -> named(
                                    coordinationId,
                                    ids.stream().map(merges::remaining).toList())
                            .map(remaining -> {
                                Map<UUID, LocalizedString> all = names(remaining);
                                all.putAll(own);
                                return Names.today(ids, all, merges);
                            }));
        });
    }

    /**
     * As {@link #namesOf(UUID, Collection)}, of organisations here and there: in one query. One that was merged goes by its own name.
     *
     * @param ids of organisations by coordination
     */
    public Mono<Map<UUID, LocalizedString>> namesOf(Map<UUID, ? extends Collection<UUID>> ids) {
        return named(ids.entrySet().stream()
                        .flatMap(each -> documents(each.getKey(), each.getValue()))
                        .toList())
                .map(DirectoryQuery::names);
    }

    private static Stream<String> documents(UUID coordinationId, Collection<UUID> ids) {
        return ids.stream().distinct().map(id -> DirectoryProjector.documentId(coordinationId, id));
    }

    private Mono<List<Document>> named(UUID coordinationId, Collection<UUID> ids) {
        return named(documents(coordinationId, ids).toList());
    }

    private Mono<List<Document>> named(List<String> documents) {
        return Flux.from(directory()
                        .find(in("_id", documents))
                        .projection(Projections.include("id", NAMES, DirectoryProjector.MERGED)))
                .filter(document -> document.containsKey(DirectoryProjector.PROFILE))
                .collectList();
    }

    /** Every organisation that the directory knows, in one query, as far as the reader may know its membership. For drawing all at once. */
    public Mono<List<Outline>> outlines(Reader reader, UUID coordinationId) {
        return Flux.from(directory()
                        .find(eq("coordinationId", coordinationId.toString()))
                        .projection(Projections.include(
                                "id", NAMES, SECTORS, DirectoryProjector.MERGED, DirectoryProjector.MEMBERSHIP)))
                .filter(document -> document.containsKey(DirectoryProjector.PROFILE))
                .map(document -> outline(document, reader))
                .collectList();
    }

    /** Whom one may choose or invite, by name: every entry that is neither closed nor lives on in another, in one query however many there are. */
    public Mono<List<Party>> parties(Reader reader, UUID coordinationId) {
        return Flux.from(directory()
                        .find(Conditions.of(reader, coordinationId, Filter.ALL, LocalDate.EPOCH))
                        .sort(Sorts.ascending(DirectoryProjector.SORT_NAME, "_id"))
                        .projection(Projections.include(
                                "id", NAMES, DirectoryProjector.MEMBERSHIP, DirectoryProjector.CLOSED, Seats.PART)))
                .filter(document ->
                        Parts.value(document, DirectoryProjector.CLOSED, BusinessDate.class, reader) == null)
                .map(document -> party(document, reader))
                .collectList();
    }

    private static Party party(Document document, Reader reader) {
        Standing standing = Parts.value(document, DirectoryProjector.MEMBERSHIP, Standing.class, reader);
        return new Party(
                UUID.fromString(document.getString("id")),
                names(document),
                standing != null && standing.state() == MembershipState.CURRENT,
                Objects.requireNonNullElse(Seats.known(document, reader), List.of()));
    }

    private static Outline outline(Document document, Reader reader) {
        Map<String, Object> profile =
                Values.map(Values.map(document.get(DirectoryProjector.PROFILE)).get("value"));
        Standing standing = Parts.value(document, DirectoryProjector.MEMBERSHIP, Standing.class, reader);
        Standing member = standing != null && standing.state().everAMember() ? standing : null;
        return new Outline(
                UUID.fromString(document.getString("id")),
                Values.required(profile.get("names"), LocalizedString.class),
                Values.list(profile.get("sectors"), Theme.class),
                member == null ? null : member.since(),
                member == null ? null : member.until(),
                document.containsKey(DirectoryProjector.MERGED));
    }

    private static Map<UUID, LocalizedString> names(List<Document> documents) {
        return documents.stream()
                .collect(
                        Collectors.toMap(document -> UUID.fromString(document.getString("id")), DirectoryQuery::names));
    }

    private static LocalizedString names(Document document) {
        return Values.required(
                document.getEmbedded(List.of(NAMES.split("\\.")), Document.class), LocalizedString.class);
    }

    private MongoCollection<Document> directory() {
        return models.of(DirectoryProjector.NAME);
    }

    static Profile profile(Document document) {
        return Parts.required(document, DirectoryProjector.PROFILE, Profile.class);
    }
}
