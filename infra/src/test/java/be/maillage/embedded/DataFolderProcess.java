package be.maillage.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A process that takes a data folder, says so, and keeps it until its input ends or it is killed. */
final class DataFolderProcess {

    static final String HELD = "held";
    static final String IN_USE = "in use";

    private DataFolderProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]))) {
            answer.println(folder.path().isAbsolute() ? HELD : folder);
            System.in.read();
        } catch (DataFolderInUse e) {
            answer.println(IN_USE);
        }
    }
}
