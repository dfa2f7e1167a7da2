package be.maillage.duo.duos;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Headline;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which duos a reader may see: those published, and those of the pairs they may read. */
public final class DuoQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;

    public DuoQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /** The duos in the order in which they were told. */
    public Mono<Page<Duo>> list(Reader reader, UUID coordinationId, Paging paging) {
        return list(reader, coordinationId, Order.ASCENDING, paging);
    }

    /** As {@link #list(Reader, UUID, Paging)}, from either end. */
    public Mono<Page<Duo>> list(Reader reader, UUID coordinationId, Order order, Paging paging) {
        return Pages.find(duos(), visible(reader, coordinationId), DuoProjector.ORDER, order, paging)
                .flatMap(found -> named(coordinationId, found.documents()).map(found::with));
    }

    /** Those told last that are published and go on, of all coordinations. */
    public Mono<List<Headline>> headlines(int most) {
        return Flux.from(duos().find(and(
                                exists(DuoProjector.TOLD), eq(DuoProjector.PUBLISHED, true), exists("endedOn", false)))
                        .sort(Sorts.descending(DuoProjector.ORDER, "_id"))
                        .limit(most))
                .collectList()
                .flatMap(found -> directory
                        .namesOf(found.stream()
                                .collect(Collectors.groupingBy(
                                        DuoQuery::coordination,
                                        Collectors.flatMapping(
                                                document -> told(document).partners().stream(), Collectors.toList()))))
                        .map(names -> found.stream()
                                .map(document -> headline(document, names))
                                .toList()));
    }

    private static Headline headline(Document document, Map<UUID, LocalizedString> names) {
        DuoProjector.Told told = told(document);
        return new Headline(
                coordination(document),
                UUID.fromString(document.getString("_id")),
                told.partners().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                told.on());
    }

    private static UUID coordination(Document document) {
        return UUID.fromString(document.getString("coordinationId"));
    }

    /** @return empty when there is no such duo that the reader may see */
    public Mono<Duo> byId(Reader reader, UUID coordinationId, UUID duoId) {
        return Mono.from(duos().find(and(eq("_id", duoId.toString()), visible(reader, coordinationId))))
                .flatMap(document -> named(coordinationId, List.of(document)))
                .map(List::getFirst);
    }

    private MongoCollection<Document> duos() {
        return models.of(DuoProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                exists(DuoProjector.TOLD),
                or(eq(DuoProjector.PUBLISHED, true), Readable.pair(reader, "_id")));
    }

    private Mono<List<Duo>> named(UUID coordinationId, List<Document> documents) {
        List<UUID> partners = documents.stream()
                .flatMap(document -> told(document).partners().stream())
                .toList();
        return directory
                .namesOf(coordinationId, partners)
                .map(names -> documents.stream()
                        .map(document -> answer(document, names))
                        .toList());
    }

    private static DuoProjector.Told told(Document document) {
        return Values.required(document.get(DuoProjector.TOLD), DuoProjector.Told.class);
    }

    private static Duo answer(Document document, Map<UUID, LocalizedString> names) {
        DuoProjector.Told told = told(document);
        return new Duo(
                UUID.fromString(document.getString("_id")),
                told.partners().stream().map(id -> new Named(id, names.get(id))).toList(),
                told.level(),
                told.since(),
                told.factors(),
                told.story(),
                told.projects(),
                told.tools(),
                told.form(),
                told.evidence(),
                document.getBoolean(DuoProjector.PUBLISHED, false),
                Values.list(document.get("presentedAt"), UUID.class),
                Values.read(document.get("endedOn"), BusinessDate.class),
                told.on(),
                told.on().precision());
    }
}
