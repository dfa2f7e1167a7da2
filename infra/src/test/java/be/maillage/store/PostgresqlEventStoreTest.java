package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.testing.Group;
import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts on a PostgreSQL server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresqlEventStoreTest {

    @Nested
    class Appending extends AppendContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class At_once extends ConcurrencyContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Crashing extends CrashContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Commanded extends CommandContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Registering extends FactContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Sealing extends PersonalDataContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Occupied extends BusyContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }

        @Override
        List<List<String>> impatience() {
            return List.of(
                    List.of("SET lock_timeout = '300ms'", "SET statement_timeout = 0"),
                    List.of("SET lock_timeout = 0", "SET statement_timeout = '300ms'"));
        }

        @Test
        void a_command_that_the_database_breaks_off_to_end_a_deadlock_is_handled_again() throws Exception {
            connectionsAre(List.of("SET deadlock_timeout = '100ms'"));
            try (Connection other = store.events.pool().getConnection()) {
                hold(other);
                Map<String, String> once = Map.of(CommandKeys.IDEMPOTENCY_KEY, "k", CommandKeys.BODY_HASH, "b");
                CompletableFuture<CommandReceipt> answer = send(new Group.Found(UUID.randomUUID()), once);
                try (Statement statement = other.createStatement()) {
                    statement.execute("SET deadlock_timeout = '20s'");
                    await().until(() -> isWaitingForTheLog(other));
                    // Waits for the command's own key, which ends when the command is broken off.
                    statement.executeUpdate(
                            "INSERT INTO command_receipt (person, idempotency_key, body_hash, created_at)"
                                    + " VALUES ('" + TestStore.SOMEBODY + "', 'k', 'other', now())");
                }
                other.rollback();
                assertThat(answer.get(20, TimeUnit.SECONDS).position()).isEqualTo(1);
            }
        }

        private static boolean isWaitingForTheLog(Connection asking) throws SQLException {
            try (Statement statement = asking.createStatement();
                    ResultSet waiting = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
                waiting.next();
                return waiting.getInt(1) > 0;
            }
        }
    }
}
