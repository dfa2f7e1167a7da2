package be.maillage.readmodel;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;

/** One set of collections: the live one, or one that was filled to look at history as of a date. Queries are cheap to make for either. */
public interface ReadModels {

    /** @param readModel see {@link be.maillage.history.Projector#name()} */
    MongoCollection<Document> of(String readModel);
}
