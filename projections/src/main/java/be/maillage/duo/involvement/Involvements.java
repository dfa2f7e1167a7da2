package be.maillage.duo.involvement;

import be.maillage.duo.Partners;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the organisations of a coordination did together, for any two of them. */
public final class Involvements {

    private final Map<UUID, List<KnownGathering>> byOrganisation = new HashMap<>();

    Involvements(List<KnownGathering> gatherings) {
        for (KnownGathering gathering : gatherings) {
            gathering
                    .organisations()
                    .forEach(organisation -> byOrganisation
                            .computeIfAbsent(organisation, id -> new ArrayList<>())
                            .add(gathering));
        }
    }

    /** What the two did together, oldest first. */
    public List<Trace> between(Partners partners) {
        List<KnownGathering> first = byOrganisation.getOrDefault(partners.first(), List.of());
        List<KnownGathering> second = byOrganisation.getOrDefault(partners.second(), List.of());
        boolean shorter = first.size() <= second.size();
        UUID other = shorter ? partners.second() : partners.first();
        return (shorter ? first : second)
                .stream()
                        .filter(gathering -> gathering.organisations().contains(other))
                        .flatMap(gathering -> gathering.between(partners))
                        .sorted(Trace.ORDER)
                        .toList();
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
