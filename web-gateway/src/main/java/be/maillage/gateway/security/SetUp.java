package be.maillage.gateway.security;

import be.maillage.decision.Asked;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Reader.Role;
import be.maillage.history.Told;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.store.Commands;
import com.fasterxml.uuid.Generators;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets whoever can read the log become the first administrator: a link that works once, and only while there is no account. Every call blocks.
 */
public class SetUp {

    private static final int TOKEN_BYTES = 24;

    private final Accounts accounts;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    SetUp(Accounts accounts, Commands commands, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is no account yet. */
    public boolean isNeeded() {
        return accounts.isEmpty();
    }

    /** A new token; earlier ones no longer work. Only its hash is kept. */
    public String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("DELETE FROM setup_token").update();
        jdbc.sql("INSERT INTO setup_token (token_hash, created_at) VALUES (:hash, CURRENT_TIMESTAMP)")
                .param("hash", Sha256.hex(token))
                .update();
        return token;
    }

    public boolean accepts(String token) {
        return isNeeded()
                && jdbc.sql("SELECT count(*) FROM setup_token WHERE token_hash = :hash AND used_at IS NULL")
                                .param("hash", Sha256.hex(token))
                                .query(Long.class)
                                .single()
                        == 1;
    }

    /**
     * Registers the person and opens their account. The token is used up first, so that two who hold it cannot both succeed.
     *
     * @throws NotAllowed when the token is not, or no longer, good
     * @throws be.maillage.decision.Refused when the name is
     */
    public void createFirstAdministrator(String token, String name, String username, String password) {
        if (!accepts(token)
                || jdbc.sql(
                                        "UPDATE setup_token SET used_at = CURRENT_TIMESTAMP WHERE token_hash = :hash AND used_at IS NULL")
                                .param("hash", Sha256.hex(token))
                                .update()
                        != 1) {
            throw new NotAllowed("set-up");
        }
        try {
            UUID person = Generators.timeBasedEpochGenerator().generate();
            register(person, name);
            accounts.open(username, password, person, Set.of(Role.ADMINISTRATOR));
        } catch (RuntimeException e) {
            jdbc.sql("UPDATE setup_token SET used_at = NULL WHERE token_hash = :hash")
                    .param("hash", Sha256.hex(token))
                    .update();
            throw e;
        }
    }

    private void register(UUID person, String name) {
        LocalDate today = Brussels.dayAt(clock.instant());
        RegisterPerson command = new RegisterPerson(person, name, null, null, null, Told.on(BusinessDate.day(today)));
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR, person.toString(),
                Gatekeeper.PLATFORM_ROLES, Role.ADMINISTRATOR.name(),
                Asked.AT, clock.instant().toString());
        try {
            commands.send(command, metadata).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }
}
