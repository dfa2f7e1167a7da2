package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The notes of a meeting in one language, point by point, as somebody writes them.
 *
 * @param action where the note of a point is sent
 * @param approved whether they are approved, so that nothing changes in them any more
 * @param from what the texts beside the notes are written in, in words; null when there is nothing to translate from
 */
record NotesView(
        String language,
        String action,
        List<Tongue> tongues,
        boolean approved,
        @Nullable String from,
        List<Point> points,
        HttpStatus status) {

    /** The choice in the address for the language. */
    static final String CHOICE = "minutes";

    record Tongue(String name, String href, boolean current) {}

    /**
     * @param id of the point; empty for what belongs to none
     * @param number as people call it at the meeting; 0 for what belongs to none
     * @param title null for what belongs to none
     * @param text what stands in the field
     * @param known what the record says, which the field was opened with
     * @param theirs what somebody else wrote there meanwhile; null when nobody did
     * @param wrong why the note was refused; null when it was not
     * @param source the same note in the language to translate from
     */
    record Point(
            String id,
            int number,
            @Nullable Text title,
            String text,
            String known,
            @Nullable String theirs,
            @Nullable String wrong,
            @Nullable Text source,
            List<DecisionView> decisions) {

        public String anchor() {
            return id.isEmpty() ? "p-rest" : "p-" + id;
        }
    }

    static NotesView of(MeetingInFull it, Notes.@Nullable Unsaved unsaved, Asked asked, String room) {
        Words words = asked.words();
        Notes notes = Notes.of(it, unsaved == null ? chosen(it, asked) : unsaved.language());
        Minutes source = notes.source();
        List<DecisionView> decisions =
                it.decisions().stream().map(one -> DecisionView.of(one, words)).toList();
        List<Point> points = new ArrayList<>();
        for (AgendaItem item : it.agenda()) {
            points.add(point(item, points.size() + 1, notes, unsaved, decisions, words));
        }
        points.add(point(null, 0, notes, unsaved, List.of(), words));
        return new NotesView(
                notes.language(),
                room + "/notes",
                tongues(it, notes.language(), room, asked),
                notes.isApproved(),
                source == null ? null : words.texts().deed("language." + source.language()),
                points,
                unsaved == null ? HttpStatus.OK : unsaved.status());
    }

    private static Point point(
            @Nullable AgendaItem item,
            int number,
            Notes notes,
            Notes.@Nullable Unsaved unsaved,
            List<DecisionView> decisions,
            Words words) {
        UUID id = item == null ? null : item.itemId();
        String known = notes.of(id);
        Notes.Unsaved here = unsaved != null && Objects.equals(unsaved.item(), id) ? unsaved : null;
        String wrong = here == null ? null : here.wrong();
        String source = notes.source() == null ? "" : Notes.of(notes.source(), id);
        return new Point(
                id == null ? "" : id.toString(),
                number,
                item == null ? null : words.name(item.title()),
                here == null ? known : here.text(),
                known,
                here != null && wrong == null ? known : null,
                here == null || wrong == null
                        ? null
                        : words.texts().messages().text(wrong, here.arguments(), words.locale()),
                source.isEmpty() || notes.source() == null
                        ? null
                        : new Text(source, notes.source().language(), true),
                decisions.stream()
                        .filter(one -> id != null && id.equals(one.point()))
                        .toList());
    }

    /** The language one asks for, else the one in which somebody takes notes already, else one's own. */
    private static String chosen(MeetingInFull it, Asked asked) {
        String wanted = asked.here().value(CHOICE);
        String own = asked.words().texts().language();
        if (wanted != null && isKnown(wanted, asked)) {
            return wanted;
        }
        boolean taken = it.minutes().isEmpty()
                || it.minutes().stream().anyMatch(minutes -> minutes.language().equals(own));
        return taken ? own : it.minutes().getFirst().language();
    }

    private static boolean isKnown(String language, Asked asked) {
        return Offered.languages(asked.words()).stream()
                .anyMatch(option -> option.value().equals(language));
    }

    private static List<Tongue> tongues(MeetingInFull it, String current, String room, Asked asked) {
        Set<String> all = new LinkedHashSet<>(List.of("fr", "nl"));
        if (it.convening() != null) {
            all.addAll(it.convening().languages());
        }
        it.minutes().forEach(minutes -> all.add(minutes.language()));
        all.add(current);
        boolean notesOnly = RoomView.NOTES_ONLY.equals(asked.here().value("show"));
        return all.stream()
                .filter(language -> isKnown(language, asked))
                .map(language -> new Tongue(
                        asked.words().texts().deed("language." + language),
                        room + "?" + (notesOnly ? "show=" + RoomView.NOTES_ONLY + "&" : "") + CHOICE + "=" + language
                                + "#points",
                        language.equals(current)))
                .toList();
    }
}
