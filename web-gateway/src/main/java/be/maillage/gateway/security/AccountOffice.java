package be.maillage.gateway.security;

import be.maillage.account.AccountCommand.GivePlatformRole;
import be.maillage.account.AccountCommand.TakePlatformRole;
import be.maillage.account.PlatformRole;
import be.maillage.decision.Asked;
import be.maillage.gateway.security.Accounts.Held;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Reader.Role;
import be.maillage.history.Told;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.register.Register;
import be.maillage.store.Commands;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Administers accounts: whoever asks is checked here, every time. Coordinators let in whoever sits for a member of theirs and is nothing elsewhere:
 * a link is a way into an account, and theirs must not lead further than they may go themselves. Every call blocks.
 */
public class AccountOffice {

    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountAuthentication authentication;
    private final Sessions sessions;
    private final DoorBook book;
    private final Standing standing;
    private final Register register;
    private final Commands commands;
    private final Clock clock;

    AccountOffice(
            Accounts accounts,
            AccountLinks links,
            AccountAuthentication authentication,
            Sessions sessions,
            DoorBook book,
            Standing standing,
            Register register,
            Commands commands,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.authentication = authentication;
        this.sessions = sessions;
        this.book = book;
        this.standing = standing;
        this.register = register;
        this.commands = commands;
        this.clock = clock;
    }

    /** Accounts in the order of their names, from the one after a name. */
    public List<Held> page(Caller caller, @Nullable String after, int limit) {
        checkAdministers(caller);
        return accounts.page(after == null ? "" : after, limit);
    }

    /** The token of a link for somebody registered. @throws NotAllowed when the caller may not, or there is no such person */
    public String link(Caller caller, UUID person) {
        checkAdministers(caller);
        if (!register.isPerson(person) && accounts.usernameOf(person).isEmpty()) {
            throw new NotAllowed("link");
        }
        return links.make(person, caller.personId());
    }

    /**
     * Registers somebody and makes a link for them.
     *
     * @return the token
     * @throws be.maillage.decision.Refused when the name is
     */
    public String invite(Caller caller, String name) {
        checkAdministers(caller);
        UUID person = Generators.timeBasedEpochGenerator().generate();
        RegisterPerson command = new RegisterPerson(
                person, name, null, null, null, Told.on(BusinessDate.day(Brussels.dayAt(clock.instant()))));
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR, caller.personId().toString(),
                Gatekeeper.PLATFORM_ROLES, Role.ADMINISTRATOR.name(),
                Asked.AT, clock.instant().toString());
        try {
            commands.send(command, metadata).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
        return links.make(person, caller.personId());
    }

    /** Whether the caller may make a link for somebody of a coordination. */
    public boolean mayLink(Caller caller, UUID coordinationId, UUID person) {
        BusinessDate today = BusinessDate.day(Brussels.dayAt(clock.instant()));
        if (standing.represented(person, coordinationId, today).isEmpty()) {
            return false;
        }
        return administers(caller)
                || (register.isCoordinator(coordinationId, caller.personId(), today)
                        && standing.isOnlyIn(person, coordinationId)
                        && accounts.rolesOf(person).isEmpty());
    }

    /** The token of a link for somebody who sits for a member. @throws NotAllowed as {@link #mayLink} says */
    public String linkIn(Caller caller, UUID coordinationId, UUID person) {
        if (!mayLink(caller, coordinationId, person)) {
            throw new NotAllowed("link");
        }
        return links.make(person, caller.personId());
    }

    /**
     * Gives a role or takes it; where nothing changes, nothing is noted. Whoever it is signs in again: sessions know the roles they began with. A link
     * that a coordinator made for them before is none into what they may do now.
     *
     * @throws be.maillage.decision.Refused when an administrator would cease to be one by themselves
     */
    public void setRole(Caller caller, String username, PlatformRole platformRole, boolean held) {
        checkAdministers(caller);
        Caller account = accounts.find(username).orElseThrow(() -> new NotAllowed("role"));
        Role role = Role.valueOf(platformRole.name());
        UUID person = account.personId();
        if (account.platformRoles().contains(role) == held) {
            return;
        }
        book.require(
                caller.personId(),
                (entry, told) -> held
                        ? new GivePlatformRole(entry, person, platformRole, told)
                        : new TakePlatformRole(entry, person, platformRole, told));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.platformRoles());
        if (held) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        accounts.setRoles(username, roles);
        links.withdraw(person);
        authentication.forget(username);
        if (!person.equals(caller.personId())) {
            sessions.closeAllOf(person, caller.personId()).block();
        }
    }

    private static boolean administers(Caller caller) {
        return caller.platformRoles().contains(Role.ADMINISTRATOR);
    }

    private static void checkAdministers(Caller caller) {
        if (!administers(caller)) {
            throw new NotAllowed("accounts");
        }
    }
}
