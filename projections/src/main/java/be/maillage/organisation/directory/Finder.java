package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Hit.Reason;
import be.maillage.organisation.directory.Hits.Place;
import be.maillage.organisation.directory.Matching.Match;
import be.maillage.search.Wanted;
import be.maillage.search.Wanted.Needle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds entries among all those of a directory that the reader may see, of which there are some hundreds at most: they are compared in memory, so
 * that it is the same on every kind of server.
 */
final class Finder {

    private final List<Candidate> entries;
    private final Map<UUID, List<Findable>> formerNames = new HashMap<>();

    /** @param all what the reader may see, those included that live on in another entry */
    Finder(List<Candidate> all) {
        this.entries = all.stream().filter(entry -> entry.mergedInto() == null).toList();
        entries.forEach(entry -> formerNames.put(entry.id(), formerNames(entry.id(), all)));
    }

    /** An entry that was found. @param points see {@link Matching} */
    record Ranked(UUID id, String sortName, boolean closed, int points, List<Reason> reasons, List<OpeningSlot> open) {}

    /** The best first; whoever is closed comes last. */
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::closed)
            .thenComparing(Ranked::points, Comparator.reverseOrder())
            .thenComparing(Ranked::sortName)
            .thenComparing(Ranked::id);

    /** @param guessed see {@link Hits} */
    record Result(List<Ranked> found, boolean guessed) {}

    /**
     * What bears the words as they are; only where nothing does, what bears words that are one typing error away. The other choices are made among
     * these, so that a choice never turns a word into another one.
     */
    Result find(Search search) {
        Predicate<Candidate> suits = suits(search);
        if (search.q() == null || search.q().isBlank()) {
            return new Result(
                    ranked(
                            entries.stream().map(entry -> new Matched(entry, new Match(0, false, List.of()))),
                            suits,
                            search),
                    false);
        }
        Wanted wanted = Wanted.of(search.q());
        if (wanted.isNothing()) {
            return new Result(List.of(), false);
        }
        Matching matching = new Matching(wanted);
        List<Matched> sure = new ArrayList<>();
        List<Matched> guessed = new ArrayList<>();
        for (Candidate entry : entries) {
            Match match = matching.of(entry, formerNames.getOrDefault(entry.id(), List.of()));
            if (match != null) {
                (match.guess() ? guessed : sure).add(new Matched(entry, match));
            }
        }
        return new Result(
                ranked((sure.isEmpty() ? guessed : sure).stream(), suits, search),
                sure.isEmpty() && !guessed.isEmpty());
    }

    private record Matched(Candidate entry, Match match) {}

    private static List<Ranked> ranked(Stream<Matched> matches, Predicate<Candidate> suits, Search search) {
        return matches.filter(matched -> suits.test(matched.entry()))
                .map(matched -> ranked(matched.entry(), matched.match(), search))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Ranked ranked(Candidate entry, Match match, Search search) {
        return new Ranked(
                entry.id(),
                entry.sortName(),
                entry.closed(),
                match.points(),
                match.reasons(),
                entry.openAt(search.open()));
    }

    private static Predicate<Candidate> suits(Search search) {
        if (search.audience() == null) {
            return entry -> entry.suits(search);
        }
        List<Needle> audience = Wanted.of(search.audience()).needles();
        return entry -> entry.suits(search) && audience.stream().allMatch(needle -> isFor(entry, needle));
    }

    private static boolean isFor(Candidate entry, Needle audience) {
        return entry.texts().stream()
                .filter(text -> text.service() != null && text.kind() == Findable.Kind.LABEL)
                .map(text -> audience.in(text.words()).likeness())
                .anyMatch(likeness -> likeness != null && !likeness.isGuess());
    }

    /** Also of those that were merged into a merged one. */
    private static List<Findable> formerNames(UUID entry, List<Candidate> all) {
        List<Findable> names = new ArrayList<>();
        all.stream().filter(other -> other.livesOnIn(entry)).forEach(former -> {
            Stream.ofNullable(former.name()).forEach(names::add);
            names.addAll(formerNames(former.id(), all));
        });
        return names;
    }

    List<Theme> themes() {
        return entries.stream().flatMap(Candidate::themes).distinct().sorted().toList();
    }

    List<String> languages() {
        return entries.stream()
                .flatMap(Candidate::languages)
                .distinct()
                .sorted()
                .toList();
    }

    List<Place> places() {
        Map<String, Place> places = new TreeMap<>();
        entries.forEach(entry -> {
            String postCode = entry.postCode();
            LocalizedString locality = entry.locality();
            if (postCode != null) {
                places.putIfAbsent(postCode, new Place(postCode, locality));
            }
            entry.places().forEach(code -> places.putIfAbsent(code, new Place(code, null)));
        });
        return List.copyOf(places.values());
    }
}
