package be.maillage.duo.continuum;

import be.maillage.duo.Partners;
import be.maillage.duo.continuum.ContinuumQuery.Filter;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.involvement.Involvements;
import be.maillage.history.Reader;
import be.maillage.readmodel.Cursor;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of current members of which nothing was ever said, but of which history shows something. They have no document: a coordination of n members
 * would have n(n-1)/2 of them, and every plenary would change most.
 */
record ObservedPairs(UUID coordinationId, Involvements involvements, Set<UUID> members) {

    /** A part of a list: ids in order, with the partners of those that have no document. */
    record Part(List<String> ids, long total, @Nullable String next) {}

    /** What stands for the document of a pair of which nothing was said. */
    static Document document(Partners partners) {
        return new Document(PairProjector.PARTNERS, Values.of(partners.both()))
                .append(PairProjector.AGREEMENT, Agreed.NONE.name())
                .append(PairProjector.PUBLISHED, false);
    }

    Document document(UUID pairId, Partners partners) {
        return document(partners).append("_id", pairId.toString());
    }

    /**
     * Those that the reader may read and the filter keeps, by id.
     *
     * @param said the ids of the pairs of which something was said
     * @param partners one of the partners must be among these; empty keeps all
     */
    Map<String, Document> readable(Reader reader, Filter filter, Set<String> said, Set<UUID> partners) {
        Map<String, Document> found = new HashMap<>();
        if (filter.level() != null || (filter.agreement() != null && filter.agreement() != Agreed.NONE)) {
            return found;
        }
        involvements.pairs(members).stream()
                .filter(pair -> partners.isEmpty() || pair.both().stream().anyMatch(partners::contains))
                .forEach(pair -> {
                    UUID id = pair.pairId(coordinationId);
                    if (!said.contains(id.toString()) && reader.mayReadPair(id)) {
                        found.put(id.toString(), document(id, pair));
                    }
                });
        return found;
    }

    /** The one with that id, if history shows anything of it. */
    List<Document> byId(UUID pairId) {
        return involvements.pairs(members).stream()
                .filter(pair -> pair.pairId(coordinationId).equals(pairId))
                .map(pair -> document(pairId, pair))
                .toList();
    }

    /** @throws be.maillage.readmodel.BadCursor for a cursor of another list */
    static Part part(Set<String> said, Set<String> shown, Paging paging) {
        TreeMap<String, String> all = new TreeMap<>();
        said.forEach(id -> all.put(id, id));
        shown.forEach(id -> all.put(id, id));
        String after =
                paging.cursor() == null ? "" : Cursor.read(paging.cursor(), 2).getFirst();
        List<String> rest = List.copyOf(all.tailMap(after, false).keySet());
        List<String> part = rest.subList(0, Math.min(paging.limit(), rest.size()));
        return new Part(part, all.size(), part.size() < rest.size() ? Cursor.at(part.getLast(), part.getLast()) : null);
    }
}
