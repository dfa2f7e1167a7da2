package be.maillage.gateway.player;

import be.maillage.duo.Partners;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a file has told of so far, by key, with the id of each. */
final class Things {

    private final Naming naming;
    private final Map<Thing, UUID> known = new HashMap<>();
    private final Map<Thing, List<Thing>> partnersByDuo = new HashMap<>();

    Things(Naming naming) {
        this.naming = naming;
    }

    /** Makes a thing known to the lines that follow. */
    UUID introduce(Thing thing) {
        UUID id = naming.id(thing);
        known.put(thing, id);
        return id;
    }

    /** Makes a duo known, whose id the domain derives from its partners. */
    void introduceDuo(Thing duo, List<Thing> partners, UUID coordinationId) {
        partnersByDuo.put(duo, partners);
        known.put(duo, new Partners(id(partners.get(0)), id(partners.get(1))).pairId(coordinationId));
    }

    List<Thing> partnersOf(Thing duo) {
        return partnersByDuo.getOrDefault(duo, List.of());
    }

    /** The thing that a key in the file means. */
    Thing find(Thing.Kind kind, Value key) {
        Thing thing = new Thing(kind, key.key());
        if (!known.containsKey(thing)) {
            throw key.wrong("names no " + kind.word() + " that the file has told of so far");
        }
        return thing;
    }

    boolean know(Thing thing) {
        return known.containsKey(thing);
    }

    UUID id(Thing thing) {
        UUID id = known.get(thing);
        if (id == null) {
            throw new IllegalStateException(thing + " was not introduced");
        }
        return id;
    }

    /** All of a kind, in a stable order. */
    Set<Thing> all(Thing.Kind kind) {
        return known.keySet().stream()
                .filter(thing -> thing.kind() == kind)
                .sorted(Thing.ORDER)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
