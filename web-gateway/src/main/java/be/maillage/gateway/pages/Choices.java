package be.maillage.gateway.pages;

import be.maillage.organisation.directory.Organisation;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that one may say are there.
 *
 * @param all every open entry of the directory
 * @param represented those that whoever is signed in sits for: then nobody else's are to choose from
 * @param expected those that come first
 * @param chosen the last choice
 */
record Choices(
        List<Organisation> all,
        List<UUID> represented,
        List<UUID> expected,
        @Nullable UUID chosen,
        Words words) {

    /** @param lang the name's own language where the page has to say it */
    public record Choice(String id, String name, @Nullable String lang, boolean chosen) {}

    boolean areOwn() {
        return !represented.isEmpty();
    }

    /** Their own; else those expected; else, where nobody in particular is or it may not be known, everybody. */
    List<Choice> first() {
        if (areOwn()) {
            return sorted(represented::contains);
        }
        return expected.isEmpty() ? sorted(any -> true) : sorted(expected::contains);
    }

    List<Choice> others() {
        return areOwn() || expected.isEmpty() ? List.of() : sorted(id -> !expected.contains(id));
    }

    Text nameOfChosen() {
        return all.stream()
                .filter(organisation -> organisation.id().equals(chosen))
                .findFirst()
                .map(organisation -> words.name(organisation.names()))
                .orElseGet(() -> words.own(words.texts().say("unknown.organisation")));
    }

    private List<Choice> sorted(Predicate<UUID> which) {
        Collator collator = Collator.getInstance(words.locale());
        return all.stream()
                .filter(organisation -> which.test(organisation.id()))
                .map(this::choice)
                .sorted(Comparator.comparing(Choice::name, collator))
                .toList();
    }

    private Choice choice(Organisation organisation) {
        Text name = words.name(organisation.names());
        boolean only = represented.size() == 1;
        return new Choice(
                organisation.id().toString(),
                name.text(),
                name.lang(),
                only || organisation.id().equals(chosen));
    }
}
