package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.day;
import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.id;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.form.Field.time;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.meetings.MeetingInFull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of meetings by forms. */
@Component
class MeetingDeeds implements Deeds {

    private static final String MEETING = "meetingId";

    private final MeetingAnswers answers;
    private final Offered offered;

    MeetingDeeds(MeetingAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(convene(), amendAgenda(), cancel());
    }

    private Deed convene() {
        return Deed.of(
                        "convene-meeting",
                        ConveneMeeting.class,
                        Section.MEETINGS,
                        localized("subject").must(),
                        one("kind", MeetingKind.class).must(),
                        one("purpose", MeetingPurpose.class).must(),
                        group("time", day("time.day").must(), time("time.start"), time("time.end")),
                        group(
                                "venue",
                                one("venue.hostOrganisation", "organisations"),
                                localized("venue.place"),
                                text("venue.online")),
                        agenda(1),
                        more("roles", one("chair", "people"), one("minutesTaker", "people")),
                        more(
                                "invited",
                                many("invited.organisations", "members"),
                                many("invited.categories", RepresentativeCategory.class),
                                one("confidentiality", Confidentiality.class)),
                        more(
                                "about",
                                many("expectations", Expectation.class),
                                many("forms", ActivityForm.class),
                                one("scope", ActivityScope.class),
                                many("languages", "languages"),
                                number("informalMinutes"),
                                one("subgroupId", "subgroups")))
                .drawing(MEETING)
                .preparing(this::conveningIsPrepared)
                .telling(MeetingRule.SUBJECT_AND_PURPOSE_ARE_SAID.code(), "subject")
                .telling(MeetingRule.SUBGROUP_IS_SAID.code(), "subgroupId")
                .telling(MeetingRule.INFORMAL_TIME_IS_FROM_0_TO_480_MINUTES.code(), "informalMinutes")
                .after(MeetingDeeds::toMeeting);
    }

    private Mono<Prepared> conveningIsPrepared(Asking asking) {
        return Mono.zip(
                        offered.organisations(asking.asked()),
                        offered.members(asking.asked()),
                        offered.people(asking.asked()))
                .map(all -> Prepared.NOTHING
                        .with("organisations", all.getT1())
                        .with("members", all.getT2())
                        .with("people", all.getT3())
                        .with("languages", Offered.languages(asking.asked().words()))
                        .with(Values.NONE
                                .and("kind", MeetingKind.PLENARY)
                                .and("scope", ActivityScope.COORDINATION)
                                .and("confidentiality", Confidentiality.MEMBERS)));
    }

    private Deed amendAgenda() {
        return Deed.of("amend-agenda", AmendAgenda.class, Section.MEETINGS, agenda(1), localized("reason"))
                .given(MEETING)
                .replacing(MEETING)
                .preparing(asking -> meeting(
                        asking, meeting -> about(meeting, asking).with(Values.NONE.and("agenda", meeting.agenda()))))
                .after(ids -> toMeeting(ids) + "#agenda");
    }

    private Deed cancel() {
        return Deed.of(
                        "cancel-meeting",
                        CancelMeeting.class,
                        Section.MEETINGS,
                        localized("reason", 2).must())
                .given(MEETING)
                .preparing(asking -> meeting(asking, meeting -> about(meeting, asking)))
                .after(MeetingDeeds::toMeeting);
    }

    private static Field agenda(int atLeast) {
        return rows("agenda", atLeast, id("itemId"), localized("title"));
    }

    /** Empty when there is no such meeting for the reader, or no more than that there is one. */
    private Mono<Prepared> meeting(Asking asking, Function<MeetingInFull, Prepared> prepared) {
        return answers.meeting(
                        asking.asked().reader(),
                        asking.asked().coordinationId(),
                        asking.id(MEETING),
                        asking.asked().today())
                .filter(meeting -> !meeting.summary().reserved())
                .map(prepared);
    }

    /** Which meeting a form is about. */
    private static Prepared about(MeetingInFull meeting, Asking asking) {
        Words words = asking.asked().words();
        Wording wording = new Wording(words);
        String day = meeting.summary().day() == null
                ? ""
                : " · " + wording.day(meeting.summary().day()).text();
        String subject = wording.subject(
                        meeting.summary().subject(), meeting.summary().kind())
                .text();
        return Prepared.NOTHING.with(List.of(Fact.of(words.texts().deed("about.meeting"), words.own(subject + day))));
    }

    private static String toMeeting(Map<String, UUID> ids) {
        return "/meetings/" + ids.get(MEETING);
    }
}
