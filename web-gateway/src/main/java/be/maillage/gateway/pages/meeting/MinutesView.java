package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.meetings.Amendment;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.Minutes;
import be.maillage.meeting.meetings.Minutes.Addendum;
import be.maillage.meeting.meetings.Minutes.Distribution;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes in one language, and which other languages there are.
 *
 * @param shown null when there are none that the reader may read
 */
record MinutesView(List<Language> languages, @Nullable Told shown) {

    private static final String LANGUAGE = "minutes";

    record Language(String name, State state, String href, boolean current) {}

    /**
     * @param origin when and where they were approved, or when the draft was written
     * @param points what was said on each point of the agenda, with what was decided on it
     * @param rest what belongs to no point
     * @param decisions that answer no point
     */
    record Told(
            String language,
            State state,
            String origin,
            Wording.@Nullable Link approvedAt,
            @Nullable String translated,
            List<Point> points,
            @Nullable Text rest,
            List<DecisionView> decisions,
            List<Added> addenda,
            List<Change> amendments,
            List<Sent> sent) {}

    /** @param title null when the agenda has no such point any more */
    record Point(
            MeetingView.@Nullable Point title, @Nullable Text text, List<DecisionView> decisions) {}

    record Added(Text text, Shown on) {}

    /** @param by who proposed it; empty when nobody is named */
    record Change(
            Text text,
            List<Text> by,
            Shown on,
            MeetingView.@Nullable Point point,
            State state,
            @Nullable Text reason,
            List<Doing> doings) {}

    record Sent(String to, @Nullable Text others, Shown on) {}

    static MinutesView of(
            MeetingInFull meeting,
            List<MeetingView.Point> agenda,
            List<DecisionView> decisions,
            Map<UUID, PersonName> people,
            Asked asked) {
        if (meeting.minutes().isEmpty()) {
            return new MinutesView(List.of(), null);
        }
        Words words = asked.words();
        Minutes chosen = chosen(meeting.minutes(), asked.here(), words);
        Told told = new Told(
                chosen.language(),
                state(chosen, words),
                origin(chosen, words),
                chosen.approvedAt() == null
                        ? null
                        : new Wording(words).link(chosen.approvedAt(), Section.MEETINGS.path(asked.coordinationId())),
                chosen.translatedFrom() == null
                        ? null
                        : words.texts()
                                .say(
                                        "minutes.translated",
                                        "from",
                                        ConveningFacts.language(chosen.translatedFrom(), words.locale())),
                points(chosen, agenda, decisions, words),
                chosen.text() == null ? null : text(chosen.text(), chosen.language(), words),
                ofNoPoint(agenda, decisions),
                chosen.addenda().stream()
                        .map(it -> added(it, chosen.language(), words))
                        .toList(),
                meeting.amendments().stream()
                        .filter(it -> it.language().equals(chosen.language()))
                        .map(it -> change(meeting, it, agenda, people, asked))
                        .toList(),
                chosen.distributions().stream().map(it -> sent(it, words)).toList());
        return new MinutesView(
                meeting.minutes().stream()
                        .map(it -> new Language(
                                ConveningFacts.language(it.language(), words.locale()),
                                state(it, words),
                                asked.here().with(LANGUAGE, it.language()).url(anchor(asked.here())),
                                it == chosen))
                        .toList(),
                told);
    }

    /** Where the texts are: on the whole page they stand point by point. */
    private static String anchor(Here here) {
        return here.value(MeetingView.SHEET) == null ? "agenda" : "minutes";
    }

