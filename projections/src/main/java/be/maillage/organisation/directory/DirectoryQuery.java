package be.maillage.organisation.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Line;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers who is in a coordination's directory. */
public final class DirectoryQuery {

    private static final String NAMES = DirectoryProjector.PROFILE + Parts.VALUE + ".names";

    private final ReadModels models;
    private final OverviewQuery coordinations;

    public DirectoryQuery(ReadModels models) {
        this.models = models;
        this.coordinations = new OverviewQuery(models);
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param q words of its names, missions or services: each must begin one of theirs, whatever the case, accents, ligatures and plurals
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
     * The organisations of the directory, by name; without the entries that live on in another one.
     *
     * @param today the day for which freshness is told
     */
    public Mono<Page<Organisation>> list(
            Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        return formerly(coordinationId, filter)
                .flatMap(also -> Pages.find(
                        directory(),
                        Conditions.of(reader, coordinationId, filter, also, today),
                        DirectoryProjector.SORT_NAME,
                        paging))
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** The entries in which those live on that bore the words asked for. */
    private Mono<Set<UUID>> formerly(UUID coordinationId, Filter filter) {
        List<String> prefixes = Folding.prefixes(filter.q() == null ? "" : filter.q());
        return prefixes.isEmpty()
                ? Mono.just(Set.of())
                : merges(coordinationId)
                        .map(merges -> merges.remaining(names -> {
                            List<String> words = Folding.tokens(List.of(names), DirectoryProjector.MOST_TOKENS);
                            return prefixes.stream()
                                    .allMatch(prefix -> words.stream().anyMatch(word -> word.startsWith(prefix)));
                        }));
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

    private Mono<List<Document>> named(UUID coordinationId, Collection<UUID> ids) {
        List<String> documents = ids.stream()
                .distinct()
                .map(id -> DirectoryProjector.documentId(coordinationId, id))
                .toList();
        return Flux.from(directory()
                        .find(in("_id", documents))
                        .projection(Projections.include("id", NAMES, DirectoryProjector.MERGED)))
                .filter(document -> document.containsKey(DirectoryProjector.PROFILE))
                .collectList();
    }

    private static Map<UUID, LocalizedString> names(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> UUID.fromString(document.getString("id")),
                        document -> Values.required(
                                document.getEmbedded(List.of(NAMES.split("\\.")), Document.class),
                                LocalizedString.class)));
    }

    private MongoCollection<Document> directory() {
        return models.of(DirectoryProjector.NAME);
    }

    static Profile profile(Document document) {
        return Parts.required(document, DirectoryProjector.PROFILE, Profile.class);
    }
}
