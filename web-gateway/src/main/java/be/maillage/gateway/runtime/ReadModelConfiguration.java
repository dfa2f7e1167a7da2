package be.maillage.gateway.runtime;

import be.maillage.audit.Wording;
import be.maillage.catalogue.AllProjectors;
import be.maillage.embedded.DataFolder;
import be.maillage.embedded.EmbeddedMongo;
import be.maillage.gateway.api.Queries;
import be.maillage.keys.PersonalKeys;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.PersonalData;
import be.maillage.pump.ProjectionPump;
import be.maillage.pump.PumpSettings;
import be.maillage.pump.ScratchSets;
import be.maillage.pump.ScratchSettings;
import be.maillage.readmodel.ReadModels;
import be.maillage.store.JdbcEventLog;
import be.maillage.store.LogSource;
import be.maillage.store.PersonalReader;
import com.mongodb.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where read models are kept, what keeps them up to date, and the queries that answer from them. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    /** Where the read models are: a server of one's own, or the one inside this process. */
    record Server(String uri, Runnable settle, Runnable stop) implements DisposableBean {

        @Override
        public void destroy() {
            stop.run();
        }
    }

    @Bean
    Server readModelServer(MaillageSettings settings, DataFolder folder, Clock clock) {
        String uri = settings.readModels().uri();
        if (uri != null) {
            return new Server(uri, () -> {}, () -> {});
        }
        EmbeddedMongo mongo = EmbeddedMongo.start(folder.path(), clock, "coordinationId");
        return new Server(mongo.uri(), mongo::commit, mongo::close);
    }

    @Bean(destroyMethod = "close")
    com.mongodb.client.MongoClient writingClient(Server readModelServer) {
        return MongoClients.create(readModelServer.uri());
    }

    @Bean(destroyMethod = "close")
    MongoClient readingClient(Server readModelServer) {
        return com.mongodb.reactivestreams.client.MongoClients.create(readModelServer.uri());
    }

    @Bean(destroyMethod = "close")
    ProjectionPump projectionPump(
            com.mongodb.client.MongoClient writingClient,
            Server readModelServer,
            JdbcEventLog eventLog,
            MeterRegistry meters,
            Clock clock,
            MaillageSettings settings) {
        ProjectionPump pump = new ProjectionPump(
                writingClient.getDatabase(settings.readModels().database()),
                eventLog,
                new LogSource(eventLog),
                AllProjectors.list(),
                meters,
                clock,
                pumpSettings(settings, readModelServer));
        pump.start();
        return pump;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ScratchSets scratchSets(
            com.mongodb.client.MongoClient writingClient,
            Server readModelServer,
            JdbcEventLog eventLog,
            Clock clock,
            MaillageSettings settings) {
        return new ScratchSets(
                writingClient.getDatabase(settings.readModels().database()),
                eventLog,
                AllProjectors.list(),
                readModelServer.settle(),
                ScratchSettings.of(
                        settings.views().expireAfter(), settings.views().most()),
                clock);
    }

    private static PumpSettings pumpSettings(MaillageSettings settings, Server server) {
        MaillageSettings.Mongo readModels = settings.readModels();
        return readModels.uri() == null
                ? PumpSettings.single(server.settle())
                : PumpSettings.oneOf(readModels.nodes(), UUID.randomUUID().toString());
    }

    @Bean
    ReadModels readModels(MongoClient readingClient, ProjectionPump pump, MaillageSettings settings) {
        return readModel -> readingClient
                .getDatabase(settings.readModels().database())
                .getCollection(pump.liveCollection(readModel));
    }

    @Bean
    PersonalData personalData(PersonalKeys keys) {
        return new OpenedPersonalData(new PersonalReader(keys));
    }

    @Bean
    PeopleQuery peopleQuery(ReadModels models, PersonalData personalData) {
        return new PeopleQuery(models, personalData);
    }

    /** The live read models, for whoever asks. */
    @Bean
    Queries queries(ReadModels models, PeopleQuery people, Wording wording) {
        return Queries.of(models, people, wording);
    }
}
