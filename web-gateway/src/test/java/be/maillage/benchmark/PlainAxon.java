package be.maillage.benchmark;

import be.maillage.coordination.Coordination;
import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.organisation.Organisation;
import be.maillage.register.Fact;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import be.maillage.store.CommandPlumbing;
import be.maillage.store.JdbcTransactions;
import be.maillage.testing.TestStore;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The same aggregates in a plain Axon configuration: commands on the caller's thread, one tracking processor with its defaults, one write to MongoDB
 * for each event. It checks no policy, keeps no receipts and no register. Either on Axon's JDBC engine as it comes, or on ours: then events have
 * dense positions, numbers per coordination and salts, and personal data are sealed.
 */
final class PlainAxon extends Contender {

    private static final String PROCESSOR = "plain";

    private final Configuration axon;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong stored = new AtomicLong();

    static PlainAxon onItsOwnStore(DataSource dataSource, MongoDatabase mongo) {
        TransactionManager transactions = new JdbcTransactions(dataSource);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .connectionProvider(new TransactionAwareDataSourceProxy(dataSource)::getConnection)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return new PlainAxon(dataSource, transactions, engine, mongo);
    }

    static PlainAxon onOurStore(TestStore store, MongoDatabase mongo) {
        return new PlainAxon(store.events.dataSource(), store.transactions, store.engine, mongo);
    }

    private static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    private PlainAxon(
            DataSource dataSource, TransactionManager transactions, EventStorageEngine engine, MongoDatabase mongo) {
        ConnectionProvider connections = new TransactionAwareDataSourceProxy(dataSource)::getConnection;
        Serializer serializer = serializer();
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
        transactions.executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        MongoCollection<Document> collection = mongo.getCollection("plain");
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(CommandPlumbing.correlation()));
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(c -> transactions)
                .configureSerializer(c -> serializer)
                .configureCommandBus(c -> bus)
                .configureEventStore(
                        c -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .registerComponent(Register.class, c -> new Register(new NothingToLookUp()))
                .configureAggregate(Coordination.class)
                .configureAggregate(Organisation.class)
                .eventProcessing(processing -> processing
                        .registerTokenStore(c -> tokens)
                        .registerEventHandler(c -> new OneWriteEach(collection))
                        .assignHandlerInstancesMatching(PROCESSOR, OneWriteEach.class::isInstance)
                        .registerTrackingEventProcessor(PROCESSOR))
                .start();
    }

    /** The naive projection: the last event of each kind. */
    final class OneWriteEach {

        private final MongoCollection<Document> collection;

        OneWriteEach(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        @EventHandler
        void on(DomainEvent event, EventMessage<?> message) {
            String id = message.getMetaData().get(EventMetadata.COORDINATION) + "/"
                    + event.getClass().getSimpleName();
            Document document = new Document("_id", id)
                    .append("on", event.told().on().toString())
                    .append("event", message.getIdentifier());
            collection.replaceOne(new Document("_id", id), document, new ReplaceOptions().upsert(true));
            handled.incrementAndGet();
        }
    }

    /** Rules that ask the register are answered without a database. */
    private static final class NothingToLookUp implements Facts {

        @Override
        public List<Fact> find(UUID coordinationId, Fact.Kind kind, @Nullable UUID subject, @Nullable String object) {
            return kind == Fact.Kind.COORDINATION
                    ? List.of(new Fact(coordinationId, kind, coordinationId, "", BusinessDate.year(2000), null))
                    : List.of();
        }

        @Override
        public List<Fact> findEverywhere(Fact.Kind kind, UUID subject) {
            return List.of();
        }

        @Override
        public void lock(UUID coordinationId) {
            // nothing to keep apart
        }
    }

    @Override
    void send(Command command) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(MetaData.from(Map.of(
                                EventMetadata.ACTOR, new UUID(0, 1).toString(),
                                EventMetadata.ROLE, "PLAYER",
                                Asked.AT, Instant.now().toString()))));
        stored.incrementAndGet();
    }

    @Override
    long rebuild() throws InterruptedException {
        TrackingEventProcessor processor = axon.eventProcessingConfiguration()
                .eventProcessor(PROCESSOR, TrackingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        handled.set(0);
        processor.start();
        awaitReadModels();
        return stored.get();
    }

    @Override
    void awaitReadModels() throws InterruptedException {
        while (handled.get() < stored.get()) {
            Thread.sleep(Duration.ofMillis(5));
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
