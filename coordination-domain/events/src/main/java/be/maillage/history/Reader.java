package be.maillage.history;

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
 */
public record Reader(
        @Nullable UUID person,
        Set<Role> roles,
        Set<UUID> ownPairs,
        Set<UUID> withheldPairs,
        Set<UUID> gatherings,
        Set<UUID> organisations) {

    public static final Reader PUBLIC = new Reader(null, Set.of(), Set.of(), Set.of(), Set.of());

    /** Somebody who represents no member. */
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
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean mayRead(Audience audience) {
        return switch (audience.scope()) {
            case PUBLIC -> true;
            case MEMBERS -> !roles.isEmpty();
            case COORDINATOR -> is(Role.COORDINATOR);
            case PARTICIPANTS -> audience.id() != null && gatherings.contains(audience.id());
            case PAIR -> audience.id() != null && mayReadPair(audience.id());
            case PERSON -> audience.id() != null && (audience.id().equals(person) || is(Role.ADMINISTRATOR));
        };
    }

    /** Whether they may read what the two partners of a pair say of each other before it is published. */
    public boolean mayReadPair(UUID pairId) {
        return ownPairs.contains(pairId) || (is(Role.COORDINATOR) && !withheldPairs.contains(pairId));
    }
}
