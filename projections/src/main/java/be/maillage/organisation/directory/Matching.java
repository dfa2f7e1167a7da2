package be.maillage.organisation.directory;

import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Findable.Kind;
import be.maillage.organisation.directory.Hit.Reason;
import be.maillage.organisation.directory.Hit.Where;
import be.maillage.search.Found;
import be.maillage.search.Likeness;
import be.maillage.search.Wanted;
import be.maillage.search.Wanted.Needle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well entries bear the words that are looked for. Each word counts where it means most: what a text is weighs more than how close the word is,
 * so that an organisation is found by its name first, whatever others say of themselves. For one question.
 */
final class Matching {

    /** At most so many services are named as reasons. */
    private static final int MOST_SERVICES = 3;

    /** What it adds when little else stands in the name: less than lies between two kinds of likeness. */
    private static final int WHOLE_NAME = 300;

    private final Wanted wanted;
    private final Map<Needle, Map<Theme, Found>> themes = new HashMap<>();

    Matching(Wanted wanted) {
        this.wanted = wanted;
    }

    /** @param guess whether some word had to be supposed to be mistyped */
    record Match(int points, boolean guess, List<Reason> reasons) {}

    /** One word found in one text. */
    private record Place(
            Where where, @Nullable UUID service, @Nullable Theme theme, int points, Found found) {

        boolean guess() {
            return found.likeness() != null && found.likeness().isGuess();
        }
    }

    private static final Comparator<Place> BEST =
            Comparator.comparing(Place::guess).thenComparing(Place::points, Comparator.reverseOrder());

    /**
     * @param formerNames of the entries that live on in this one: it may be looked for by each
     * @return null when something that is wanted is nowhere
     */
    @Nullable
    Match of(Candidate entry, List<Findable> formerNames) {
        return Stream.concat(
                        Stream.ofNullable(of(entry, (Findable) null)),
                        formerNames.stream().map(former -> of(entry, former)).filter(Objects::nonNull))
                .min(Comparator.comparing(Match::guess).thenComparing(Match::points, Comparator.reverseOrder()))
                .orElse(null);
    }

    private @Nullable Match of(Candidate entry, @Nullable Findable former) {
        int points = 0;
        int inName = 0;
        boolean guess = false;
        List<Place> best = new ArrayList<>();
        List<Place> services = new ArrayList<>();
        for (Needle needle : wanted.needles()) {
            List<Place> places = places(needle, entry, former).sorted(BEST).toList();
            if (places.isEmpty()) {
                return null;
            }
            Place first = places.getFirst();
            points += first.points();
            guess |= first.guess();
            inName += first.where() == Where.NAME ? 1 : 0;
            best.add(first);
            places.stream()
                    .filter(place -> place.where() == Where.SERVICE && place.guess() == first.guess())
                    .limit(MOST_SERVICES)
                    .forEach(services::add);
        }
        Findable name = entry.name();
        if (name != null && !name.words().isEmpty()) {
            points += WHOLE_NAME * inName / Math.max(inName, name.words().size());
        }
        return new Match(points, guess, reasons(Stream.concat(best.stream(), services.stream())));
    }

    private Stream<Place> places(Needle needle, Candidate entry, @Nullable Findable former) {
        Stream<Place> texts = entry.texts().stream()
                .map(text -> place(where(text), text, needle))
                .filter(Objects::nonNull);
        Stream<Place> before =
                former == null ? Stream.empty() : Stream.ofNullable(place(Where.FORMER_NAME, former, needle));
        Map<Theme, Found> known = themes.computeIfAbsent(needle, Matching::themes);
        Stream<Place> labels = entry.themes()
                .distinct()
                .filter(known::containsKey)
                .map(theme -> themed(theme, Objects.requireNonNull(known.get(theme))));
        return Stream.of(texts, before, labels).flatMap(all -> all);
    }

    private static @Nullable Place place(Where where, Findable text, Needle needle) {
        Found found = needle.in(text.words());
        Likeness likeness = found.likeness();
        return likeness == null
                ? null
                : new Place(where, text.service(), null, text.kind().weight() * likeness.points(), found);
    }

    private static Place themed(Theme theme, Found found) {
        int points = Objects.requireNonNull(found.likeness()).points();
        return new Place(Where.THEME, null, theme, Kind.LABEL.weight() * points, found);
    }

    private static Map<Theme, Found> themes(Needle needle) {
        Map<Theme, Found> found = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            Found in = needle.in(ThemeWords.of(theme));
            if (in.likeness() != null) {
                found.put(theme, in);
            }
        }
        return found;
    }

    private static Where where(Findable text) {
        return switch (text.kind()) {
            case NAME -> Where.NAME;
            case SERVICE -> Where.SERVICE;
            case LABEL -> text.service() == null ? Where.PART_OF : Where.AUDIENCE;
            case TEXT -> Where.TEXT;
        };
    }

    /** Each text once, with all its words that were found. */
    private static List<Reason> reasons(Stream<Place> places) {
        Map<Reason, Set<String>> words = new LinkedHashMap<>();
        places.sorted(Comparator.comparing(Place::points, Comparator.reverseOrder()))
                .forEach(place -> words.computeIfAbsent(
                                new Reason(place.where(), place.service(), place.theme(), Set.of()),
                                text -> new HashSet<>())
                        .addAll(place.found().words()));
        return words.entrySet().stream()
                .map(text -> new Reason(
                        text.getKey().where(),
                        text.getKey().service(),
                        text.getKey().theme(),
                        text.getValue()))
                .toList();
    }
}
