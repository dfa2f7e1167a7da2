package be.maillage.gateway.pages.duo;

import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Mesh;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the organisations of one mesh are called, in the order of the reader's language, and where they and their pairs are. */
final class MeshNames {

    private final Asked asked;
    private final Words words;
    private final Map<UUID, Text> names = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();

    MeshNames(Mesh mesh, Asked asked) {
        this.asked = asked;
        this.words = asked.words();
        Collator collator = Collator.getInstance(words.locale());
        mesh.organisations().forEach(outline -> names.put(outline.id(), words.name(outline.names())));
        mesh.strands().stream()
                .flatMap(strand -> strand.partners().both().stream())
                .forEach(id -> names.computeIfAbsent(
                        id, unknown -> words.own(words.texts().say("unknown.organisation"))));
        Map<UUID, CollationKey> keys = new HashMap<>();
        names.forEach((id, name) -> keys.put(id, collator.getCollationKey(name.text())));
        names.keySet().stream()
                .sorted(Comparator.<UUID, CollationKey>comparing(keys::get).thenComparing(Comparator.naturalOrder()))
                .forEach(id -> places.put(id, places.size()));
    }

    List<UUID> inOrder(Strand strand) {
        UUID first = strand.partners().first();
        UUID second = strand.partners().second();
        return place(first) <= place(second) ? List.of(first, second) : List.of(second, first);
    }

    Comparator<UUID> byName() {
        return Comparator.comparingInt(this::place);
    }

    /** Which one it is by name: found out once, because a picture of thousands of pairs compares names tens of thousands of times. */
    private int place(UUID organisation) {
        Integer place = places.get(organisation);
        if (place == null) {
            throw new IllegalArgumentException("An organisation without a name: " + organisation);
        }
        return place;
    }

    /** By the name that comes first of the two, then by the other. */
    Comparator<Strand> byNames() {
        return Comparator.<Strand>comparingInt(strand -> Math.min(
                        place(strand.partners().first()),
                        place(strand.partners().second())))
                .thenComparingInt(strand -> Math.max(
                        place(strand.partners().first()),
                        place(strand.partners().second())));
    }

    Text name(UUID organisation) {
        Text name = names.get(organisation);
        return name == null ? words.own(words.texts().say("unknown.organisation")) : name;
    }

    UUID pairId(UUID one, UUID other) {
        return new Partners(one, other).pairId(asked.coordinationId());
    }

    String pair(Strand strand) {
        return pair(strand.id());
    }

    String pair(UUID pairId) {
        return asked.link("/coordinations/" + asked.coordinationId() + "/pairs/" + pairId);
    }

    String organisation(UUID id) {
        return asked.link("/coordinations/" + asked.coordinationId() + "/organisations/" + id);
    }
}
