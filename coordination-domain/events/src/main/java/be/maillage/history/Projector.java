package be.maillage.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One read model as a pure function of history: which of its documents an event touches, and what becomes of each. Whoever runs it reads the
 * documents, folds events in order, and writes them back; a projector knows no database, no clock and no other read model. Delivering an event
 * to it twice in a row gives the same document as delivering it once.
 */
public interface Projector {

    /** The read model's name: its collection in any set. */
    String name();

    /** Grows whenever its documents change shape, so that they are rebuilt from history at the next start. */
    int version();

    /** Fields to index, one list per index, in order; every read model is indexed by its id anyway. */
    List<List<String>> indexes();

    /** The ids of the documents that the event changes; none for most events. */
    Stream<String> touches(StoredEvent event);

    /**
     * The document after the event.
     *
     * @param before the document as it stands, not to be modified; null when there is none yet
     * @param id one of the ids that {@link #touches} named
     * @return JSON-like values only: maps, lists, strings, numbers, booleans and nulls
     */
    Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event);
}
