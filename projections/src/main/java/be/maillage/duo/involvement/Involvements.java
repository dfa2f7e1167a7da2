package be.maillage.duo.involvement;

import be.maillage.duo.Partners;
import be.maillage.organisation.directory.Merges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * What the organisations of a coordination did together, for any two of them. Entries that were merged are one organisation: what was done under the
 * name of one was done by it, whichever of its names is asked for.
 */
public final class Involvements {

    private final Merges merges;
    private final Map<UUID, List<KnownGathering>> byOrganisation = new HashMap<>();

    Involvements(List<Document> gatherings, Merges merges) {
        this.merges = merges;
        for (Document document : gatherings) {
            KnownGathering gathering = new KnownGathering(document, merges);
            gathering
                    .organisations()
                    .forEach(organisation -> byOrganisation
                            .computeIfAbsent(organisation, id -> new ArrayList<>())
                            .add(gathering));
        }
    }

    /** What the two did together, oldest first; nothing when they are one by now. */
    public List<Trace> between(Partners asked) {
        Partners partners = new Partners(merges.remaining(asked.first()), merges.remaining(asked.second()));
        if (partners.first().equals(partners.second())) {
            return List.of();
        }
        List<KnownGathering> first = byOrganisation.getOrDefault(partners.first(), List.of());
        List<KnownGathering> second = byOrganisation.getOrDefault(partners.second(), List.of());
        boolean shorter = first.size() <= second.size();
        UUID other = shorter ? partners.second() : partners.first();
        List<Trace> traces = new ArrayList<>();
        for (KnownGathering gathering : shorter ? first : second) {
            if (gathering.organisations().contains(other)) {
                gathering.between(partners).forEach(traces::add);
            }
        }
        traces.sort(Trace.ORDER);
        return traces;
    }

    /** Every two of the given organisations that ever did anything together. */
    public Set<Partners> pairs(Set<UUID> organisations) {
        List<UUID> known =
                organisations.stream().filter(byOrganisation::containsKey).toList();
        Set<Partners> pairs = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            for (UUID other : known.subList(i + 1, known.size())) {
                Partners partners = new Partners(known.get(i), other);
                if (!between(partners).isEmpty()) {
                    pairs.add(partners);
                }
            }
        }
        return pairs;
    }
}