    /** The language one asks for, else one's own, else the first. */
    private static Minutes chosen(List<Minutes> all, Here here, Words words) {
        String asked = here.value(LANGUAGE);
        String wanted = asked == null ? words.locale().getLanguage() : asked;
        return all.stream()
                .filter(it -> it.language().equals(wanted))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static State state(Minutes it, Words words) {
        return switch (it.state()) {
            case APPROVED -> new State(words.texts().say("minutes.APPROVED"), Tone.GOOD);
            case DRAFT -> new State(words.texts().say("minutes.DRAFT"), Tone.WARN);
        };
    }

    private static String origin(Minutes it, Words words) {
        if (it.approvedOn() != null) {
            String key = it.approvedAt() == null ? "minutes.approvedon" : "minutes.approvedat";
            return words.texts()
                    .say(key, "on", words.dates().of(it.approvedOn()).text());
        }
        return it.writtenOn() == null
                ? ""
                : words.texts()
                        .say(
                                "minutes.writtenon",
                                "on",
                                words.dates().of(it.writtenOn()).text());
    }

    /** In the order of the agenda, points of which nothing is said left out; then what an older agenda had. */
    private static List<Point> points(
            Minutes minutes, List<MeetingView.Point> agenda, List<DecisionView> decisions, Words words) {
        List<Point> points = new ArrayList<>(agenda.stream()
                .map(title -> point(title, minutes, decisions, words))
                .filter(point -> point.text() != null || !point.decisions().isEmpty())
                .toList());
        for (ItemMinutes item : minutes.items()) {
            if (point(agenda, item.itemId()) == null) {
                points.add(new Point(null, text(item.text(), minutes.language(), words), List.of()));
            }
        }
        return points;
    }

    private static Point point(MeetingView.Point title, Minutes minutes, List<DecisionView> decisions, Words words) {
        Text text = minutes.items().stream()
                .filter(it -> it.itemId().equals(title.id()))
                .findFirst()
                .map(it -> text(it.text(), minutes.language(), words))
                .orElse(null);
        return new Point(title, text, on(title, decisions));
    }

    private static List<DecisionView> on(MeetingView.Point title, List<DecisionView> decisions) {
        return decisions.stream().filter(it -> title.id().equals(it.point())).toList();
    }

    /** Every point of the agenda with what is known of it, be there minutes or not; then what an older agenda had. */
    List<Point> pointByPoint(List<MeetingView.Point> agenda, List<DecisionView> decisions) {
        if (shown == null) {
            return agenda.stream()
                    .map(title -> new Point(title, null, on(title, decisions)))
                    .toList();
        }
        List<Point> all = new ArrayList<>();
        for (MeetingView.Point title : agenda) {
            all.add(shown.points().stream()
                    .filter(point -> title.equals(point.title()))
                    .findFirst()
                    .orElse(new Point(title, null, List.of())));
        }
        shown.points().stream().filter(point -> point.title() == null).forEach(all::add);
        return all;
    }

    /** The decisions that answer no point. */
    static List<DecisionView> ofNoPoint(List<MeetingView.Point> agenda, List<DecisionView> decisions) {
        return decisions.stream()
                .filter(it -> point(agenda, it.point()) == null)
                .toList();
    }

    private static MeetingView.@Nullable Point point(List<MeetingView.Point> agenda, @Nullable UUID item) {
        return agenda.stream().filter(it -> it.id().equals(item)).findFirst().orElse(null);
    }

    private static Added added(Addendum it, String language, Words words) {
        return new Added(text(it.text(), language, words), words.dates().of(it.on()));
    }

    private static Change change(
            MeetingInFull meeting,
            Amendment it,
            List<MeetingView.Point> agenda,
            Map<UUID, PersonName> people,
            Asked asked) {
        Words words = asked.words();
        List<Text> by = new ArrayList<>();
        if (it.proposedBy() != null) {
            by.add(words.own(words.person(people.get(it.proposedBy()))));
        }
        if (it.organisation() != null) {
            by.add(words.name(it.organisation()));
        }
        State state = it.outcome() == null
                ? new State(words.texts().say("amendment.open"), Tone.WARN)
                : new State(
                        words.labels().of(it.outcome()),
                        it.outcome() == AmendmentOutcome.ACCEPTED ? Tone.GOOD : Tone.PLAIN);
        return new Change(
                text(it.text(), it.language(), words),
                by,
                words.dates().of(it.on()),
                point(agenda, it.itemId()),
                state,
                words.text(it.reason()),
                it.outcome() == null && RoomView.isCarriedBy(asked, meeting)
                        ? asked.doings(
                                Map.of(MeetingForms.MEETING, meeting.summary().id(), "amendmentId", it.id()),
                                "settle-amendment")
                        : List.of());
    }

    private static Sent sent(Distribution it, Words words) {
        return new Sent(
                String.join(
                        ", ", it.recipients().stream().map(words.labels()::of).toList()),
                words.text(it.others()),
                words.dates().of(it.on()));
    }

    private static Text text(String text, String language, Words words) {
        return new Text(text, language, !language.equals(words.locale().getLanguage()));
    }
}
