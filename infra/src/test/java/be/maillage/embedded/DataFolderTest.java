package be.maillage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_created_and_given_back() {
        Path inside = folder.resolve("a/b");

        try (DataFolder data = DataFolder.open(inside)) {
            assertThat(data.path()).isAbsolute().isDirectory();
        }

        DataFolder.open(inside).close();
    }

    @Test
    void a_folder_has_one_user_within_a_process() {
        try (DataFolder data = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(DataFolderInUse.class);
            assertThat(data.path()).isDirectory();
        }
    }

    @Test
    void a_folder_has_one_process_and_is_free_again_when_that_is_killed() throws IOException, InterruptedException {
        Process other = process(folder);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo(DataFolderProcess.HELD);

            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOfSatisfying(
                            DataFolderInUse.class, e -> assertThat(e.folder()).isEqualTo(folder.toAbsolutePath()))
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("another process");
            Process third = process(folder);
            assertThat(third.inputReader().readLine()).isEqualTo(DataFolderProcess.IN_USE);
            assertThat(third.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }

        DataFolder.open(folder).close();
    }

    private static Process process(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DataFolderProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }
}
