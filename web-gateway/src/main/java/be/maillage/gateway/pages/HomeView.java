package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.history.LocalizedString;
import be.maillage.search.Found;
import be.maillage.search.Likeness;
import be.maillage.search.Term;
import be.maillage.search.Wanted;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one arrives.
 *
 * @param where the name or commune that was looked for
 * @param count how many there are, in words
 * @param choices all coordinations, to look for help in one of them
 * @param next where the list goes on; null at its end
 */
public record HomeView(
        List<Card> coordinations,
        @Nullable String where,
        String count,
        boolean any,
        List<Choice> choices,
        @Nullable String next,
        DemoAccounts demo) {

    /** @param doors what anybody may read of it */
    public record Card(HeaderView of, List<Door> doors) {}

    /** A page that is open to all. */
    public record Door(String label, String href) {}

    static HomeView of(
            List<Coordination> all,
            @Nullable String where,
            @Nullable String next,
            Predicate<UUID> fictitious,
            DemoAccounts demo,
            Words words) {
        List<Coordination> found = where == null ? all : found(all, where);
        Collator collator = Collator.getInstance(words.locale());
        return new HomeView(
                found.stream()
                        .map(it -> card(HeaderView.of(it, Map.of(), fictitious.test(it.id()), words), words))
                        .toList(),
                where,
                words.texts().say(where == null ? "home.count" : "home.found", "n", found.size()),
                !all.isEmpty(),
                all.stream()
                        .map(it -> new Choice(
                                it.id().toString(),
                                label(it, words),
                                where != null && found.size() == 1 && found.contains(it)))
                        .sorted(Comparator.comparing(Choice::label, collator))
                        .toList(),
                next,
                demo);
    }

    private static Card card(HeaderView of, Words words) {
        return new Card(
                of,
                Stream.of(Section.DIRECTORY, Section.NEWS, Section.DIAGNOSTICS, Section.SUBGROUPS)
                        .map(section -> new Door(words.texts().say("section." + section.name()), section.path(of.id())))
                        .toList());
    }

    private static String label(Coordination it, Words words) {
        String name = words.name(it.names()).text();
        List<String> communes = it.communes().stream()
                .filter(nis -> Communes.name(nis) != null)
                .map(nis -> words.commune(nis).text())
                .toList();
        return communes.isEmpty() ? name : name + " (" + String.join(", ", communes) + ")";
    }

    /** As in a directory: first what bears the words, and only else what is spelt almost like them. */
    private static List<Coordination> found(List<Coordination> all, String where) {
        Wanted wanted = Wanted.of(where);
        if (wanted.isNothing()) {
            return List.of();
        }
        List<Coordination> sure = new ArrayList<>();
        List<Coordination> guessed = new ArrayList<>();
        for (Coordination it : all) {
            List<Term> words = terms(it);
            List<@Nullable Likeness> found = new ArrayList<>();
            wanted.needles().stream()
                    .map(needle -> needle.in(words))
                    .map(Found::likeness)
                    .forEach(found::add);
            if (found.stream().allMatch(Objects::nonNull)) {
                boolean guess = found.stream().anyMatch(likeness -> likeness != null && likeness.isGuess());
                (guess ? guessed : sure).add(it);
            }
        }
        return sure.isEmpty() ? guessed : sure;
    }

    private static List<Term> terms(Coordination it) {
        return Stream.concat(
                        Stream.of(it.names()),
                        it.communes().stream().map(Communes::name).flatMap(Stream::ofNullable))
                .flatMap(text -> terms(text))
                .toList();
    }

    private static Stream<Term> terms(LocalizedString text) {
        return text.byLanguage().entrySet().stream()
                .flatMap(each -> Term.of(each.getValue(), each.getKey().equals("nl")).stream());
    }
}
