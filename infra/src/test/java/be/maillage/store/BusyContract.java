package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.history.EventMetadata;
import be.maillage.testing.Group;
import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whoever finds the store occupied is told so in time, nothing has changed, and asking again is fine. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class BusyContract {

    @TempDir
    Path directory;

    TestStore store;
    CommandPlumbing plumbing;
    private List<String> patience = List.of();

    abstract Place newPlace(Path directory);

    /** What a connection is told to wait for locks so little that a test can wait for the end of it. Each entry is one way. */
    abstract List<List<String>> impatience();

    @BeforeEach
    void plumb() {
        store = TestStore.open(newPlace(directory), this::impatient);
        plumbing = new CommandPlumbing(
                store.events.dataSource(), store.transactions, InstantSource.system(), 2, List.of(), bus -> bus);
        AggregateAnnotationCommandHandler.<Group>builder()
                .aggregateType(Group.class)
                .repository(EventSourcingRepository.builder(Group.class)
                        .eventStore(store.store)
                        .build())
                .commandTargetResolver(new VersionedTarget())
                .build()
                .subscribe(plumbing.bus());
    }

    @AfterEach
    void unplumb() {
        plumbing.close();
        store.close();
    }

    @Test
    void a_command_that_waits_too_long_for_the_log_is_told_that_we_are_busy() throws Exception {
        for (List<String> way : impatience()) {
            long before = store.log.head();
            UUID group = UUID.randomUUID();
            patience = way;
            try (Connection holder = store.events.pool().getConnection()) {
                hold(holder);
                assertThatThrownBy(() -> sent(new Group.Found(group)))
                        .as("with %s", way)
                        .hasCauseInstanceOf(CommandsBusy.class);
                holder.rollback();
            }
            assertThat(store.log.head()).isEqualTo(before);
            patience = List.of();
            assertThat(sent(new Group.Found(group)).position()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_command_that_finds_no_connection_is_told_that_we_are_busy_and_the_thread_goes_on() throws Exception {
        store.events.pool().setConnectionTimeout(250);
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < Place.CONNECTIONS; i++) {
                held.add(store.events.pool().getConnection());
            }
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> sent(new Group.Found(UUID.randomUUID())))
                        .hasCauseInstanceOf(CommandsBusy.class);
            }
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(sent(new Group.Found(UUID.randomUUID())).position()).isEqualTo(1);
    }

    CommandReceipt sent(Object command) throws Exception {
        return send(command, Map.of()).get(20, TimeUnit.SECONDS);
    }

    CompletableFuture<CommandReceipt> send(Object command, Map<String, String> more) {
        Map<String, String> metadata = new HashMap<>(more);
        metadata.put(EventMetadata.ACTOR, TestStore.SOMEBODY.toString());
        metadata.put(EventMetadata.ROLE, "COORDINATOR");
        return plumbing.commands().send(command, metadata);
    }

    static void hold(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.executeUpdate("UPDATE log_head SET position = position WHERE id = 1");
        }
    }

    void connectionsAre(List<String> statements) {
        patience = statements;
    }

    private DataSource impatient(DataSource real) {
        return new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    for (String way : patience) {
                        statement.execute(way);
                    }
                }
                return connection;
            }
        };
    }
}
