package be.maillage.gateway.security;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Partners;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.register.Fact;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody is in a coordination today, according to the register. Every call reads the database and blocks. */
public class Standing {

    private final Facts facts;
    private final Register register;

    Standing(Facts facts, Register register) {
        this.facts = facts;
        this.register = register;
    }

    /** The roles a caller holds: the platform's, and those of the coordination on the day. */
    Set<Role> roles(Caller caller, UUID coordinationId, LocalDate today) {
        BusinessDate on = BusinessDate.day(today);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.platformRoles());
        if (coordinationId.equals(Ids.PLATFORM)) {
            if (coordinatesAnything(caller.personId(), on)) {
                roles.add(Role.COORDINATOR);
            }
            return roles;
        }
        if (register.isCoordinator(coordinationId, caller.personId(), on)) {
            roles.add(Role.COORDINATOR);
        }
        if (!represented(caller.personId(), coordinationId, on).isEmpty()) {
            roles.add(Role.MEMBER);
        }
        return roles;
    }

    /** The coordinations in which a person is somebody on a day: coordinates, or sits for a member. */
    public Set<UUID> coordinationsOf(UUID person, LocalDate today) {
        BusinessDate on = BusinessDate.day(today);
        Stream<Fact> coordinated = facts.findEverywhere(Fact.Kind.COORDINATOR, person).stream();
        Stream<Fact> represented = facts.findEverywhere(Fact.Kind.REPRESENTATIVE, person).stream()
                .filter(fact -> register.isMember(fact.coordinationId(), UUID.fromString(fact.object()), on));
        return Stream.concat(coordinated, represented)
                .filter(fact -> fact.mayHoldOn(on))
                .map(Fact::coordinationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The current members a person sits for. */
    public List<UUID> represented(UUID person, UUID coordinationId, BusinessDate on) {
        return register.representedBy(coordinationId, person, on).stream()
                .filter(member -> register.isMember(coordinationId, member, on))
                .toList();
    }

    /**
     * Whether somebody takes part in a gathering as themselves, not because an organisation that they represent does. Whoever was replaced is out at
     * once, on the very day as well.
     */
    boolean takesPart(UUID person, UUID coordinationId, UUID gathering, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.PARTICIPANT, person, gathering.toString()).stream()
                .anyMatch(fact -> fact.until() == null && fact.mayHoldOn(on));
    }

    /** The subgroups that somebody leads: no longer from the very day on which another takes over or the subgroup is closed. */
    Set<UUID> led(UUID person, UUID coordinationId, BusinessDate on) {
        return facts.find(coordinationId, Fact.Kind.FACILITATOR, null, person.toString()).stream()
                .filter(fact -> fact.until() == null && fact.mayHoldOn(on))
                .map(Fact::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody sits and coordinates nowhere but, possibly, sits in one coordination, as far as is recorded today. */
    boolean isOnlyIn(UUID person, UUID coordinationId) {
        boolean elsewhere = facts.findEverywhere(Fact.Kind.REPRESENTATIVE, person).stream()
                .anyMatch(fact -> fact.until() == null && !fact.coordinationId().equals(coordinationId));
        boolean coordinates =
                facts.findEverywhere(Fact.Kind.COORDINATOR, person).stream().anyMatch(fact -> fact.until() == null);
        return !elsewhere && !coordinates;
    }

    boolean coordinatesAnything(UUID person, BusinessDate on) {
        return facts.findEverywhere(Fact.Kind.COORDINATOR, person).stream().anyMatch(fact -> fact.mayHoldOn(on));
    }

    /** Every pair of the coordination in which one of the organisations is a partner, be it under the name of an entry that was merged. */
    Set<UUID> pairsOf(UUID coordinationId, List<UUID> organisations) {
        if (organisations.isEmpty()) {
            return Set.of();
        }
        Set<UUID> names = register.sameAs(coordinationId, organisations);
        Set<UUID> members = facts.find(coordinationId, Fact.Kind.MEMBER, null, null).stream()
                .map(Fact::subject)
                .collect(Collectors.toSet());
        Set<UUID> pairs = new HashSet<>();
        for (UUID own : names) {
            members.stream()
                    .filter(other -> !other.equals(own))
                    .forEach(other -> pairs.add(new Partners(own, other).pairId(coordinationId)));
        }
        return pairs;
    }

    /** The reader that a caller is in a coordination today; {@link Reader#PUBLIC} without an account. */
    public Reader reader(@Nullable Caller caller, UUID coordinationId, LocalDate today) {
        if (caller == null) {
            return Reader.PUBLIC;
        }
        BusinessDate on = BusinessDate.day(today);
        Set<Role> roles = roles(caller, coordinationId, today);
        List<UUID> represented = represented(caller.personId(), coordinationId, on);
        Set<UUID> own = pairsOf(coordinationId, represented);
        Set<UUID> withheld = roles.contains(Role.COORDINATOR)
                ? withheldFromCoordinator(caller.personId(), coordinationId, on)
                : Set.of();
        Set<UUID> gatherings = gatherings(caller.personId(), represented, coordinationId, on);
        Set<UUID> led = led(caller.personId(), coordinationId, on);
        return new Reader(caller.personId(), roles, own, withheld, gatherings, Set.copyOf(represented), led);
    }

    /**
     * The confidential gatherings that a person takes part in: by themselves, or because they now represent an organisation that does. Elected
     * officials are told nothing through an organisation: they are invited in person or not at all (URIAS 4.2.6).
     */
    private Set<UUID> gatherings(UUID person, List<UUID> represented, UUID coordinationId, BusinessDate on) {
        List<UUID> organisations = represented.stream()
                .filter(organisation -> !isElectedOfficial(person, organisation, coordinationId, on))
                .toList();
        return Stream.concat(Stream.of(person), organisations.stream())
                .flatMap(subject -> facts.find(coordinationId, Fact.Kind.PARTICIPANT, subject, null).stream())
                .filter(fact -> fact.until() == null)
                .map(fact -> UUID.fromString(fact.object()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isElectedOfficial(UUID person, UUID organisation, UUID coordinationId, BusinessDate on) {
        String category = organisation + " " + RepresentativeCategory.ELECTED_OFFICIAL;
        return facts.find(coordinationId, Fact.Kind.CATEGORY, person, category).stream()
                .anyMatch(fact -> fact.mayHoldOn(on));
    }

    private Set<UUID> withheldFromCoordinator(UUID person, UUID coordinationId, BusinessDate on) {
        return register.carrierEmploying(coordinationId, person, on)
                .map(carrier -> pairsOf(coordinationId, List.of(carrier)).stream()
                        .filter(pair -> !bothConsented(coordinationId, pair))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private boolean bothConsented(UUID coordinationId, UUID pair) {
        return facts.find(coordinationId, Fact.Kind.CONSENT, pair, null).stream()
                        .filter(fact -> fact.until() == null)
                        .map(Fact::object)
                        .distinct()
                        .count()
                == 2;
    }
}
