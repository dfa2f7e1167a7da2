package be.maillage.store;

import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the contracts share: a fresh store for each test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class StoreContract {

    static final UUID HERE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID THERE = UUID.fromString("01980000-0000-7000-8000-000000000002");

    @TempDir
    Path directory;

    Place place;
    TestStore store;
    JdbcTemplate jdbc;

    abstract Place newPlace(Path directory);

    @BeforeEach
    void open_a_fresh_store() {
        place = newPlace(directory);
        reopen();
    }

    @AfterEach
    void close_it() {
        store.close();
    }

    void reopen() {
        if (store != null) {
            store.close();
        }
        store = TestStore.open(place);
        jdbc = new JdbcTemplate(store.events.dataSource());
    }

    static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-1%011d".formatted(number));
    }

    List<Long> positions() {
        return jdbc.queryForList("SELECT position FROM event ORDER BY position", Long.class);
    }

    long head() {
        return jdbc.queryForObject("SELECT position FROM log_head", Long.class);
    }
}
