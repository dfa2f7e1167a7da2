package be.maillage.gateway.security;

import be.maillage.account.AccountCommand.Moment;
import be.maillage.account.AccountCommand.RecordAtDoor;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The links with which somebody chooses a password once: to open their account, or because they lost theirs. A person has one at a time, the newest.
 * Every call blocks.
 */
public class AccountLinks {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountAuthentication authentication;
    private final Sessions sessions;
    private final DoorBook book;
    private final Clock clock;

    AccountLinks(
            JdbcClient jdbc,
            Accounts accounts,
            AccountAuthentication authentication,
            Sessions sessions,
            DoorBook book,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.authentication = authentication;
        this.sessions = sessions;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param username of the account that they have; null when they are to open one
     */
    public record Invited(UUID person, @Nullable String username) {}

    /**
     * Makes a link and notes who did; a former one no longer works. Only its hash is kept, so that it is told this once.
     *
     * @return the token in it
     */
    String make(UUID person, UUID actor) {
        book.require(actor, (entry, told) -> new RecordAtDoor(entry, person, Moment.LINK_MADE, told));
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            replace(person, token);
        } catch (DuplicateKeyException another) {
            // Somebody else made one at the same moment: whoever comes last has theirs.
            replace(person, token);
        }
        return token;
    }

    /** Whatever link somebody has no longer works: whoever made it may do less than it would lead to by now. */
    void withdraw(UUID person) {
        jdbc.sql("DELETE FROM account_link WHERE person_id = :person")
                .param("person", person)
                .update();
    }

    private void replace(UUID person, String token) {
        withdraw(person);
        jdbc.sql("INSERT INTO account_link (person_id, token_hash, expires_at) VALUES (:person, :hash, :expires)")
                .param("person", person)
                .param("hash", Sha256.hex(token))
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .update();
    }

    /** Whom the link is for, while it works. */
    public Optional<Invited> find(String token) {
        return jdbc.sql("""
                        SELECT person_id FROM account_link
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now""")
                .param("hash", Sha256.hex(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(person -> new Invited(person, accounts.usernameOf(person).orElse(null)));
    }

    /**
     * Chooses a password, and a name where there is no account yet. The link is spent first, so that two who hold it cannot both succeed. Whoever was
     * signed in with the former password no longer is.
     *
     * @param username ignored where there is an account
     * @throws NotAllowed when the link does not work, or no longer
     * @throws DuplicateKeyException when there is an account of that name; the link still works then
     */
    public void use(String token, String username, String password) {
        Invited invited = find(token).orElseThrow(() -> new NotAllowed("link"));
        if (!mark(token)) {
            throw new NotAllowed("link");
        }
        try {
            if (invited.username() == null) {
                accounts.openNew(username, password, invited.person(), Set.of());
            } else {
                accounts.changePassword(invited.username(), password);
                authentication.forget(invited.username());
                sessions.closeAllOf(invited.person(), invited.person()).block();
            }
        } catch (RuntimeException e) {
            jdbc.sql("UPDATE account_link SET used_at = NULL WHERE token_hash = :hash")
                    .param("hash", Sha256.hex(token))
                    .update();
            throw e;
        }
        book.note(Moment.LINK_USED, invited.person(), invited.person()).block();
    }

    private boolean mark(String token) {
        return jdbc.sql("""
                                UPDATE account_link SET used_at = :now
                                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now""")
                        .param("hash", Sha256.hex(token))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
