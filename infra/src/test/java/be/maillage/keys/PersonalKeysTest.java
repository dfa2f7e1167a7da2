package be.maillage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.database.Database;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class PersonalKeysTest {

    private static final byte[] TEXT = {1, 2, 3};
    private static final byte[] CONTEXT = {4};

    @TempDir
    Path directory;

    private final UUID person = UUID.randomUUID();
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private Database keysets;
    private Aead master;
    private PersonalKeys keys;

    @BeforeEach
    void open() {
        keysets = KeyDatabase.inDirectory(directory);
        master = MasterKeyFile.open(directory, true);
        keys = node();
    }

    @AfterEach
    void close() {
        keysets.close();
    }

    private PersonalKeys node() {
        return new PersonalKeys(keysets.dataSource(), master, () -> now);
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(keysets.dataSource());
    }

    private void destroy() {
        jdbc().update("UPDATE keyset SET wrapped = NULL, destroyed_at = ?", OffsetDateTime.now());
    }

    @Test
    void reading_a_person_nobody_wrote_about_makes_no_key() {
        assertThat(keys.forReading(person)).isEmpty();
        assertThat(PersonalKeys.isEmpty(keysets.dataSource())).isTrue();
    }

    @Test
    void nodes_that_write_at_once_share_one_key() throws Exception {
        List<PersonalKeys> nodes = Stream.generate(this::node).limit(6).toList();
        List<Callable<byte[]>> writing = nodes.stream()
                .<Callable<byte[]>>map(node -> () -> node.forWriting(person).encrypt(TEXT, CONTEXT))
                .toList();
        List<byte[]> written = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<byte[]> one : threads.invokeAll(writing)) {
                written.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        for (byte[] one : written) {
            assertThat(keys.forReading(person).orElseThrow().decrypt(one, CONTEXT))
                    .isEqualTo(TEXT);
        }
        assertThat(jdbc().queryForObject("SELECT count(*) FROM keyset", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void two_persons_have_two_keys() throws Exception {
        byte[] about = keys.forWriting(person).encrypt(TEXT, CONTEXT);
        Aead other = keys.forWriting(UUID.randomUUID());

        assertThatThrownBy(() -> other.decrypt(about, CONTEXT))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void a_keyset_destroyed_elsewhere_is_forgotten_within_a_minute() {
        keys.forWriting(person);
        destroy();

        assertThat(keys.forReading(person)).isPresent();
        now = now.plus(KeyCache.KEPT);

        assertThat(keys.forReading(person)).isEmpty();
        assertThatThrownBy(() -> keys.forWriting(person)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void prefetched_keys_need_no_database() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(450).toList();
        many.forEach(keys::forWriting);
        PersonalKeys fresh = node();

        fresh.prefetch(many);
        jdbc().update("DELETE FROM keyset");

        assertThat(many).allSatisfy(one -> assertThat(fresh.forReading(one)).isPresent());
    }
}
