package be.maillage.gateway.pages.desk;

import be.maillage.audit.Entry;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.due.DueLines;
import be.maillage.gateway.pages.meeting.ActionsView;
import be.maillage.gateway.pages.meeting.MeetingRow;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who sits down for an hour wants to know: what comes, what waits for them, what is new.
 *
 * @param coordinates whether the reader coordinates, and so may do most of what there is to do
 * @param acts whether the reader coordinates or speaks for a member, and so may have taken something on
 * @param doings what one does often, by a form
 * @param own where the organisation stands for which a member speaks, to be kept true; null for whoever speaks for none or for several
 * @param meetings the next ones
 * @param last the meeting before, while its minutes are not done; null otherwise
 * @param due what is due these weeks
 * @param dueMore that the page of what is due holds more of it, in words; null when it does not
 * @param older what is late for longer, kind by kind
 * @param lately what was recorded last
 * @param attention which pairs ask for attention
 */
record DeskToday(
        boolean coordinates,
        boolean acts,
        List<Doing> doings,
        @Nullable String own,
        List<MeetingRow> meetings,
        @Nullable MeetingRow last,
        Mine mine,
        List<DueLines.Row> due,
        @Nullable String dueMore,
        List<DueLines.OfKind> older,
        List<Change> lately,
        List<Waiting> attention) {

    static final int MEETINGS = 3;
    static final int ACTIONS = 5;
    static final int LATELY = 20;

    /** Of those, what the reader may read: that something happened that one may not know is no news. */
    private static final int CHANGES = 5;

    /** What is due of one kind on one day shares a line, so these are fewer lines. */
    static final int OBLIGATIONS = 100;

    private static final int LINES = 6;

    /** @param more where the others are, in words; null when these are all */
    record Mine(List<ActionsView.Row> rows, @Nullable String more) {}

    record Change(String sentence, Shown recordedAt, String href) {}

    /** @param href where it can be seen */
    record Waiting(String text, String href) {}

    static DeskToday of(
            Page<Meeting> coming,
            Page<Meeting> past,
            Mine mine,
            ListedAndCounted obligations,
            List<Entry> lately,
            Map<Standing, Long> standings,
            Asked asked) {
        Page<Due> due = obligations.listed();
        List<DueLines.Row> rows = DueLines.rows(due.items(), asked);
        Texts texts = asked.words().texts();
        return new DeskToday(
                asked.reader().is(Role.COORDINATOR),
                asked.reader().is(Role.COORDINATOR) || asked.reader().is(Role.MEMBER),
                asked.reader().is(Role.COORDINATOR)
                        ? asked.doings(Map.of(), "convene-meeting", "share-information")
                        : asked.doings(Map.of(), "share-information"),
                own(asked),
                coming.items().stream().map(it -> MeetingRow.of(it, asked)).toList(),
                past.items().stream()
                        .map(it -> MeetingRow.of(it, asked))
                        .filter(row -> row.next() != null)
                        .findFirst()
                        .orElse(null),
                mine,
                rows.stream().limit(LINES).toList(),
                rows.size() > LINES || due.next() != null ? texts.say("desk.due.all", "n", due.total()) : null,
                DueLines.older(obligations.counted(), asked),
                lately.stream()
                        .map(it -> change(it, asked))
                        .filter(Objects::nonNull)
                        .limit(CHANGES)
                        .toList(),
                waiting(standings, asked));
    }

    private static @Nullable String own(Asked asked) {
        Set<UUID> own = asked.reader().organisations();
        return asked.reader().is(Role.COORDINATOR) || own.size() != 1
                ? null
                : Section.OVERVIEW.path(asked.coordinationId()) + "/organisations/"
                        + own.iterator().next();
    }

    static Mine actions(Page<Action> page, Map<UUID, PersonName> people, Asked asked) {
        return new Mine(
                ActionsView.rows(page.items(), people, asked),
                page.next() == null ? null : asked.words().texts().say("desk.actions.all", "n", page.total()));
    }

    private static @Nullable Change change(Entry it, Asked asked) {
        String sentence = it.sentence();
        return sentence == null
                ? null
                : new Change(
                        sentence,
                        asked.words().dates().of(it.recordedAt()),
                        Section.AUDIT.path(asked.coordinationId()) + "#e" + it.position());
    }

    /** The pairs that stand so alone; a duo that nobody assessed says so in the list of duos. */
    private static String where(Standing standing, UUID coordination) {
        return standing == Standing.NONE
                ? Section.DUOS.path(coordination)
                : Section.CONTINUUM.path(coordination) + "?kind=" + standing.name();
    }

    private static List<Waiting> waiting(Map<Standing, Long> standings, Asked asked) {
        List<Waiting> all = new ArrayList<>();
        for (Standing standing : List.of(Standing.DIVERGENT, Standing.ONE_SIDED, Standing.NONE)) {
            long count = standings.getOrDefault(standing, 0L);
            if (count > 0) {
                all.add(new Waiting(
                        asked.words().texts().say("brief." + standing.name(), "n", count),
                        asked.link(where(standing, asked.coordinationId()))));
            }
        }
        return all;
    }
}
