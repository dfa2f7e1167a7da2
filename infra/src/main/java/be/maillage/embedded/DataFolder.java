package be.maillage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one process keeps all its data. Holds an exclusive lock on {@code in-use.lock} for as long as it is open; the operating
 * system gives the lock back when the process ends, however it ends, so the file may stay.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "in-use.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder when there is none, and takes it.
     *
     * @throws DataFolderInUse when another process, or another part of this one, has it
     * @throws UncheckedIOException when it cannot be created or written
     */
    public static DataFolder open(Path path) {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().normalize());
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DataFolderInUse(folder);
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be used", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Absolute. */
    public Path path() {
        return path;
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
