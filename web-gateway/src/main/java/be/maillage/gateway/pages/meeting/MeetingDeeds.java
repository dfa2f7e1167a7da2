package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.day;
import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.form.Field.time;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETING;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEMBERS;
import static be.maillage.gateway.pages.meeting.MeetingForms.ORGANISATIONS;
import static be.maillage.gateway.pages.meeting.MeetingForms.PEOPLE;
import static be.maillage.gateway.pages.meeting.MeetingForms.about;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of a meeting before it takes place. */
@Component
class MeetingDeeds implements Deeds {

    private static final String SUBGROUPS = "subgroups";

    private final MeetingForms forms;
    private final MeetingAnswers answers;
    private final Offered offered;

    MeetingDeeds(MeetingAnswers answers, Offered offered) {
        this.forms = new MeetingForms(answers);
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(convene(), amendAgenda(), reschedule(), cancel(), inviteGuest(), entrust());
    }

    private Deed convene() {
        return Deed.of(
                        "convene-meeting",
                        ConveneMeeting.class,
                        Section.MEETINGS,
                        localized("subject").must(),
                        one("kind", MeetingKind.class).must(),
                        one("subgroupId", SUBGROUPS),
                        one("purpose", MeetingPurpose.class).must(),
                        group("time", day("time.day").must(), time("time.start"), time("time.end")),
                        venue(),
                        MeetingForms.agenda(1),
                        more("roles", one("chair", PEOPLE), one("minutesTaker", PEOPLE)),
                        more(
                                "invited",
                                many("invited.organisations", MEMBERS),
                                many("invited.categories", RepresentativeCategory.class),
                                one("confidentiality", Confidentiality.class)),
                        more(
                                "about",
                                many("expectations", Expectation.class),
                                many("forms", ActivityForm.class),
                                one("scope", ActivityScope.class),
                                many("languages", "languages"),
                                number("informalMinutes")))
                .drawing(MEETING)
                .preparing(this::conveningIsPrepared)
                .telling(MeetingRule.SUBJECT_AND_PURPOSE_ARE_SAID.code(), "subject")
                .telling(MeetingRule.TIMES_ARE_SAID.code(), "time.start")
                .telling(MeetingRule.END_FOLLOWS_THE_START.code(), "time.end")
                .telling(MeetingRule.MEETING_LIES_AHEAD.code(), "time.day")
                .telling(MeetingRule.ONLINE_ADDRESS_IS_A_WEB_ADDRESS.code(), "venue.online")
                .telling(MeetingRule.AGENDA_ITEMS_DIFFER.code(), "agenda")
                .telling(MeetingRule.SUBGROUP_IS_SAID.code(), "subgroupId")
                .telling(MeetingRule.SUBGROUP_IS_AT_WORK.code(), "subgroupId")
                .telling(MeetingRule.SUBGROUP_ONLY_FOR_ITS_OWN_MEETINGS.code(), "subgroupId")
                .telling(MeetingRule.MEMBERS_CONVENE_THEIR_OWN_SUBGROUP.code(), "subgroupId")
                .telling(MeetingRule.CONFIDENTIALITY_IS_THE_SUBGROUP_S.code(), "confidentiality")
                .telling(MeetingRule.INFORMAL_TIME_IS_FROM_0_TO_480_MINUTES.code(), "informalMinutes")
                .after(MeetingForms::toMeeting);
    }

    private Mono<Prepared> conveningIsPrepared(Asking asking) {
        return Mono.zip(
                        offered.organisations(asking.asked()),
                        offered.members(asking.asked()),
                        offered.people(asking.asked()),
                        subgroups(asking))
                .map(all -> Prepared.NOTHING
                        .with(ORGANISATIONS, all.getT1())
                        .with(MEMBERS, all.getT2())
                        .with(PEOPLE, all.getT3())
                        .with(SUBGROUPS, all.getT4())
                        .with("languages", Offered.languages(asking.asked().words()))
                        .with(Values.NONE
                                .and("kind", MeetingKind.PLENARY)
                                .and("scope", ActivityScope.COORDINATION)
                                .and("confidentiality", Confidentiality.MEMBERS)));
    }

    private Mono<List<Option>> subgroups(Asking asking) {
        return answers.subgroupsAtWork(
                        asking.asked().reader(),
                        asking.asked().coordinationId(),
                        asking.asked().today())
                .map(all -> all.stream()
                        .map(it -> Option.of(it.id(), asking.asked().words().name(it.name())))
                        .toList());
    }

