package be.maillage.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import be.maillage.history.Audience;
import be.maillage.history.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;

/** {@link Reader#mayRead} and {@link Reader#mayReadPair} as conditions on documents, so that pages and counts hold only what may be read. */
public final class Readable {

    private static final String PAIR = Audience.Scope.PAIR + ":";
    private static final String PERSON = Audience.Scope.PERSON + ":";

    private Readable() {}

    /** @param field holds an audience as stored; a document without it does not match */
    public static Bson audience(Reader reader, String field) {
        List<String> allowed = new ArrayList<>();
        allowed.add(Audience.PUBLIC.toString());
        if (reader.mayRead(Audience.MEMBERS)) {
            allowed.add(Audience.MEMBERS.toString());
        }
        if (reader.mayRead(Audience.COORDINATOR)) {
            allowed.add(Audience.COORDINATOR.toString());
        }
        reader.gatherings().forEach(id -> allowed.add(new Audience(Audience.Scope.PARTICIPANTS, id).toString()));
        if (reader.person() != null) {
            allowed.add(Audience.person(reader.person()).toString());
        }
        reader.ownPairs().forEach(id -> allowed.add(Audience.pair(id).toString()));
        List<Bson> any = new ArrayList<>();
        any.add(in(field, allowed));
        if (reader.is(Reader.Role.COORDINATOR)) {
            any.add(and(regex(field, "^" + PAIR), nin(field, texts(PAIR, reader.withheldPairs()))));
        }
        if (reader.is(Reader.Role.ADMINISTRATOR)) {
            any.add(regex(field, "^" + PERSON));
        }
        return any.size() == 1 ? any.getFirst() : or(any);
    }

    /** @param field holds a pair's id */
    public static Bson pair(Reader reader, String field) {
        Bson own = in(field, texts("", reader.ownPairs()));
        return reader.is(Reader.Role.COORDINATOR) ? or(own, nin(field, texts("", reader.withheldPairs()))) : own;
    }

    /** @param field holds an id as text */
    public static Bson oneOf(String field, Collection<UUID> ids) {
        return in(field, texts("", ids));
    }

    private static List<String> texts(String prefix, Collection<UUID> ids) {
        return ids.stream().map(id -> prefix + id).toList();
    }
}
