package be.maillage.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the lines of an attendance list amount to, for who decides and for who counts afterwards alike. */
public final class Presences {

    private Presences() {}

    /**
     * Whoever was there, each person once, in the order of the lines: who sits for two organisations has two lines, and a line without a person says
     * nothing new beside one of the same organisation with a name.
     *
     * @param lines the last word about each organisation and person
     */
    public static List<Presence> persons(Collection<Presence> lines) {
        Set<UUID> withNames = present(lines).stream()
                .filter(line -> line.personId() != null)
                .map(Presence::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Object, Presence> each = new LinkedHashMap<>();
        for (Presence line : present(lines)) {
            UUID person = line.personId();
            UUID organisation = line.organisationId();
            boolean said = person == null && organisation != null && withNames.contains(organisation);
            if (!said) {
                each.putIfAbsent(person != null ? person : organisation != null ? organisation : line, line);
            }
        }
        return List.copyOf(each.values());
    }

    /**
     * How many voices there may be in a vote: one for each person, or one for each organisation where it is these that vote and somebody sits for
     * several; 0 when nobody said who was there.
     */
    public static int voices(Collection<Presence> lines) {
        long organisations = present(lines).stream()
                .map(Presence::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return Math.max(persons(lines).size(), (int) organisations);
    }

    private static List<Presence> present(Collection<Presence> lines) {
        return lines.stream()
                .filter(line -> line.status() == Presence.Status.PRESENT)
                .toList();
    }
}
