package be.maillage.organisation.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.regex;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Line;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryProjector.Merged;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
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
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers who is in a coordination's directory. */
public final class DirectoryQuery {

    private static final String PROFILE = DirectoryProjector.PROFILE + Parts.VALUE;
    private static final String NAMES = PROFILE + ".names";

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
        return Pages.find(
                        directory(),
                        condition(reader, coordinationId, filter, today),
                        DirectoryProjector.SORT_NAME,
                        paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** @return empty when this coordination's directory has no such organisation that the reader may see */
    public Mono<Organisation> byId(Reader reader, UUID coordinationId, UUID organisationId, LocalDate today) {
        Bson one = eq("_id", DirectoryProjector.documentId(coordinationId, organisationId));
        return Mono.from(directory().find(and(one, visible(reader))))
                .flatMap(document -> answers(reader, coordinationId, List.of(document), today))
                .map(List::getFirst);
    }

    private Mono<List<Organisation>> answers(
            Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        Set<UUID> mentioned = documents.stream().flatMap(Entries::mentioned).collect(Collectors.toUnmodifiableSet());
        return namesOf(coordinationId, mentioned)
                .zipWith(coordinations.reconfirmEveryMonths(coordinationId), (names, months) -> {
                    Entries entries = new Entries(reader, today, months, names);
                    return documents.stream().map(entries::answer).toList();
                });
    }

    /** The entries that are one organisation with the given one since they were merged, itself included. For joining. */
    public Mono<Set<UUID>> sameAs(UUID coordinationId, UUID organisation) {
        return Flux.from(directory()
                        .find(and(eq("coordinationId", coordinationId.toString()), exists(DirectoryProjector.MERGED)))
                        .projection(Projections.include("id", DirectoryProjector.MERGED)))
                .collectMap(
                        document -> UUID.fromString(document.getString("id")),
                        document -> Parts.required(document, DirectoryProjector.MERGED, Merged.class)
                                .into())
                .map(into -> sameAs(organisation, into));
    }

    private static Set<UUID> sameAs(UUID organisation, Map<UUID, UUID> into) {
        Set<UUID> same = new HashSet<>(Set.of(organisation));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<UUID, UUID> merge : into.entrySet()) {
                if (same.contains(merge.getKey()) || same.contains(merge.getValue())) {
                    grew |= same.add(merge.getKey()) | same.add(merge.getValue());
                }
            }
        }
        return same;
    }

    /** The names of those of the given organisations that the directory knows, in one query. For joining; the caller has checked the reader. */
    public Mono<Map<UUID, LocalizedString>> namesOf(UUID coordinationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        List<String> documents = ids.stream()
                .distinct()
                .map(id -> DirectoryProjector.documentId(coordinationId, id))
                .toList();
        return Flux.from(directory().find(in("_id", documents)).projection(Projections.include("id", NAMES)))
                .filter(document -> document.containsKey(DirectoryProjector.PROFILE))
                .collectMap(
                        document -> UUID.fromString(document.getString("id")),
                        document -> Values.required(
                                document.getEmbedded(List.of(NAMES.split("\\.")), Document.class),
                                LocalizedString.class));
    }

    private MongoCollection<Document> directory() {
        return models.of(DirectoryProjector.NAME);
    }

    /** Members without an entry of their own, which are networks and persons, have no profile and do not match. */
    private static Bson visible(Reader reader) {
        return Readable.audience(reader, DirectoryProjector.PROFILE + Parts.AUDIENCE);
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("coordinationId", coordinationId.toString()));
        all.add(visible(reader));
        all.add(exists(DirectoryProjector.MERGED, false));
        if (filter.sector() != null) {
            all.add(eq(PROFILE + ".sectors", filter.sector().name()));
        }
        if (filter.line() != null) {
            all.add(eq(PROFILE + ".line", filter.line().name()));
        }
        if (filter.membership() != null) {
            all.add(membership(reader, filter.membership()));
        }
        if (filter.freshness() != null) {
            all.add(freshness(filter.freshness(), today));
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            List<String> prefixes = Folding.prefixes(filter.q());
            prefixes.forEach(prefix -> all.add(regex(DirectoryProjector.TOKENS, "^" + prefix)));
            if (prefixes.isEmpty()) {
                all.add(in("_id", List.of()));
            }
        }
        return and(all);
    }

    private static Bson freshness(Freshness freshness, LocalDate today) {
        String oldest = today.minusMonths(Entries.FRESH_MONTHS).toString();
        return switch (freshness) {
            case FRESH -> gte(DirectoryProjector.VERIFIED_THROUGH, oldest);
            case STALE -> lt(DirectoryProjector.VERIFIED_THROUGH, oldest);
            case NEVER_VERIFIED -> exists(DirectoryProjector.VERIFIED_THROUGH, false);
        };
    }

    private static Bson membership(Reader reader, MembershipState state) {
        Bson known = Readable.audience(reader, DirectoryProjector.MEMBERSHIP + Parts.AUDIENCE);
        return state == MembershipState.NONE
                ? nor(known)
                : and(known, eq(DirectoryProjector.MEMBERSHIP + Parts.VALUE + ".state", state.name()));
    }

    static Profile profile(Document document) {
        return Parts.required(document, DirectoryProjector.PROFILE, Profile.class);
    }
}
