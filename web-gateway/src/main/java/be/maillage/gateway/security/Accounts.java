package be.maillage.gateway.security;

import be.maillage.history.Reader.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The local accounts, for sites without an identity provider. Passwords are kept as salted, slow hashes only. Every call blocks. */
public class Accounts {

    /** The least length of a password that somebody chooses. */
    public static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    Optional<Caller> find(String username) {
        if (username.indexOf('\0') >= 0) {
            // Nobody's: PostgreSQL cannot even be asked for it.
            return Optional.empty();
        }
        return jdbc.sql("SELECT username, password_hash, person_id, roles FROM account WHERE username = :username")
                .param("username", username)
                .query((row, index) -> new Caller(
                        row.getString("username"),
                        row.getString("password_hash"),
                        row.getObject("person_id", UUID.class),
                        roles(row.getString("roles"))))
                .optional();
    }

    public boolean exists(String username) {
        return find(username).isPresent();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single() == 0;
    }

    /** Opens the account, unless there is one of that name already. */
    public void open(String username, String password, UUID person, Set<Role> roles) {
        if (exists(username)) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, person_id, roles, created_at)
                        VALUES (:username, :hash, :person, :roles, CURRENT_TIMESTAMP)""")
                .param("username", username)
                .param("hash", encoder.encode(password))
                .param("person", person)
                .param("roles", roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .update();
    }

    void changePassword(String username, String password) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE username = :username")
                .param("hash", encoder.encode(password))
                .param("username", username)
                .update();
    }

    private static Set<Role> roles(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
