package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Words;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one writes to people so that they come. */
record Invitation(Meeting meeting, Words words) {

    /** The whole, to be pasted into a message. @param href begins such a message in the reader's own mail program */
    record Letter(String text, String href) {}

    String subject() {
        return new Wording(words).subject(meeting.subject(), meeting.kind()).text();
    }

    LocalDate day() {
        return Objects.requireNonNull(meeting.day()).earliest();
    }

    /** Premises, place within, and the address of a call; null when none is known. */
    @Nullable
    String place() {
        String place = Stream.of(
                        meeting.host() == null
                                ? null
                                : words.name(meeting.host()).text(),
                        meeting.place() == null
                                ? null
                                : words.name(meeting.place()).text(),
                        meeting.online())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** The points as people number them; empty when there are none. */
    static String agenda(MeetingInFull it, Words words) {
        List<AgendaItem> points = it.agenda();
        return IntStream.range(0, points.size())
                .mapToObj(i -> i + 1 + ". " + words.name(points.get(i).title()).text())
                .collect(Collectors.joining("\n"));
    }

    /** @param url of the meeting's page */
    static Letter letter(MeetingInFull it, String url, Words words) {
        Invitation invitation = new Invitation(it.summary(), words);
        Wording wording = new Wording(words);
        String time = wording.time(it.summary().start(), it.summary().end());
        String day = words.dates().weekday(invitation.day()).text();
        List<String> lines = new ArrayList<>();
        lines.add(words.texts().say("invitation.hello"));
        lines.add("");
        lines.add(words.texts().say("invitation.to", "subject", invitation.subject()));
        lines.add(words.texts().say("invitation.when", "when", time == null ? day : day + ", " + time));
        if (invitation.place() != null) {
            lines.add(words.texts().say("invitation.where", "where", invitation.place()));
        }
        if (!it.agenda().isEmpty()) {
            lines.add("");
            lines.add(words.texts().say("meeting.agenda"));
            lines.add(agenda(it, words));
        }
        lines.add("");
        lines.add(words.texts().say("invitation.more", "url", url));
        String text = String.join("\n", lines);
        String title = invitation.subject() + " – " + (time == null ? day : day + ", " + time);
        return new Letter(text, "mailto:?subject=" + encoded(title) + "&body=" + encoded(text.replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
