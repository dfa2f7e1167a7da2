package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Profile;
import be.maillage.organisation.directory.LikelyDuplicate.Reason;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entries of one directory that resemble each other. Compares only within groups that share something, so that a large one is no matter. */
final class Twins {

    private static final int SHORTEST_WORD = 3;

    /** Words that many names share and that tell nothing. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("asbl", "vzw", "aisbl", "ivzw", "les", "des", "van", "het", "een", "service", "dienst");

    /**
     * An open entry.
     *
     * @param sortName its name, folded
     * @param former what the entries that live on in it were called
     * @param others the entries from which it was told apart
     */
    record Candidate(UUID id, String sortName, Profile profile, List<LocalizedString> former, Set<UUID> others) {

        Set<String> names() {
            return Stream.concat(Stream.of(profile.names()), former.stream())
                    .flatMap(names -> names.byLanguage().values().stream())
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A pair of candidates, in the order of their names and ids. */
    private record Two(Candidate first, Candidate second) {

        boolean toldApart() {
            return first.others().contains(second.id()) || second.others().contains(first.id());
        }
    }

    private static final Comparator<Candidate> BY_NAME =
            Comparator.comparing(Candidate::sortName).thenComparing(Candidate::id);

    private final List<Candidate> candidates;
    private final Map<Two, Set<Reason>> found =
            new TreeMap<>(Comparator.comparing(Two::first, BY_NAME).thenComparing(Two::second, BY_NAME));

    private Twins(List<Candidate> candidates) {
        this.candidates = candidates.stream().sorted(BY_NAME).toList();
    }

    /** By name. */
    static List<LikelyDuplicate> among(List<Candidate> candidates) {
        Twins twins = new Twins(candidates);
        twins.compare(
                Reason.SAME_ENTERPRISE_NUMBER,
                candidate -> Stream.ofNullable(candidate.profile().enterpriseNumber()),
                (one, other) -> true);
        twins.compare(Reason.SAME_NAME, candidate -> candidate.names().stream(), (one, other) -> true);
        twins.compare(Reason.SAME_ADDRESS_AND_SIMILAR_NAME, Twins::addresses, Twins::areAlike);
        return twins.found.entrySet().stream()
                .map(two -> new LikelyDuplicate(
                        List.of(named(two.getKey().first()), named(two.getKey().second())),
                        List.copyOf(two.getValue()),
                        two.getKey().toldApart()))
                .toList();
    }

    private void compare(
            Reason reason, Function<Candidate, Stream<String>> shared, BiPredicate<Candidate, Candidate> also) {
        Map<String, List<Candidate>> groups = new HashMap<>();
        candidates.forEach(candidate -> shared.apply(candidate)
                .filter(key -> !key.isEmpty())
                .distinct()
                .forEach(key ->
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate)));
        for (List<Candidate> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    if (also.test(group.get(i), group.get(j))) {
                        found.computeIfAbsent(new Two(group.get(i), group.get(j)), two -> EnumSet.noneOf(Reason.class))
                                .add(reason);
                    }
                }
            }
        }
    }

    private static Stream<String> addresses(Candidate candidate) {
        Profile.Address address = candidate.profile().address();
        return address == null
                ? Stream.empty()
                : address.street().byLanguage().values().stream()
                        .map(street -> address.postCode() + " " + Folding.fold(street));
    }

    /** Whether a name of one shares at least half of its telling words with a name of the other. */
    private static boolean areAlike(Candidate one, Candidate other) {
        return words(one)
                .anyMatch(some -> words(other).anyMatch(others -> {
                    Set<String> both = new HashSet<>(some);
                    both.retainAll(others);
                    Set<String> either = new HashSet<>(some);
                    either.addAll(others);
                    return !either.isEmpty() && 2 * both.size() >= either.size();
                }));
    }

    private static Stream<Set<String>> words(Candidate candidate) {
        return candidate.names().stream()
                .map(name -> Stream.of(name.split(" "))
                        .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Named named(Candidate candidate) {
        LocalizedString names = candidate.profile().names();
        return new Named(candidate.id(), names);
    }
}
