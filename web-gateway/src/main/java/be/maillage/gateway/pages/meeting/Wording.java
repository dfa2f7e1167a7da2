package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.names.MeetingName;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Puts what all pages of meetings say into words. */
public record Wording(Words words) {

    /** What it is about, else what it is: an old history rarely says more. */
    public Text subject(@Nullable LocalizedString subject, @Nullable MeetingKind kind) {
        Text text = words.text(subject);
        if (text != null) {
            return text;
        }
        return words.own(kind == null ? words.texts().say("meeting.unnamed") : capitalised(kind));
    }

    private String capitalised(MeetingKind kind) {
        String label = words.labels().of(kind);
        return label.substring(0, 1).toUpperCase(words.locale()) + label.substring(1);
    }

    /** With its weekday when it is known to the day. */
    public Shown day(BusinessDate day) {
        return day.precision() == Precision.DAY
                ? words.dates().weekday(day.earliest())
                : words.dates().of(day);
    }

    @Nullable
    public String time(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return null;
        }
        String from = words.dates().time(start);
        return end == null ? from : from + "–" + words.dates().time(end);
    }

    /** Kind and purpose in one line. */
    public String what(Meeting it) {
        String kind = it.kind() == null ? "" : words.labels().of(it.kind());
        return it.purpose() == null ? kind : kind + " · " + words.labels().of(it.purpose());
    }

    /** In whose premises, or where else, or that it is online. */
    @Nullable
    public Text place(Meeting it) {
        if (it.host() != null) {
            return words.name(it.host());
        }
        Text place = words.text(it.place());
        return place != null || it.online() == null
                ? place
                : words.own(words.texts().say("meeting.online"));
    }

    /** That it was held goes without saying. */
    @Nullable
    public State state(Meeting it) {
        if (it.state() == null) {
            return null;
        }
        return switch (it.state()) {
            case COMING, HELD -> null;
            case CANCELLED -> new State(words.texts().say("meeting.cancelled"), Tone.WARN);
            case UNTOLD -> new State(words.texts().say("meeting.untold"), Tone.WARN);
        };
    }

    /** Another meeting as a link; one that the reader may not read is only told to be one. */
    public Link link(MeetingName name, String meetings) {
        return name.day() == null
                ? new Link(words.own(words.texts().say("meeting.reserved")), null, null)
                : new Link(
                        subject(name.subject(), name.kind()), words.dates().of(name.day()), meetings + "/" + name.id());
    }

    /** @param href null when there is nothing to read there */
    public record Link(
            Text text, @Nullable Shown day, @Nullable String href) {}
}
