package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that are coming and those that were, and how to find one.
 *
 * @param past year by year, the latest first
 * @param moreComing whether more are coming than are shown
 * @param reserved how many there are of which the reader may know no more, in words; null for none
 * @param all where the list is unfiltered
 * @param doings what the reader can do besides reading
 * @param signIn whether somebody who signed in might see more
 */
record MeetingsView(
        List<MeetingRow> coming,
        boolean moreComing,
        List<Year> past,
        Paged paged,
        @Nullable String reserved,
        Choice chosen,
        List<Labels.Choice> kinds,
        List<Labels.Choice> purposes,
        String all,
        List<Doing> doings,
        boolean signIn) {

    /** @param subgroup comes from a link, so that the form sends it along */
    record Choice(
            @Nullable MeetingKind kind,
            @Nullable MeetingPurpose purpose,
            @Nullable UUID subgroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Choice of(Here here) {
            String subgroup = here.value("subgroup");
            return new Choice(
                    here.code("kind", MeetingKind.class),
                    here.code("purpose", MeetingPurpose.class),
                    subgroup == null ? null : Asked.id(subgroup),
                    here.day("from"),
                    here.day("to"));
        }

        MeetingQuery.Filter filter(When when) {
            return new MeetingQuery.Filter(when, kind, purpose, subgroup, from, to);
        }

        public boolean any() {
            return Stream.of(kind, purpose, subgroup, from, to).anyMatch(Objects::nonNull);
        }
    }

    /** The meetings of one year. */
    record Year(String year, List<MeetingRow> rows) {}

    static MeetingsView of(Page<Meeting> coming, Page<Meeting> past, long reserved, Choice choice, Asked asked) {
        Words words = asked.words();
        return new MeetingsView(
                rows(coming, asked),
                coming.next() != null,
                years(past, asked),
                Paged.of(past, asked.here()),
                reserved == 0 ? null : words.texts().say("meetings.reserved", "n", reserved),
                choice,
                words.labels().choices(MeetingKind.class, choice.kind()),
                words.labels().choices(MeetingPurpose.class, choice.purpose()),
                Section.MEETINGS.path(asked.coordinationId()),
                MeetingDoings.isSteward(asked) || choice.subgroup() != null
                        ? asked.doings(of(choice), "convene-meeting")
                        : List.of(),
                !asked.known());
    }

    /** Seen from a subgroup, the meeting is its own. */
    private static Map<String, ?> of(Choice choice) {
        return choice.subgroup() == null
                ? Map.of()
                : Map.of("kind", MeetingKind.SUBGROUP, "subgroupId", choice.subgroup());
    }

    /** Whether there is anything to choose from. */
    public boolean choosable() {
        return chosen.any() || !coming.isEmpty() || !past.isEmpty();
    }

    private static List<MeetingRow> rows(Page<Meeting> page, Asked asked) {
        return page.items().stream()
                .map(meeting -> MeetingRow.of(meeting, asked))
                .toList();
    }

    private static List<Year> years(Page<Meeting> page, Asked asked) {
        return rows(page, asked).stream()
                .collect(Collectors.groupingBy(MeetingRow::year, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new Year(String.valueOf(year.getKey()), year.getValue()))
                .toList();
    }
}
