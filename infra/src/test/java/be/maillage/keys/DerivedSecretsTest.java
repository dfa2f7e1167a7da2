package be.maillage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.database.Database;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedSecretsTest {

    @TempDir
    Path directory;

    private Database keysets;
    private Aead master;

    @BeforeEach
    void open() {
        keysets = KeyDatabase.inDirectory(directory);
        master = MasterKeyFile.open(directory, true);
    }

    @AfterEach
    void close() {
        keysets.close();
    }

    private DerivedSecrets node() {
        return new DerivedSecrets(keysets.dataSource(), master);
    }

    @Test
    void what_is_asked_again_is_told_again_by_any_node() {
        byte[] told = node().derive("door", "a meeting", "a request");

        assertThat(told).hasSize(32);
        assertThat(node().derive("door", "a meeting", "a request")).isEqualTo(told);
    }

    @Test
    void whatever_else_is_asked_gets_another_secret() {
        DerivedSecrets secrets = node();
        List<String> told = Stream.of(
                        secrets.derive("door", "ab", "c"),
                        secrets.derive("door", "a", "bc"),
                        secrets.derive("door", "abc"),
                        secrets.derive("window", "ab", "c"),
                        secrets.derive("door", "a meeting", "a person"),
                        secrets.derive("door", "another meeting", "a person"),
                        secrets.derive("door", "a meeting", "another person"),
                        secrets.derive("door", "a person", "a meeting"),
                        secrets.derive("door"))
                .map(HexFormat.of()::formatHex)
                .toList();

        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void who_has_no_key_database_of_theirs_derives_something_else() {
        byte[] told = node().derive("door", "a meeting");
        try (Database others = KeyDatabase.inDirectory(directory.resolve("other"))) {
            assertThat(new DerivedSecrets(others.dataSource(), master).derive("door", "a meeting"))
                    .hasSize(32)
                    .isNotEqualTo(told);
        }
    }

    @Test
    void nodes_that_are_asked_at_once_for_the_first_time_agree() throws Exception {
        List<Callable<byte[]>> asking = Stream.generate(this::node)
                .limit(6)
                .<Callable<byte[]>>map(node -> () -> node.derive("door", "a meeting"))
                .toList();
        List<String> told = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<byte[]> one : threads.invokeAll(asking)) {
                told.add(HexFormat.of().formatHex(one.get()));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(told.stream().distinct()).hasSize(1);
    }

    @Test
    void the_key_is_stored_wrapped_and_opens_under_no_other_master_key() {
        node().derive("door", "a meeting");
        byte[] stored = new JdbcTemplate(keysets.dataSource())
                .queryForObject("SELECT wrapped FROM derivation_key WHERE purpose = 'door'", byte[].class);
        DerivedSecrets stranger =
                new DerivedSecrets(keysets.dataSource(), MasterKeyFile.open(directory.resolve("other"), true));

        assertThat(stored).hasSizeGreaterThan(32);
        assertThatThrownBy(() -> stranger.derive("door", "a meeting")).isInstanceOf(KeysUnavailable.class);
    }
}
