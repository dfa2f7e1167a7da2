package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.involvement.Involvements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** All pairs of a coordination taken together. */
final class Summing {

    /** With fewer, one might tell which pair it is. */
    private static final int FEWEST_SHOWN = 3;

    private Summing() {}

    static Continuum of(List<Document> pairs, Set<UUID> members, Involvements involvements) {
        long answered = pairs.stream()
                .filter(pair -> !Agreed.NONE.name().equals(pair.getString(PairProjector.AGREEMENT)))
                .filter(pair ->
                        members.containsAll(ContinuumQuery.partners(pair).both()))
                .count();
        long possible = (long) members.size() * (members.size() - 1) / 2;
        Map<ContinuumLevel, Long> stated = counts(pairs, PairProjector.STATED, ContinuumLevel::valueOf);
        Map<Answer, Long> agreed = counts(pairs, PairProjector.AGREED_LEVEL, Answer::valueOf);
        return new Continuum(
                new Continuum.Coverage(answered, possible),
                counts(pairs, PairProjector.AGREEMENT, Agreed::valueOf),
                shown(stated),
                shown(agreed),
                shown(observed(pairs, members, involvements)));
    }

    private static Map<ContinuumLevel, Long> observed(
            List<Document> pairs, Set<UUID> members, Involvements involvements) {
        Map<Partners, Document> documents = new HashMap<>();
        involvements.pairs(members).forEach(partners -> documents.put(partners, ObservedPairs.document(partners)));
        pairs.stream()
                .filter(pair ->
                        members.containsAll(ContinuumQuery.partners(pair).both()))
                .forEach(pair -> documents.put(ContinuumQuery.partners(pair), pair));
        return documents.values().stream()
                .flatMap(pair -> Signs.of(pair, involvements).highest().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static <E extends Enum<E>> Map<E, Long> counts(
            List<Document> pairs, String field, Function<String, E> constant) {
        return pairs.stream()
                .map(pair -> pair.getString(field))
                .filter(Objects::nonNull)
                .map(constant)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static <E> @Nullable Map<E, Long> shown(Map<E, Long> counts) {
        long contributed = counts.values().stream().mapToLong(Long::longValue).sum();
        return contributed < FEWEST_SHOWN ? null : counts;
    }
}
