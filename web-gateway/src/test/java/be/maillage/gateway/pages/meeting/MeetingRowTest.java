package be.maillage.gateway.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.gateway.pages.OneAsks;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.meetings.Meeting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingRowTest {

    private static final Reader MEMBER =
            new Reader(Tilleuls.COORDINATOR, Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of());

    @Test
    void minutes_are_written_then_approved_in_each_of_their_languages_then_sent() {
        assertThat(next(List.of(), List.of(), false)).isEqualTo("PV à écrire");
        assertThat(next(List.of("fr", "nl"), List.of(), false)).isEqualTo("PV à approuver");
        assertThat(next(List.of("fr", "nl"), List.of("fr"), true)).isEqualTo("PV à approuver");
        assertThat(next(List.of("fr", "nl"), List.of("fr", "nl"), false)).isEqualTo("PV à diffuser");
        assertThat(next(List.of("fr", "nl"), List.of("fr", "nl"), true)).isNull();
    }

    private static @Nullable String next(List<String> drafted, List<String> approved, boolean sent) {
        Meeting meeting = new Meeting(
                new UUID(7, 1),
                false,
                Meeting.State.HELD,
                MeetingKind.PLENARY,
                null,
                null,
                BusinessDate.parse("2026-10-01"),
                Precision.DAY,
                null,
                null,
                null,
                null,
                null,
                ActivityScope.COORDINATION,
                null,
                Confidentiality.PUBLIC,
                null,
                approved,
                new Meeting.Progress(3, drafted, sent));
        State next = MeetingRow.of(meeting, OneAsks.at(MEMBER, "/meetings", Map.of()))
                .next();
        return next == null ? null : next.text();
    }
}
