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
    private final Map<UUID, CollationKey> keys = new HashMap<>();

    MeshNames(Mesh mesh, Asked asked) {
        this.asked = asked;
        this.words = asked.words();
        Collator collator = Collator.getInstance(words.locale());
        mesh.organisations().forEach(outline -> names.put(outline.id(), words.name(outline.names())));
        mesh.strands().stream()
                .flatMap(strand -> strand.partners().both().stream())
                .forEach(id -> names.computeIfAbsent(
                        id, unknown -> words.own(words.texts().say("unknown.organisation"))));
        names.forEach((id, name) -> keys.put(id, collator.getCollationKey(name.text())));
    }

    List<UUID> inOrder(Strand strand) {
        return strand.partners().both().stream().sorted(byName()).toList();
    }

    Comparator<UUID> byName() {
        return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
    }

    CollationKey key(UUID organisation) {
        CollationKey key = keys.get(organisation);
        if (key == null) {
            throw new IllegalArgumentException("An organisation without a name: " + organisation);
        }
        return key;
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
        return "/coordinations/" + asked.coordinationId() + "/pairs/" + pairId;
    }

    String organisation(UUID id) {
        return "/coordinations/" + asked.coordinationId() + "/organisations/" + id;
    }
}
