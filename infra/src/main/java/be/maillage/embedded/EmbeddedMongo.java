package be.maillage.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server in this process that speaks MongoDB's wire protocol and keeps its documents in one file, for read models only: whatever it loses is
 * rebuilt from history. After a kill of the process the file goes back by at most {@link #COMMIT_DELAY_MILLIS}; after a loss of power perhaps
 * further, or altogether, for nothing forces the disk.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** How often the changes are handed to the operating system, in milliseconds. */
    public static final int COMMIT_DELAY_MILLIS = 500;

    /** In megabytes, as H2 counts them. */
    private static final long SMALLEST_CACHE = 16;

    private static final long LARGEST_CACHE = 1024;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String FILE = "read-models";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final H2Backend backend;
    private final MongoServer server;
    private final String uri;

    private EmbeddedMongo(H2Backend backend) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.uri = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /**
     * Starts on a free port of 127.0.0.1, with the file {@code read-models} in the folder. A damaged file is set aside under a name that ends in
     * the time, and an empty one begun.
     *
     * @param group the field that nearly every query names: documents of one value of it are found without reading the others
     * @throws DataFolderInUse when another process has the file open
     */
    public static EmbeddedMongo start(Path folder, Clock clock, String group) {
        Path file = folder.toAbsolutePath().resolve(FILE);
        try {
            return new EmbeddedMongo(opened(folder, file, group));
        } catch (DamagedFile damaged) {
            Path aside = setAside(file, clock);
            LOG.warn(
                    "The file of read models {} is damaged. It was set aside as {}, and an empty one begun; the read models are rebuilt from"
                            + " history.",
                    file,
                    aside,
                    damaged.getCause());
            return new EmbeddedMongo(opened(folder, file, group));
        }
    }

    /** For {@code MongoClients.create}. */
    public String uri() {
        return uri;
    }

    /** Hands all changes to the operating system now. */
    public void commit() {
        backend.commit();
    }

    /** Where the documents are kept. */
    MVStore store() {
        return backend.getMvStore();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static H2Backend opened(Path folder, Path file, String group) {
        MVStore store = store(folder, file);
        try {
            return new GroupedBackend(store, group);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw new DamagedFile(e);
        }
    }

    private static MVStore store(Path folder, Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(cacheMegabytes())
                    .open();
            store.setAutoCommitDelay(COMMIT_DELAY_MILLIS);
            // The retention time stays H2's own: a shorter one makes a smaller file, and was seen to make H2 close the
            // store on an error.
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new DataFolderInUse(folder);
            }
            // A disk that cannot be read or written is no damage to the file: setting it aside would only hide the
            // trouble.
            boolean ofTheDisk = e.getErrorCode() == DataUtils.ERROR_READING_FAILED
                    || e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
            if (ofTheDisk && !(e.getCause() instanceof EOFException)) {
                throw e;
            }
            throw new DamagedFile(e);
        }
    }

    /**
     * A quarter of the memory that this process may use: documents are read one by one and as Java objects, and a list of a coordination that has to
     * be read from the file anew takes a hundred times as long as one that was kept.
     */
    private static int cacheMegabytes() {
        return Math.toIntExact(Math.max(
                SMALLEST_CACHE, Math.min(LARGEST_CACHE, Runtime.getRuntime().maxMemory() / 4 >> 20)));
    }

    private static Path setAside(Path file, Clock clock) {
        try {
            return Files.move(file, file.resolveSibling(FILE + ".damaged-" + STAMP.format(clock.instant())));
        } catch (IOException e) {
            throw new UncheckedIOException("The damaged file " + file + " cannot be set aside", e);
        }
    }

    private static final class DamagedFile extends RuntimeException {

        DamagedFile(RuntimeException cause) {
            super(cause);
        }
    }
}
