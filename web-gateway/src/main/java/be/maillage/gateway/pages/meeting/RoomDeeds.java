package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.day;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.time;
import static be.maillage.gateway.pages.form.Field.yes;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETING;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEMBERS;
import static be.maillage.gateway.pages.meeting.MeetingForms.ORGANISATIONS;
import static be.maillage.gateway.pages.meeting.MeetingForms.PEOPLE;
import static be.maillage.gateway.pages.meeting.MeetingForms.POINTS;
import static be.maillage.gateway.pages.meeting.MeetingForms.about;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.Presence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told during a meeting. What the page of the room sends by itself leads back there, the same from elsewhere to the meeting. */
@Component
class RoomDeeds implements Deeds {

    private static final String PRESENCES = "presences";
    private static final String VOTES = "votes";

    private final MeetingForms forms;
    private final Offered offered;

    RoomDeeds(MeetingAnswers answers, Offered offered) {
        this.forms = new MeetingForms(answers);
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                attendance(),
                tap(),
                residents(),
                decide("record-decision", ids -> MeetingForms.toMeeting(ids) + "#agenda"),
                decide("decide-here", ids -> MeetingForms.toRoom(ids) + "#points"),
                assign("assign-action", ids -> MeetingForms.toMeeting(ids) + "#actions"),
                assign("assign-here", ids -> MeetingForms.toRoom(ids) + "#points"),
                hold());
    }

    /** The list that was signed, or what one remembers. */
    private Deed attendance() {
        return Deed.of(
                        "record-attendance",
                        RecordAttendance.class,
                        Section.MEETINGS,
                        rows(
                                PRESENCES,
                                3,
                                one("organisationId", MEMBERS),
                                one("personId", PEOPLE),
                                one("status", Presence.Status.class),
                                more(
                                        "presence",
                                        one("category", RepresentativeCategory.class),
                                        time("arrivedAt"),
                                        time("leftAt"),
                                        number("preparationHours"),
                                        number("followUpHours"))),
                        number("residents"),
                        yes("fromSignedSheet"))
                .given(MEETING)
                .preparing(this::peopleAreOffered)
                .completing(RoomDeeds::whoIsNamedWasThere)
                .telling(MeetingRule.ATTENDANCE_SAYS_SOMETHING.code(), PRESENCES)
                .telling(MeetingRule.ATTENDANCE_NAMES_SOMEBODY.code(), PRESENCES)
                .telling(MeetingRule.HEADCOUNT_IS_FROM_0_TO_10000.code(), "residents")
                .after(ids -> MeetingForms.toMeeting(ids) + "#attendance");
    }

    /** One line of the list in the room. */
    private Deed tap() {
        return Deed.of(
                        "take-attendance",
                        RecordAttendance.class,
                        Section.MEETINGS,
                        rows(
                                PRESENCES,
                                1,
                                one("organisationId", ORGANISATIONS),
                                one("personId", PEOPLE),
                                one("status", Presence.Status.class),
                                yes("arrivedLate"),
                                yes("leftEarly")))
                .given(MEETING)
                .preparing(this::everybodyIsOffered)
                .completing(RoomDeeds::whoIsNamedWasThere)
                .telling(MeetingRule.ATTENDANCE_SAYS_SOMETHING.code(), PRESENCES)
                .untold()
                .after(ids -> MeetingForms.toRoom(ids) + "#attendance");
    }

    private Deed residents() {
        return Deed.of(
                        "count-residents",
                        RecordAttendance.class,
                        Section.MEETINGS,
                        number("residents").must())
                .given(MEETING)
                .preparing(asking -> forms.prepared(asking, meeting -> about(meeting, asking)))
                .telling(MeetingRule.ATTENDANCE_SAYS_SOMETHING.code(), "residents")
                .telling(MeetingRule.HEADCOUNT_IS_FROM_0_TO_10000.code(), "residents")
                .untold()
                .after(ids -> MeetingForms.toRoom(ids) + "#attendance");
    }

    private Deed decide(String name, Function<Map<String, UUID>, String> after) {
        return Deed.of(
                        name,
                        RecordDecision.class,
                        Section.MEETINGS,
                        localized("text", 2).must(),
                        one("itemId", POINTS),
                        one("mode", DecisionMode.class).must(),
                        more(VOTES, number("votes.inFavour"), number("votes.against"), number("votes.abstentions")),
                        localized("dissent", 2))
                .given(MEETING)
                .drawing("decisionId")
                .preparing(asking -> forms.prepared(
                        asking,
                        meeting -> about(meeting, asking)
                                .with(
                                        POINTS,
                                        MeetingForms.points(
                                                meeting.agenda(), asking.asked().words()))
                                .with(Values.NONE.and("mode", DecisionMode.CONSENSUS))))
                .completing(RoomDeeds::whatIsNotCountedIsNone)
                .telling(MeetingRule.ONLY_A_VOTE_HAS_COUNTS.code(), "votes.inFavour")
                .telling(MeetingRule.VOTES_ARE_COUNTED.code(), "votes.inFavour")
                .telling(MeetingRule.VOTES_ARE_OF_THOSE_PRESENT.code(), "votes.inFavour")
                .after(after);
    }

    private Deed assign(String name, Function<Map<String, UUID>, String> after) {
        return Deed.of(
                        name,
                        AssignAction.class,
                        Section.MEETINGS,
                        localized("what", 2).must(),
                        one("organisationId", MEMBERS),
                        one("personId", PEOPLE),
                        day("due").must())
                .given(MEETING)
                .drawing("actionId")
                .preparing(this::peopleAreOffered)
                .telling(MeetingRule.ACTION_IS_TAKEN_ON_BY_SOMEBODY.code(), "organisationId")
                .telling(MeetingRule.ACTION_IS_DUE_AFTER_THE_MEETING.code(), "due")
                .after(after);
    }

    private Deed hold() {
        return Deed.of("hold-meeting", HoldMeeting.class, Section.MEETINGS, time("start"), time("end"))
                .given(MEETING)
                .preparing(asking -> forms.prepared(
                        asking,
                        meeting -> about(meeting, asking)
                                .with(Values.NONE
                                        .and("start", meeting.summary().start())
                                        .and("end", meeting.summary().end()))))
                .telling(MeetingRule.TIMES_ARE_SAID.code(), "start")
                .telling(MeetingRule.END_FOLLOWS_THE_START.code(), "end")
                .after(MeetingForms::toMeeting);
    }

    private Mono<Prepared> peopleAreOffered(Asking asking) {
        return Mono.zip(forms.full(asking), offered.members(asking.asked()), offered.people(asking.asked()))
                .map(all ->
                        about(all.getT1(), asking).with(MEMBERS, all.getT2()).with(PEOPLE, all.getT3()));
    }

    /** Whoever comes unannounced may be of an organisation that is no member. */
    private Mono<Prepared> everybodyIsOffered(Asking asking) {
        return Mono.zip(forms.full(asking), offered.organisations(asking.asked()), offered.people(asking.asked()))
                .map(all -> about(all.getT1(), asking)
                        .with(ORGANISATIONS, all.getT2())
                        .with(PEOPLE, all.getT3()));
    }

    /** Whoever stands on a list was there, unless it says otherwise; and a time of arrival is told of who came late. */
    private static void whoIsNamedWasThere(ObjectNode body) {
        for (JsonNode line : body.path(PRESENCES)) {
            if (line instanceof ObjectNode presence && presence.path("status").isMissingNode()) {
                presence.put("status", Presence.Status.PRESENT.name());
            }
            if (line instanceof ObjectNode presence) {
                when(presence, "arrivedAt", "arrivedLate");
                when(presence, "leftAt", "leftEarly");
            }
        }
    }

    private static void when(ObjectNode presence, String time, String moved) {
        if (presence.has(time)) {
            presence.put(moved, true);
        }
    }

    /** Where somebody counted voices, what they left open is none. */
    private static void whatIsNotCountedIsNone(ObjectNode body) {
        if (body.path(VOTES) instanceof ObjectNode votes) {
            for (String each : List.of("inFavour", "against", "abstentions")) {
                if (!votes.has(each)) {
                    votes.put(each, 0);
                }
            }
        }
    }
}
