package be.maillage.audit;

import be.maillage.account.AccountEvent;
import be.maillage.account.AccountEvent.*;

/** What the sentences about accounts tell of: who, and which role. */
final class AccountSentences {

    private AccountSentences() {}

    static Sentence of(AccountEvent event) {
        Sentence s = new Sentence().person("person", event.personId());
        return switch (event) {
            case SignedIn ignored -> s;
            case SignedOut ignored -> s;
            case SessionClosed ignored -> s;
            case SignInLocked ignored -> s;
            case PasswordChanged ignored -> s;
            case LinkMade ignored -> s;
            case LinkUsed ignored -> s;
            case PlatformRoleGiven e -> s.code("role", e.role());
            case PlatformRoleTaken e -> s.code("role", e.role());
        };
    }
}
