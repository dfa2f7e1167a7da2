package be.maillage.history;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks to read in one coordination, and so which audiences they belong to: the one filter that every answer passes.
 *
 * @param person who asks, or null for the public
 * @param roles the roles they hold in this coordination and on the platform
 * @param ownPairs the pairs in which one of the organisations they represent is a partner
 * @param withheldPairs the pairs they may not see although they coordinate: those with the carrier that employs them, unless both partners
 *     consented to publication (URIAS 4.2.3, "c'est le CPAS qui paye")
 * @param gatherings the confidential gatherings they take part in
 * @param organisations the members that they represent
 * @param led the subgroups that they lead, be it that they come from elsewhere and hold no role
 */
public record Reader(
        @Nullable UUID person,
        Set<Role> roles,
        Set<UUID> ownPairs,
        Set<UUID> withheldPairs,
        Set<UUID> gatherings,
        Set<UUID> organisations,
        Set<UUID> led) {

    public static final Reader PUBLIC = new Reader(null, Set.of(), Set.of(), Set.of(), Set.of());

    /** Somebody who leads no subgroup. */
    public Reader(
            @Nullable UUID person,
            Set<Role> roles,
            Set<UUID> ownPairs,
            Set<UUID> withheldPairs,
            Set<UUID> gatherings,
            Set<UUID> organisations) {
        this(person, roles, ownPairs, withheldPairs, gatherings, organisations, Set.of());
    }

    /** Somebody who represents no member and leads no subgroup. */
    public Reader(
            @Nullable UUID person, Set<Role> roles, Set<UUID> ownPairs, Set<UUID> withheldPairs, Set<UUID> gatherings) {
        this(person, roles, ownPairs, withheldPairs, gatherings, Set.of());
    }

    /** What one may be, in a coordination (the first two) or on the platform. */
    public enum Role {
        COORDINATOR,
        MEMBER,
        SUBSIDISER,
        ANALYST,
        ADMINISTRATOR
    }

    public Reader {
        roles = Set.copyOf(roles);
        ownPairs = Set.copyOf(ownPairs);
        withheldPairs = Set.copyOf(withheldPairs);
        gatherings = Set.copyOf(gatherings);
        organisations = Set.copyOf(organisations);
        led = Set.copyOf(led);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** What they are in a subgroup that they lead, be it that they come from elsewhere: they read of it what every member does. */
    public Reader asMember() {
        Set<Role> more = EnumSet.of(Role.MEMBER);
        more.addAll(roles);
        return new Reader(person, more, ownPairs, withheldPairs, gatherings, organisations, led);
    }

    public boolean mayRead(Audience audience) {
        return switch (audience.scope()) {
            case PUBLIC -> true;
            case MEMBERS -> !roles.isEmpty();
            case COORDINATOR -> is(Role.COORDINATOR);
            case PARTICIPANTS -> gatherings.contains(Objects.requireNonNull(audience.id()));
            case PAIR -> mayReadPair(Objects.requireNonNull(audience.id()));
            case PERSON -> Objects.requireNonNull(audience.id()).equals(person) || is(Role.ADMINISTRATOR);
        };
    }

    /** Whether they may read what the two partners of a pair say of each other before it is published. */
    public boolean mayReadPair(UUID pairId) {
        return ownPairs.contains(pairId) || (is(Role.COORDINATOR) && !withheldPairs.contains(pairId));
    }
}
