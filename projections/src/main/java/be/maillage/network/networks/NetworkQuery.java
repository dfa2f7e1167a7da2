package be.maillage.network.networks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
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

/** Answers which networks a coordination has in its register. */
public final class NetworkQuery {

    private static final String PROFILE = NetworkProjector.PROFILE + Parts.VALUE;

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;

    public NetworkQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param theme one of its themes
     * @param link how the coordination is linked to it now, as far as the reader may know
     */
    public record Filter(
            @Nullable NetworkType type,
            @Nullable Theme theme,
            @Nullable NetworkArea area,
            @Nullable NetworkLink link) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** The networks by name. */
    public Mono<Page<Network>> list(Reader reader, UUID coordinationId, Filter filter, Paging paging) {
        return Pages.find(networks(), condition(reader, coordinationId, filter), NetworkProjector.SORT_NAME, paging)
                .flatMap(found ->
                        answers(reader, coordinationId, found.documents()).map(found::with));
    }

    /** @return empty when this coordination's register has no such network */
    public Mono<Network> byId(Reader reader, UUID coordinationId, UUID networkId) {
        Bson one = eq("_id", NetworkProjector.documentId(coordinationId, networkId));
        return Mono.from(networks().find(and(one, visible(reader, coordinationId))))
                .flatMap(document -> answers(reader, coordinationId, List.of(document)))
                .map(List::getFirst);
    }

    /** The names of those of the given networks that the register has, in one query. */
    public Mono<Map<UUID, LocalizedString>> namesOf(Reader reader, UUID coordinationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        List<String> documents = ids.stream()
                .distinct()
                .map(id -> NetworkProjector.documentId(coordinationId, id))
                .toList();
        return Flux.from(networks()
                        .find(and(visible(reader, coordinationId), in("_id", documents)))
                        .projection(Projections.include("id", PROFILE)))
                .collectMap(
                        document -> UUID.fromString(document.getString("id")),
                        document -> profile(document).name());
    }

    private MongoCollection<Document> networks() {
        return models.of(NetworkProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, NetworkProjector.PROFILE + Parts.AUDIENCE));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        if (filter.type() != null) {
            all.add(eq(PROFILE + ".type", filter.type().name()));
        }
        if (filter.theme() != null) {
            all.add(eq(PROFILE + ".themes", filter.theme().name()));
        }
        if (filter.area() != null) {
            all.add(eq(PROFILE + ".area", filter.area().name()));
        }
        if (filter.link() != null) {
            all.add(elemMatch(
                    NetworkProjector.LINKS,
                    and(
                            eq("value.link", filter.link().name()),
                            exists("value.until", false),
                            Readable.audience(reader, "audience"))));
        }
        return and(all);
    }

    static NetworkProfile profile(Document document) {
        return Parts.required(document, NetworkProjector.PROFILE, NetworkProfile.class);
    }

    /** One query for all the names and one for who is a member still. */
    private Mono<List<Network>> answers(Reader reader, UUID coordinationId, List<Document> documents) {
        Set<UUID> named = new HashSet<>();
        documents.forEach(document -> named.addAll(Entries.members(document, reader)));
        return directory
                .namesOf(coordinationId, named)
                .zipWith(coordinations.memberIds(coordinationId), (names, members) -> {
                    Entries entries = new Entries(reader, names, members);
                    return documents.stream().map(entries::answer).toList();
                });
    }

    /** The items of a list that the reader may read. */
    static <T> List<T> values(Document document, String list, Class<T> type, Reader reader) {
        return Parts.parts(document.get(list), reader).stream()
                .map(part -> Values.required(part.get("value"), type))
                .toList();
    }
}
