package be.maillage.person.people;

import be.maillage.history.LocalizedString;
import be.maillage.readmodel.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Names in memory only, found by the beginnings of their words. */
final class NameIndex {

    /** Beyond this many, persons who come later are not found by name. */
    static final int MOST_NAMES = 50_000;

    private static final int MOST_FOUND = 20;
    private static final int MOST_WORDS = 20;

    private record Known(PersonName name, String folded, List<String> tokens) {}

    private final Map<UUID, Known> byPerson = new ConcurrentHashMap<>();

    /** Takes in what changed; a person whose name is gone is forgotten. */
    void learn(Collection<PersonName> changed) {
        for (PersonName person : changed) {
            String name = person.name();
            if (name == null) {
                byPerson.remove(person.personId());
            } else if (byPerson.size() < MOST_NAMES || byPerson.containsKey(person.personId())) {
                List<String> tokens = Folding.tokens(List.of(LocalizedString.fr(name)), MOST_WORDS);
                byPerson.put(person.personId(), new Known(person, Folding.fold(name), tokens));
            }
        }
    }

    List<PersonName> search(String q) {
        List<String> prefixes = Folding.prefixes(q);
        if (prefixes.isEmpty()) {
            return List.of();
        }
        return byPerson.values().stream()
                .filter(known -> prefixes.stream()
                        .allMatch(prefix -> known.tokens().stream().anyMatch(token -> token.startsWith(prefix))))
                .sorted(Comparator.comparing(Known::folded)
                        .thenComparing(known -> known.name().personId()))
                .limit(MOST_FOUND)
                .map(Known::name)
                .toList();
    }
}
