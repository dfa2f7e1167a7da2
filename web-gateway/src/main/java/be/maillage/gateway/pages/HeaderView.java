package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.person.people.PersonName;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coordination is.
 *
 * @param members how many there are
 * @param coordinators who carries it today; null for readers who may not know
 */
public record HeaderView(
        UUID id,
        Text name,
        List<Text> communes,
        int members,
        Shown foundedOn,
        @Nullable Shown dissolvedOn,
        String origin,
        String steering,
        @Nullable Text carrier,
        @Nullable List<Coordinator> coordinators,
        @Nullable Integer charterVersion,
        @Nullable Shown charterAdoptedOn,
        boolean fictitious) {

    /** @param fte full-time equivalent, written as the reader does; null when unknown */
    public record Coordinator(
            String name, Shown since, @Nullable String fte) {}

    public static HeaderView of(Coordination it, Map<UUID, PersonName> people, boolean fictitious, Words words) {
        Coordination.Charter charter = it.charter();
        return new HeaderView(
                it.id(),
                words.name(it.names()),
                it.communes().stream().map(nis -> commune(nis, words)).toList(),
                it.members(),
                words.dates().of(it.foundedOn()),
                words.dates().orNull(it.dissolvedOn()),
                words.labels().of(it.origin()),
                words.labels().of(it.steering()),
                carrier(it, words),
                coordinators(it, people, words),
                charter == null ? null : charter.version(),
                charter == null ? null : words.dates().of(charter.adoptedOn()),
                fictitious);
    }

    private static Text commune(String nis, Words words) {
        Text name = words.text(Communes.name(nis));
        return name == null ? words.own(words.texts().say("commune.code", "code", nis)) : name;
    }

    private static @Nullable Text carrier(Coordination it, Words words) {
        if (it.carrier() == null) {
            return null;
        }
        Text name = words.text(it.carrier().names());
        return name == null
                ? words.own(words.texts().say("carrier." + it.carrier().kind().name()))
                : name;
    }

    private static @Nullable List<Coordinator> coordinators(
            Coordination it, Map<UUID, PersonName> people, Words words) {
        return it.coordinators() == null
                ? null
                : it.coordinators().stream()
                        .filter(mandate -> mandate.until() == null)
                        .map(mandate -> coordinator(mandate, people.get(mandate.personId()), words))
                        .toList();
    }

    private static Coordinator coordinator(Mandate mandate, @Nullable PersonName person, Words words) {
        return new Coordinator(
                words.person(person),
                words.dates().since(mandate.since()),
                mandate.fte() == null ? null : words.texts().say("fte", "n", mandate.fte()));
    }
}
