package be.maillage.gateway.player;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Names for people whom a history knows by their role alone. Every surname says that it is invented, so none is taken for a real person's. */
final class MadeUpNames {

    /** Kept for the one coordinator of the demonstration. */
    static final String COORDINATOR = "Dominique Démonstration";

    private static final List<String> FIRST = List.of(
            "Camille", "Sacha", "Noor", "Robin", "Alix", "Lou", "Charlie", "Maxime", "Andrea", "Claude", "Kim", "Sam",
            "Ange", "Jo", "Morgan", "Eden", "Yael", "Lyn", "Sasha", "Charly", "Nour", "Mika", "Dany", "Ariel");

    private static final List<String> LAST = List.of(
            "Exemple",
            "Fictif",
            "Inventé",
            "Imaginaire",
            "Personnage",
            "Defiction",
            "Voorbeeld",
            "Verzonnen",
            "Denkbeeldig",
            "Personage",
            "Verbeelding",
            "Bedacht");

    private final Set<String> taken = new HashSet<>();

    /** A name for a person, chosen by their id and no other person's of this scenario; the same at every playing. */
    String nameOf(UUID person) {
        int names = FIRST.size() * LAST.size();
        int start = Math.floorMod(person.hashCode(), names);
        for (int step = 0; step < names; step++) {
            String name = name((start + step) % names);
            if (taken.add(name)) {
                return name;
            }
        }
        String name = name(start) + " " + (taken.size() + 1);
        taken.add(name);
        return name;
    }

    private static String name(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size());
    }
}
