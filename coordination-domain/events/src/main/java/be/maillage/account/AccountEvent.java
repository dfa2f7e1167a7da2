package be.maillage.account;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.Told;
import java.util.UUID;

/**
 * What happened at the door. It names the person by id alone: no address, no browser, no user name, so that nothing of it has to be forgotten apart
 * from what their name is. Who did it, where that is not the person, is the actor of the event.
 */
public sealed interface AccountEvent extends DomainEvent {

    /** Of this one entry: each is an aggregate of its own. */
    UUID entryId();

    /** Whose account it is. */
    UUID personId();

    @EventType(name = "account.SignedIn")
    record SignedIn(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    @EventType(name = "account.SignedOut")
    record SignedOut(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    /** A session elsewhere was ended; the thirty minutes after which one ends by itself are not told. */
    @EventType(name = "account.SessionClosed")
    record SessionClosed(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    /** So many wrong passwords that no other is tried for a while. */
    @EventType(name = "account.SignInLocked")
    record SignInLocked(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    @EventType(name = "account.PasswordChanged")
    record PasswordChanged(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    /** A link that lets the person choose a password once was made for them. */
    @EventType(name = "account.LinkMade")
    record LinkMade(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    /** Whoever held the link chose a password with it. */
    @EventType(name = "account.LinkUsed")
    record LinkUsed(UUID entryId, UUID personId, Told told) implements AccountEvent {}

    @EventType(name = "account.PlatformRoleGiven")
    record PlatformRoleGiven(UUID entryId, UUID personId, PlatformRole role, Told told) implements AccountEvent {}

    @EventType(name = "account.PlatformRoleTaken")
    record PlatformRoleTaken(UUID entryId, UUID personId, PlatformRole role, Told told) implements AccountEvent {}
}
