package be.maillage.gateway.runtime;

import be.maillage.gateway.generator.Order;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be configured; nothing has to be.
 *
 * @param dataDir where everything is kept that is not elsewhere
 * @param events the event store; a file under {@code dataDir} when it has no URL
 * @param keys the keys of personal data, in a database of their own; a file under {@code dataDir} when it has no URL
 * @param readModels where read models are kept; a server inside the process, with files under {@code dataDir}, when it has no URI
 * @param demo whether the packaged histories are played and the four demonstration accounts opened
 * @param play a history to play at start, beside those of the demonstration
 * @param generate invented coordinations to generate at start
 * @param views how many views of the past there may be, and for how long
 * @param commandThreads how many commands are handled at once
 */
@ConfigurationProperties("maillage")
public record MaillageSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue Jdbc events,
        @DefaultValue Jdbc keys,
        @DefaultValue Mongo readModels,
        @DefaultValue("false") boolean demo,
        @Nullable Path play,
        @Nullable Generate generate,
        @DefaultValue Views views,
        @DefaultValue("8") int commandThreads) {

    /** A PostgreSQL database, version 15 or newer. */
    public record Jdbc(
            @Nullable String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}

    /**
     * @param seed the same one gives the same coordinations
     * @param years of life, from 1 to 20
     * @param coordinations as many as were measured, or from 1 to 500
     * @param firstYear in which all of them are founded
     */
    public record Generate(
            long seed,
            @DefaultValue("5") int years,
            @DefaultValue("18") int coordinations,
            @DefaultValue("2021") int firstYear) {

        Order order() {
            return new Order(seed, years, coordinations, firstYear);
        }
    }

    /**
     * @param expireAfter how long a view of the past can be asked, from when it was begun
     * @param most how many of them a coordination may have at a time
     */
    public record Views(
            @DefaultValue("1h") Duration expireAfter,
            @DefaultValue("20") int most) {}

    /**
     * @param database the database's name on the server
     * @param nodes among how many processes the work is spread; one that is not needed waits to take over
     */
    public record Mongo(
            @Nullable String uri,
            @DefaultValue("maillage") String database,
            @DefaultValue("1") int nodes) {}
}