    private Deed amendAgenda() {
        return Deed.of("amend-agenda", AmendAgenda.class, Section.MEETINGS, MeetingForms.agenda(1), localized("reason"))
                .given(MEETING)
                .replacing(MEETING)
                .preparing(asking -> forms.prepared(
                        asking, meeting -> about(meeting, asking).with(Values.NONE.and("agenda", meeting.agenda()))))
                .telling(MeetingRule.AGENDA_ITEMS_DIFFER.code(), "agenda")
                .after(ids -> MeetingForms.toMeeting(ids) + "#agenda");
    }

    private Deed reschedule() {
        return Deed.of(
                        "reschedule-meeting",
                        RescheduleMeeting.class,
                        Section.MEETINGS,
                        group("time", day("time.day").must(), time("time.start"), time("time.end")),
                        localized("reason", 2).must(),
                        venue())
                .given(MEETING)
                .replacing(MEETING)
                .preparing(asking -> Mono.zip(forms.full(asking), offered.organisations(asking.asked()))
                        .map(both -> about(both.getT1(), asking)
                                .with(ORGANISATIONS, both.getT2())
                                .with(asItIs(both.getT1().summary()))))
                .telling(MeetingRule.TIMES_ARE_SAID.code(), "time.start")
                .telling(MeetingRule.END_FOLLOWS_THE_START.code(), "time.end")
                .telling(MeetingRule.MEETING_LIES_AHEAD.code(), "time.day")
                .telling(MeetingRule.ONLINE_ADDRESS_IS_A_WEB_ADDRESS.code(), "venue.online")
                .after(MeetingForms::toMeeting);
    }

    private static Values asItIs(Meeting meeting) {
        return Values.NONE
                .and("time.day", meeting.day())
                .and("time.start", meeting.start())
                .and("time.end", meeting.end())
                .and(
                        "venue.hostOrganisation",
                        meeting.host() == null ? null : meeting.host().id())
                .and("venue.place", meeting.place())
                .and("venue.online", meeting.online());
    }

    private Deed cancel() {
        return Deed.of(
                        "cancel-meeting",
                        CancelMeeting.class,
                        Section.MEETINGS,
                        localized("reason", 2).must())
                .given(MEETING)
                .preparing(asking -> forms.prepared(asking, meeting -> about(meeting, asking)))
                .after(MeetingForms::toMeeting);
    }

    private Deed inviteGuest() {
        return Deed.of(
                        "invite-guest",
                        InviteGuest.class,
                        Section.MEETINGS,
                        one("guest.organisationId", ORGANISATIONS),
                        one("guest.personId", PEOPLE),
                        localized("guest.comingAs"),
                        one("guest.category", RepresentativeCategory.class),
                        localized("reason", 2))
                .given(MEETING)
                .preparing(asking -> Mono.zip(
                                forms.full(asking),
                                offered.organisations(asking.asked()),
                                offered.people(asking.asked()))
                        .map(all -> about(all.getT1(), asking)
                                .with(ORGANISATIONS, all.getT2())
                                .with(PEOPLE, all.getT3())))
                .telling(MeetingRule.GUEST_IS_SOMEBODY.code(), "guest.organisationId")
                .after(MeetingForms::toMeeting);
    }

    private Deed entrust() {
        return Deed.of(
                        "entrust-meeting",
                        EntrustMeeting.class,
                        Section.MEETINGS,
                        one("chair", PEOPLE),
                        one("minutesTaker", PEOPLE))
                .given(MEETING)
                .preparing(asking -> forms.full(asking)
                        .flatMap(meeting -> offered.people(asking.asked(), carrying(meeting))
                                .map(people -> about(meeting, asking)
                                        .with(PEOPLE, people)
                                        .with(entrusted(meeting)))))
                .telling(MeetingRule.ENTRUSTING_CHANGES_SOMETHING.code(), "chair")
                .telling(MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS.code(), "chair")
                .after(MeetingForms::toMeeting);
    }

    private static List<UUID> carrying(MeetingInFull meeting) {
        return meeting.roles() == null
                ? List.of()
                : Stream.of(meeting.roles().chair(), meeting.roles().minutesTaker())
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    private static Values entrusted(MeetingInFull meeting) {
        return meeting.roles() == null
                ? Values.NONE
                : Values.NONE
                        .and("chair", meeting.roles().chair())
                        .and("minutesTaker", meeting.roles().minutesTaker());
    }

    private static Field venue() {
        return group(
                "venue", one("venue.hostOrganisation", ORGANISATIONS), localized("venue.place"), text("venue.online"));
    }
}
