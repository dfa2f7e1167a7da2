package be.maillage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.database.Database;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MasterKeyFileTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = new byte[0];

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("keys").resolve("master.key");
    }

    @Test
    void the_key_is_made_once_and_found_again() throws Exception {
        Aead made = MasterKeyFile.open(directory, true);
        Aead found = MasterKeyFile.open(directory, false);

        assertThat(found.decrypt(made.encrypt(TEXT, CONTEXT), CONTEXT)).isEqualTo(TEXT);
    }

    @Test
    void its_owner_alone_may_read_it() throws Exception {
        MasterKeyFile.open(directory, true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(file().getParent())) {
            assertThat(files.toList()).isEqualTo(List.of(file()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void a_key_that_others_may_use_is_refused(String permissions) throws Exception {
        MasterKeyFile.open(directory, true);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> MasterKeyFile.open(directory, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(permissions);
    }

    @Test
    void a_missing_key_is_not_made_anew_when_keysets_exist() {
        assertThatThrownBy(() -> MasterKeyFile.open(directory, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_damaged_key_is_refused() throws Exception {
        MasterKeyFile.open(directory, true);
        Files.writeString(file(), "{}");

        assertThatThrownBy(() -> MasterKeyFile.open(directory, true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysets_do_not_open_under_another_master_key() {
        UUID person = UUID.randomUUID();
        try (Database keysets = KeyDatabase.inDirectory(directory)) {
            assertThat(PersonalKeys.isEmpty(keysets.dataSource())).isTrue();
            new PersonalKeys(keysets.dataSource(), MasterKeyFile.open(directory, true), InstantSource.system())
                    .forWriting(person);
            assertThat(PersonalKeys.isEmpty(keysets.dataSource())).isFalse();
            PersonalKeys stranger = new PersonalKeys(
                    keysets.dataSource(), MasterKeyFile.open(directory.resolve("other"), true), InstantSource.system());

            assertThatThrownBy(() -> stranger.forReading(person)).isInstanceOf(KeysUnavailable.class);
        }
    }
}
