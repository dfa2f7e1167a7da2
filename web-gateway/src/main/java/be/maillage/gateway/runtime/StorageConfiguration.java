package be.maillage.gateway.runtime;

import be.maillage.database.Database;
import be.maillage.embedded.DataFolder;
import be.maillage.gateway.runtime.MaillageSettings.Jdbc;
import be.maillage.keys.DerivedSecrets;
import be.maillage.keys.KeyDatabase;
import be.maillage.keys.MasterKeyFile;
import be.maillage.keys.PersonalKeys;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import be.maillage.store.EventDatabase;
import be.maillage.store.EventSerializer;
import be.maillage.store.EventUpcasters;
import be.maillage.store.FactTable;
import be.maillage.store.GeneralSerializer;
import be.maillage.store.JdbcEventLog;
import be.maillage.store.JdbcTransactions;
import be.maillage.store.LogSignal;
import be.maillage.store.PositionedEventStorageEngine;
import be.maillage.vocabulary.Vocabulary;
import com.google.crypto.tink.Aead;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Where history, keys and facts are kept. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Beside the command threads: the pump, queries for standing, rebuilds, and the page of a set-up. */
    private static final int OTHER_CONNECTIONS = 8;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(MaillageSettings settings) {
        return DataFolder.open(settings.dataDir());
    }

    @Bean(destroyMethod = "close")
    Database eventDatabase(MaillageSettings settings, DataFolder folder) {
        Jdbc events = settings.events();
        int connections = settings.commandThreads() + OTHER_CONNECTIONS;
        return events.url() == null
                ? EventDatabase.inDirectory(folder.path(), connections)
                : EventDatabase.atUrl(events.url(), events.user(), events.password(), connections);
    }

    @Bean(destroyMethod = "close")
    Database keyDatabase(MaillageSettings settings, DataFolder folder) {
        Jdbc keys = settings.keys();
        return keys.url() == null
                ? KeyDatabase.inDirectory(folder.path())
                : KeyDatabase.atUrl(keys.url(), keys.user(), keys.password());
    }

    /** Closed with its database, after everything that asks it: by itself it would be before, for few things here depend on this bean. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database eventDatabase) {
        return eventDatabase.dataSource();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionManager axonTransactions(JdbcTransactionManager transactionManager) {
        return new JdbcTransactions(transactionManager);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    Aead masterKey(Database keyDatabase, DataFolder folder) {
        boolean firstStart = PersonalKeys.isEmpty(keyDatabase.dataSource());
        return MasterKeyFile.open(folder.path(), firstStart);
    }

    @Bean
    PersonalKeys personalKeys(Database keyDatabase, Aead masterKey, Clock clock) {
        return new PersonalKeys(keyDatabase.dataSource(), masterKey, clock);
    }

    @Bean
    DerivedSecrets derivedSecrets(Database keyDatabase, Aead masterKey) {
        return new DerivedSecrets(keyDatabase.dataSource(), masterKey);
    }

    @Bean
    EventSerializer eventSerializer(PersonalKeys keys) {
        return new EventSerializer(keys);
    }

    @Bean
    Serializer generalSerializer() {
        return GeneralSerializer.create();
    }

    @Bean
    EventUpcasterChain upcasters() {
        return EventUpcasters.chain(Vocabulary.upcasters());
    }

    @Bean
    LogSignal committed() {
        return new LogSignal();
    }

    @Bean
    PositionedEventStorageEngine eventStorageEngine(
            Database eventDatabase,
            TransactionManager axonTransactions,
            Serializer generalSerializer,
            EventSerializer eventSerializer,
            EventUpcasterChain upcasters,
            LogSignal committed) {
        return new PositionedEventStorageEngine(
                eventDatabase, axonTransactions, generalSerializer, eventSerializer, upcasters, committed);
    }

    @Bean(destroyMethod = "close")
    JdbcEventLog eventLog(
            Database eventDatabase,
            EventSerializer eventSerializer,
            EventUpcasterChain upcasters,
            LogSignal committed) {
        return new JdbcEventLog(eventDatabase, eventSerializer, upcasters, committed);
    }

    @Bean
    FactTable factTable(DataSource dataSource) {
        return new FactTable(dataSource);
    }

    @Bean
    RegisterUpkeep registerUpkeep(
            JdbcTransactionManager transactionManager, JdbcClient jdbcClient, JdbcEventLog eventLog, FactTable table) {
        return new RegisterUpkeep(transactionManager, jdbcClient, eventLog, table);
    }

    @Bean
    Facts facts(FactTable table) {
        return new RegisterTable(table);
    }

    @Bean
    Register register(Facts facts) {
        return new Register(facts);
    }
}
