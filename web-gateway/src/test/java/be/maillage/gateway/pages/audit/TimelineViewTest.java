package be.maillage.gateway.pages.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.OneAsks;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineViewTest {

    private static final UUID SUBJECT = new UUID(7, 1);

    @Test
    void to_go_on_to_begin_again_and_to_turn_round_all_keep_what_was_chosen() {
        Map<String, String> choices =
                Map.of("of", SUBJECT.toString(), "known", "2026-11-20", "area", "DUO", "q", "pain", "before", "90");
        Asked asked = OneAsks.at(Reader.PUBLIC, "/audit", choices);

        TimelineView view = TimelineView.of(
                new Page<>(List.of(), 80, "40"),
                null,
                List.of(),
                List.of(),
                TimelineView.Choice.of(asked.here()),
                asked);

        assertThat(List.of(view.next(), view.first(), view.otherOrder()))
                .allSatisfy(link -> assertThat(link)
                        .contains("of=" + SUBJECT, "known=2026-11-20", "area=DUO", "q=pain")
                        .doesNotContain("before=90"));
        assertThat(view.next()).contains("before=40");
    }

    @Test
    void what_was_recorded_as_it_happened_is_not_said_to_be_recorded_afterwards() {
        assertThat(line(true, Map.of()).afterwards()).isTrue();
        assertThat(line(false, Map.of()).afterwards()).isFalse();
        assertThat(line(null, Map.of()).afterwards()).isFalse();
    }

    @Test
    void from_a_line_one_follows_that_one_thing_until_one_does() {
        assertThat(line(null, Map.of()).follow()).isEqualTo("/coordinations/" + Tilleuls.ID + "/audit?of=" + SUBJECT);
        assertThat(line(null, Map.of("of", SUBJECT.toString())).follow()).isNull();
    }

    private static Line line(@Nullable Boolean afterwards, Map<String, String> choices) {
        Entry entry = new Entry(
                1,
                1,
                "meeting.MeetingHeld",
                1,
                Instant.parse("2026-11-20T09:00:00Z"),
                null,
                null,
                null,
                null,
                "PUBLIC",
                "Une réunion a eu lieu.",
                false,
                null,
                null,
                afterwards,
                SUBJECT);
        return Line.of(entry, LocalDate.parse("2026-11-20"), OneAsks.at(Reader.PUBLIC, "/audit", choices));
    }
}
