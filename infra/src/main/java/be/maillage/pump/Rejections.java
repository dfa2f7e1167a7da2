package be.maillage.pump;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.bson.BSONException;
import org.bson.codecs.configuration.CodecConfigurationException;

/**
 * Tells a document that will never be taken from a server that cannot take anything just now. In doubt it is the server: trying again is
 * harmless, parking what is sound is not.
 */
final class Rejections {

    /**
     * The codes by which servers refuse a document for what it is: bad value, failed to parse, type mismatch, overflow, invalid length, invalid
     * BSON, dollar or dotted field names, empty field name, document failed validation, cannot index parallel arrays, object too large (two
     * codes), key too long, resulting document too large.
     */
    private static final Set<Integer> OF_THE_DOCUMENT =
            Set.of(2, 9, 14, 15, 16, 22, 52, 55, 56, 57, 121, 171, 10334, 17280, 17419, 17420);

    private Rejections() {}

    static RuntimeException translated(RuntimeException e) {
        return switch (e) {
            case BSONException bson ->
                new Rejected("Cannot be written as BSON: " + bson.getClass().getSimpleName(), bson);
            case CodecConfigurationException codec -> new Rejected("Holds a value that has no BSON type", codec);
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().stream()
                        .filter(error -> OF_THE_DOCUMENT.contains(error.getCode()))
                        .findFirst()
                        .<RuntimeException>map(error -> refused(error.getCode(), bulk))
                        .orElse(bulk);
            case MongoWriteException write -> ofCode(write.getError().getCode(), write);
            case MongoCommandException command -> ofCode(command.getErrorCode(), command);
            default -> e;
        };
    }

    private static RuntimeException ofCode(int code, MongoException e) {
        return OF_THE_DOCUMENT.contains(code) ? refused(code, e) : e;
    }

    private static Rejected refused(int code, MongoException e) {
        return new Rejected("The server refused the document, code " + code, e);
    }
}
