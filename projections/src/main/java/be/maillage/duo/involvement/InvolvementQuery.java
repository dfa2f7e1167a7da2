package be.maillage.duo.involvement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;

import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.ReadModels;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what the organisations of a coordination did together. For joining: whoever asks shows each reader what they may know of it. */
public final class InvolvementQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;

    public InvolvementQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /** All of a coordination, in two queries. */
    public Mono<Involvements> of(UUID coordinationId) {
        return Flux.from(gatherings()
                        .find(and(
                                eq("coordinationId", coordinationId.toString()),
                                exists(Gathering.ORGANISATIONS),
                                ne(Gathering.CANCELLED, true))))
                .collectList()
                .zipWith(directory.merges(coordinationId), Involvements::new);
    }

    private MongoCollection<Document> gatherings() {
        return models.of(InvolvementProjector.NAME);
    }
}
