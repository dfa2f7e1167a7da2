package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.nio.file.Path;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupChecksTest {

    @TempDir
    Path directory;

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.open(Place.h2(directory));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void trips(Runnable check) {
        assertThatThrownBy(check::run).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_right_wiring_passes() {
        assertThatCode(() -> StartupChecks.all(
                        store.transactions,
                        store.engine,
                        store.store,
                        GeneralSerializer.create(),
                        store.serializer,
                        PositionedEventStorageEngine.resolver()))
                .doesNotThrowAnyException();
    }

    @Test
    void no_transactions_trip() {
        trips(() -> StartupChecks.transactionsAreReal(NoTransactionManager.INSTANCE));
    }

    @Test
    void transactions_of_something_else_trip() {
        TransactionManager elsewhere = () -> new Transaction() {
            @Override
            public void commit() {}

            @Override
            public void rollback() {}
        };

        trips(() -> StartupChecks.transactionsAreReal(elsewhere));
    }

    @Test
    void another_engine_trips() {
        trips(() -> StartupChecks.positionsAreDense(new InMemoryEventStorageEngine()));
    }

    @Test
    void a_bus_without_store_trips() {
        trips(() -> StartupChecks.eventsAreStored(SimpleEventBus.builder().build()));
    }

    @Test
    void a_serialiser_of_java_names_trips() {
        trips(() -> StartupChecks.eventsHaveLogicalNames(GeneralSerializer.create()));
    }

    @Test
    void the_default_serialiser_trips_over_a_replay() {
        trips(() ->
                StartupChecks.replaysCanBeResumed(Jackson3Serializer.builder().build()));
    }

    @Test
    void the_default_visibility_trips_over_a_snapshot() {
        Serializer blind = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();

        trips(() -> StartupChecks.snapshotsAreNotEmpty(blind));
    }

    @Test
    void the_default_resolver_trips() {
        trips(() -> StartupChecks.lostRacesAreKnown(new JdbcSQLErrorCodesResolver()));
    }

    @Test
    void a_resolver_that_sees_duplicates_everywhere_trips() {
        trips(() -> StartupChecks.lostRacesAreKnown(new SQLStateResolver("")));
    }
}
