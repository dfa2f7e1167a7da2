package be.maillage.gateway.security;

import be.maillage.history.Reader.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /**
     * An account as it is administered.
     *
     * @param lastLogin null when nobody has signed in with it on a page
     */
    public record Held(
            String username,
            UUID personId,
            Set<Role> roles,
            Instant since,
            @Nullable Instant lastLogin) {}

    /** In the order of their names, those after one. */
    List<Held> page(String after, int limit) {
        return jdbc.sql("""
                        SELECT username, person_id, roles, created_at, last_login_at FROM account
                        WHERE username > :after ORDER BY username LIMIT :limit""")
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new Held(
                        row.getString("username"),
                        row.getObject("person_id", UUID.class),
                        roles(row.getString("roles")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_login_at") == null
                                ? null
                                : row.getTimestamp("last_login_at").toInstant()))
                .list();
    }

    /** The name of a person's account, of their first where they have several. */
    Optional<String> usernameOf(UUID person) {
        return jdbc.sql("SELECT username FROM account WHERE person_id = :person ORDER BY created_at, username LIMIT 1")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** The platform's roles that a person holds with any account. */
    Set<Role> rolesOf(UUID person) {
        return jdbc
                .sql("SELECT roles FROM account WHERE person_id = :person")
                .param("person", person)
                .query((row, index) -> roles(row.getString("roles")))
                .list()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    void setRoles(String username, Set<Role> roles) {
        jdbc.sql("UPDATE account SET roles = :roles WHERE username = :username")
                .param("roles", stored(roles))
                .param("username", username)
                .update();
    }

    void signedIn(String username) {
        jdbc.sql("UPDATE account SET last_login_at = CURRENT_TIMESTAMP WHERE username = :username")
                .param("username", username)
                .update();
    }

    /** Opens the account, unless there is one of that name already. */
    public void open(String username, String password, UUID person, Set<Role> roles) {
        if (!exists(username)) {
            openNew(username, password, person, roles);
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is an account of that name */
    void openNew(String username, String password, UUID person, Set<Role> roles) {
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, person_id, roles, created_at)
                        VALUES (:username, :hash, :person, :roles, CURRENT_TIMESTAMP)""")
                .param("username", username)
                .param("hash", encoder.encode(password))
                .param("person", person)
                .param("roles", stored(roles))
                .update();
    }

    void changePassword(String username, String password) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE username = :username")
                .param("hash", encoder.encode(password))
                .param("username", username)
                .update();
    }

    private static String stored(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
