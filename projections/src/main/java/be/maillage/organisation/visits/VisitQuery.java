package be.maillage.organisation.visits;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.visits.VisitProjector.Hosted;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers who went to see whom. */
public final class VisitQuery {

    private static final String VISIT = VisitProjector.VISIT + Parts.VALUE;

    private final ReadModels models;
    private final DirectoryQuery directory;

    public VisitQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /**
     * The visits, the last first.
     *
     * @param organisation keeps those that it hosted or made, also under the name of an entry that was merged; null keeps all
     */
    public Mono<Page<Visit>> list(Reader reader, UUID coordinationId, @Nullable UUID organisation, Paging paging) {
        Bson visible = and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, VisitProjector.VISIT + Parts.AUDIENCE));
        Mono<Bson> condition = organisation == null
                ? Mono.just(visible)
                : directory
                        .sameAs(coordinationId, organisation)
                        .map(same -> and(
                                visible,
                                or(Readable.oneOf(VISIT + ".host", same), Readable.oneOf(VISIT + ".visitors", same))));
        return condition
                .flatMap(kept -> Pages.find(visits(), kept, VisitProjector.ORDER, paging))
                .flatMap(found -> named(coordinationId, found.documents()).map(found::with));
    }

    private MongoCollection<Document> visits() {
        return models.of(VisitProjector.NAME);
    }

    private Mono<List<Visit>> named(UUID coordinationId, List<Document> documents) {
        List<UUID> mentioned = documents.stream()
                .map(VisitQuery::hosted)
                .flatMap(visit -> Stream.concat(Stream.of(visit.host()), visit.visitors().stream()))
                .distinct()
                .toList();
        return directory
                .namesOf(coordinationId, mentioned)
                .map(names -> documents.stream()
                        .map(document -> answer(document, names))
                        .toList());
    }

    private static Visit answer(Document document, Map<UUID, LocalizedString> names) {
        Hosted visit = hosted(document);
        return new Visit(
                UUID.fromString(document.getString("_id")),
                new Named(visit.host(), names.get(visit.host())),
                visit.form(),
                visit.visitors().stream()
                        .map(id -> new Named(id, names.get(id)))
                        .toList(),
                visit.headcount(),
                visit.on());
    }

    private static Hosted hosted(Document document) {
        return Parts.required(document, VisitProjector.VISIT, Hosted.class);
    }
}
