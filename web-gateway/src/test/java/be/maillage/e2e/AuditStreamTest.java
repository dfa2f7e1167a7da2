package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Running app;

    AuditStreamTest(Running app) {
        this.app = app;
    }

    @Test
    void the_trail_comes_whole_in_order_with_positions_for_ids_and_then_stays_alive() {
        try (Stream stream = Stream.of(app.as("coordinator"), Histories.BASSE_MEUSE.path(), null)) {
            await().atMost(PATIENCE).until(() -> stream.events.size() >= Histories.BASSE_MEUSE.events);
            assertThat(stream.events.stream()
                            .map(event -> event.data().path("sequence").asLong()))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, Histories.BASSE_MEUSE.events)
                            .boxed()
                            .toList());
            assertThat(stream.events)
                    .allMatch(event ->
                            event.id().equals(event.data().path("position").asString()))
                    .allMatch(event -> event.name().equals("entry"));
            await().atMost(PATIENCE)
                    .until(() -> stream.comments.stream()
                                    .filter("still here"::equals)
                                    .count()
                            >= 2);
        }
    }

    @Test
    void whoever_comes_back_misses_nothing_and_gets_nothing_twice() {
        Sandbox sandbox = Sandbox.in(app);
        List<Long> written = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        String last = Long.toString(sandbox.position());
        for (int round = 0; round < 3; round++) {
            try (Stream stream = Stream.of(app.as("coordinator"), sandbox.path(), last)) {
                for (int i = 0; i < 3; i++) {
                    written.add(verify(sandbox));
                }
                int enough = round == 1 ? 1 : 3;
                await().atMost(PATIENCE).until(() -> stream.events.size() >= enough);
                List<Long> taken = stream.positions();
                seen.addAll(taken);
                last = Long.toString(taken.getLast());
            }
            written.add(verify(sandbox));
        }
        try (Stream stream = Stream.of(app.as("coordinator"), sandbox.path(), last)) {
            await().atMost(PATIENCE).until(() -> seen.size() + stream.events.size() >= written.size());
            seen.addAll(stream.positions());
        }
        assertThat(seen).isEqualTo(written);
    }

    @Test
    void each_reader_is_told_what_they_may_know() {
        try (Stream visitor = Stream.of(app.visitor(), Histories.TILLEULS.path(), null);
                Stream member = Stream.of(app.as("member"), Histories.TILLEULS.path(), null)) {
            await().atMost(PATIENCE)
                    .until(() -> visitor.events.size() == Histories.TILLEULS.events
                            && member.events.size() == Histories.TILLEULS.events);
            assertThat(redacted(visitor)).isEqualTo(27);
            assertThat(redacted(member)).isEqualTo(4);
            assertThat(visitor.events)
                    .filteredOn(event -> event.data().path("redacted").asBoolean())
                    .noneMatch(event ->
                            event.data().has("sentence") || event.data().has("actor"));
        }
    }

    @Test
    void what_happens_now_is_told_now_and_in_the_language_asked() {
        Sandbox sandbox = Sandbox.in(app);
        try (Stream stream =
                Stream.of(app.as("coordinator").in("nl"), sandbox.path(), Long.toString(sandbox.position()))) {
            long position = verify(sandbox);
            await().atMost(PATIENCE).until(() -> stream.positions().contains(position));
            assertThat(stream.events).hasSize(1);
            assertThat(stream.events.getFirst().data().path("sentence").asString())
                    .isEqualTo(app.as("coordinator")
                            .in("nl")
                            .get(sandbox.path() + "/audit?afterPosition=" + (position - 1))
                            .json()
                            .path("items")
                            .get(0)
                            .path("sentence")
                            .asString());
        }
    }

    private static long redacted(Stream stream) {
        return stream.events.stream()
                .filter(event -> event.data().path("redacted").asBoolean())
                .count();
    }

    private static long verify(Sandbox sandbox) {
        return sandbox.administrator()
                .post(sandbox.path() + "/organisations/" + sandbox.third() + "/verification", "{}")
                .accepted()
                .position();
    }
}
