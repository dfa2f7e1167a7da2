package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.meeting.meetings.Minutes;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the forms about a meeting share: which one it is, its points, the languages of its minutes, the meetings around it. */
final class MeetingForms {

    static final String MEETING = "meetingId";
    static final String MEMBERS = "members";
    static final String ORGANISATIONS = "organisations";
    static final String PEOPLE = "people";
    static final String POINTS = "points";
    static final String LANGUAGE = "language";
    static final String LANGUAGES = "languages";
    static final String MEETINGS = "meetings";

    private final MeetingAnswers answers;

    MeetingForms(MeetingAnswers answers) {
        this.answers = answers;
    }

    /** Empty when there is no such meeting for the reader, or no more than that there is one. */
    Mono<MeetingInFull> full(Asking asking) {
        return full(asking.asked(), asking.id(MEETING));
    }

    Mono<MeetingInFull> full(Asked asked, UUID meetingId) {
        return answers.meeting(asked.reader(), asked.coordinationId(), meetingId, asked.today())
                .filter(meeting -> !meeting.summary().reserved());
    }

    Mono<Prepared> prepared(Asking asking, Function<MeetingInFull, Prepared> prepared) {
        return full(asking).map(prepared);
    }

    /** Which meeting a form is about. */
    static Prepared about(MeetingInFull meeting, Asking asking) {
        Words words = asking.asked().words();
        return Prepared.NOTHING.with(
                List.of(Fact.of(words.texts().deed("about.meeting"), words.own(name(meeting.summary(), words)))));
    }

    static String name(Meeting meeting, Words words) {
        Wording wording = new Wording(words);
        String day =
                meeting.day() == null ? "" : " · " + wording.day(meeting.day()).text();
        return wording.subject(meeting.subject(), meeting.kind()).text() + day;
    }

    static List<Option> points(List<AgendaItem> agenda, Words words) {
        List<Option> points = new ArrayList<>();
        for (AgendaItem item : agenda) {
            points.add(Option.of(
                    item.itemId(),
                    points.size() + 1 + ". " + words.name(item.title()).text()));
        }
        return points;
    }

    /** The languages in which there are minutes that are as the form needs them. */
    static Prepared withLanguages(Prepared before, MeetingInFull meeting, Predicate<Minutes> which, Asking asking) {
        Words words = asking.asked().words();
        List<Option> languages = meeting.minutes().stream()
                .filter(which)
                .map(it -> Option.of(it.language(), words.texts().deed("language." + it.language())))
                .toList();
        String own = words.texts().language();
        String first = languages.stream()
                .map(Option::value)
                .filter(own::equals)
                .findFirst()
                .orElse(languages.isEmpty() ? null : languages.getFirst().value());
        return before.with(LANGUAGES, languages).with(Values.NONE.and(LANGUAGE, first));
    }

    static boolean isApproved(Minutes minutes) {
        return minutes.state() == Minutes.State.APPROVED;
    }

    static boolean isDraft(Minutes minutes) {
        return minutes.state() == Minutes.State.DRAFT;
    }

    /** The coordination's meetings to name as the one where something was told: those to come, then the last ones. */
    Mono<List<Option>> around(Asked asked, @Nullable UUID except) {
        return Mono.zip(list(asked, When.COMING, Order.ASCENDING), list(asked, When.PAST, Order.DESCENDING))
                .map(both -> Stream.concat(both.getT2().stream(), both.getT1().stream())
                        .filter(meeting -> !meeting.id().equals(except) && !meeting.reserved())
                        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
                        .map(meeting -> Option.of(meeting.id(), name(meeting, asked.words())))
                        .toList());
    }

    private Mono<List<Meeting>> list(Asked asked, When when, Order order) {
        return answers.meetings(
                        asked.reader(),
                        asked.coordinationId(),
                        MeetingQuery.Filter.of(when),
                        order,
                        Paging.of(null, 20),
                        asked.today())
                .map(page -> page.items());
    }

    static Field agenda(int atLeast) {
        return Field.rows("agenda", atLeast, Field.id("itemId"), Field.localized("title"));
    }

    static String toMeeting(Map<String, UUID> ids) {
        return "/meetings/" + ids.get(MEETING);
    }

    static String toRoom(Map<String, UUID> ids) {
        return toMeeting(ids) + "/live";
    }
}
