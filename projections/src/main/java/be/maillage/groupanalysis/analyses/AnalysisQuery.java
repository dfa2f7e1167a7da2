package be.maillage.groupanalysis.analyses;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import be.maillage.groupanalysis.Participant;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers how far group analyses have come, and what was said in one to whoever takes part in it. */
public final class AnalysisQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;

    public AnalysisQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /**
     * The analyses in the order in which they were recorded.
     *
     * @param state keeps only these; null keeps all
     */
    public Mono<Page<Analysis>> list(
            Reader reader, UUID coordinationId, Analysis.@Nullable State state, Paging paging) {
        List<Bson> all = new ArrayList<>(List.of(visible(reader, coordinationId)));
        if (state != null) {
            all.add(eq(AnalysisProjector.STATE, state.name()));
        }
        return Pages.find(analyses(), and(all), AnalysisProjector.ORDER, paging)
                .map(found -> found.with(found.documents().stream()
                        .map(document -> new Analyses(reader, Map.of()).brief(document))
                        .toList()));
    }

    /** @return empty when there is no such analysis that the reader may know of */
    public Mono<AnalysisDetail> byId(Reader reader, UUID coordinationId, UUID analysisId) {
        return Mono.from(analyses().find(and(eq("_id", analysisId.toString()), visible(reader, coordinationId))))
                .flatMap(document -> directory
                        .namesOf(coordinationId, organisations(document))
                        .map(names -> answer(reader, document, names)));
    }

    private static AnalysisDetail answer(Reader reader, Document document, Map<UUID, LocalizedString> names) {
        return new Analyses(reader, names).detail(document);
    }

    private static List<UUID> organisations(Document document) {
        AnalysisProjector.Group group =
                Values.read(document.get(AnalysisProjector.GROUP), AnalysisProjector.Group.class);
        return group == null
                ? List.of()
                : group.participants().stream()
                        .map(Participant::organisationId)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    private MongoCollection<Document> analyses() {
        return models.of(AnalysisProjector.NAME);
    }

    /** Whoever takes part knows of it even as a guest of the coordination, such as a facilitator from elsewhere. */
    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                exists(AnalysisProjector.OPENED),
                or(Readable.audience(reader, AnalysisProjector.AUDIENCE), Readable.oneOf("_id", reader.gatherings())));
    }
}
