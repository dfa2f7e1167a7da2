package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.history.StoredEvent;
import be.maillage.testing.Faults;
import be.maillage.testing.Group;
import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file as it would be found if the process died at that moment. */
abstract class H2AbandonedFile extends StoreContract {

    @Override
    Place newPlace(Path directory) {
        return Place.h2(directory.resolve("first"));
    }

    @Test
    void a_file_abandoned_at_any_step_holds_all_of_an_append_or_nothing() {
        List<Path> copies = new ArrayList<>();
        Faults steps = new Faults();
        store.append(message(HERE, id(1), 0, new MembershipConfirmed(id(1), Group.TOLD)));
        try (TestStore watched = TestStore.open(place, steps)) {
            steps.doAtEachStep(() -> copies.add(copy(copies.size())));
            watched.append(
                    message(HERE, id(1), 1, new MembershipConfirmed(id(2), Group.TOLD)),
                    message(THERE, id(2), 0, new MembershipConfirmed(id(2), Group.TOLD)));
            steps.doAtEachStep(() -> {});
            copies.add(copy(copies.size()));

            assertThat(copies).hasSizeGreaterThan(5);
        }
        for (int step = 0; step < copies.size(); step++) {
            boolean committed = step == copies.size() - 1;
            try (TestStore found = TestStore.open(Place.h2(copies.get(step)))) {
                assertThat(found.log.after(0, 10))
                        .as("step " + step)
                        .extracting(StoredEvent::position)
                        .isEqualTo(committed ? List.of(1L, 2L, 3L) : List.of(1L));
                found.append(message(THERE, id(9), 0, new MembershipConfirmed(id(2), Group.TOLD)));
                assertThat(found.log.head()).isEqualTo(committed ? 4 : 2);
            }
        }
    }

    private Path copy(int number) {
        Path copy = directory.resolve("copy" + number);
        try {
            Files.createDirectories(copy);
            Files.copy(place.directory().resolve("events.mv.db"), copy.resolve("events.mv.db"));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
