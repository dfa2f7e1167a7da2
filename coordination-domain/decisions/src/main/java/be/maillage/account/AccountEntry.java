package be.maillage.account;

import be.maillage.account.AccountCommand.GivePlatformRole;
import be.maillage.account.AccountCommand.RecordAtDoor;
import be.maillage.account.AccountCommand.TakePlatformRole;
import be.maillage.account.AccountEvent.LinkMade;
import be.maillage.account.AccountEvent.LinkUsed;
import be.maillage.account.AccountEvent.PasswordChanged;
import be.maillage.account.AccountEvent.PlatformRoleGiven;
import be.maillage.account.AccountEvent.PlatformRoleTaken;
import be.maillage.account.AccountEvent.SessionClosed;
import be.maillage.account.AccountEvent.SignInLocked;
import be.maillage.account.AccountEvent.SignedIn;
import be.maillage.account.AccountEvent.SignedOut;
import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * One entry about an account. Each is an aggregate of its own, like a reminder: somebody who signs in every day for ten years has no long history to
 * read before they may come in once more, two sign-ins at once never race each other, and neither does a sign-in and a correction of the person.
 */
@AggregateRoot(type = "account-entry")
public class AccountEntry {

    @AggregateIdentifier
    private @Nullable UUID entryId;

    protected AccountEntry() {
        // Axon rebuilds the entry from its event
    }

    @CommandHandler
    public AccountEntry(RecordAtDoor command, Asked asked) {
        checkDay(command, asked);
        happened(event(command));
    }

    @CommandHandler
    public AccountEntry(GivePlatformRole command, Asked asked) {
        checkDay(command, asked);
        happened(new PlatformRoleGiven(command.entryId(), command.personId(), command.role(), command.told()));
    }

    @CommandHandler
    public AccountEntry(TakePlatformRole command, Asked asked) {
        checkDay(command, asked);
        if (command.role() == PlatformRole.ADMINISTRATOR && asked.person().equals(command.personId())) {
            throw AccountRule.ADMINISTRATORS_STAY_UNTIL_ANOTHER_TAKES_THE_ROLE.refused();
        }
        happened(new PlatformRoleTaken(command.entryId(), command.personId(), command.role(), command.told()));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        entryId = event.entryId();
    }

    private static AccountEvent event(RecordAtDoor it) {
        return switch (it.moment()) {
            case SIGNED_IN -> new SignedIn(it.entryId(), it.personId(), it.told());
            case SIGNED_OUT -> new SignedOut(it.entryId(), it.personId(), it.told());
            case SESSION_CLOSED -> new SessionClosed(it.entryId(), it.personId(), it.told());
            case LOCKED -> new SignInLocked(it.entryId(), it.personId(), it.told());
            case PASSWORD_CHANGED -> new PasswordChanged(it.entryId(), it.personId(), it.told());
            case LINK_MADE -> new LinkMade(it.entryId(), it.personId(), it.told());
            case LINK_USED -> new LinkUsed(it.entryId(), it.personId(), it.told());
        };
    }

    private static void checkDay(AccountCommand command, Asked asked) {
        if (!command.told().on().equals(BusinessDate.day(asked.today()))) {
            throw AccountRule.NOTED_ON_THE_DAY.refused();
        }
    }

    private static void happened(AccountEvent event) {
        Happened.in(Ids.PLATFORM, event, Audience.person(event.personId()));
    }
}
