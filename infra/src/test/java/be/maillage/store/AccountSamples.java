package be.maillage.store;

import be.maillage.account.AccountEvent.LinkMade;
import be.maillage.account.AccountEvent.LinkUsed;
import be.maillage.account.AccountEvent.PasswordChanged;
import be.maillage.account.AccountEvent.PlatformRoleGiven;
import be.maillage.account.AccountEvent.PlatformRoleTaken;
import be.maillage.account.AccountEvent.SessionClosed;
import be.maillage.account.AccountEvent.SignInLocked;
import be.maillage.account.AccountEvent.SignedIn;
import be.maillage.account.AccountEvent.SignedOut;
import be.maillage.account.PlatformRole;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;

/** One event of every class about accounts, with every component filled in. */
final class AccountSamples {

    private static final UUID ENTRY = UUID.fromString("01980000-0000-7000-8000-000000000700");
    private static final UUID PERSON = UUID.fromString("01980000-0000-7000-8000-000000000003");
    private static final Told TOLD = new Told(
            BusinessDate.parse("2026-11-20"),
            false,
            new LocalizedString("texte", "tekst", "Text", "text"),
            List.of("told"));

    private AccountSamples() {}

    static List<DomainEvent> all() {
        return List.of(
                new SignedIn(ENTRY, PERSON, TOLD),
                new SignedOut(ENTRY, PERSON, TOLD),
                new SessionClosed(ENTRY, PERSON, TOLD),
                new SignInLocked(ENTRY, PERSON, TOLD),
                new PasswordChanged(ENTRY, PERSON, TOLD),
                new LinkMade(ENTRY, PERSON, TOLD),
                new LinkUsed(ENTRY, PERSON, TOLD),
                new PlatformRoleGiven(ENTRY, PERSON, PlatformRole.SUBSIDISER, TOLD),
                new PlatformRoleTaken(ENTRY, PERSON, PlatformRole.ADMINISTRATOR, TOLD));
    }
}
