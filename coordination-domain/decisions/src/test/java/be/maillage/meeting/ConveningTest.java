package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.BEN;
import static be.maillage.meeting.MeetingScene.CHLOE;
import static be.maillage.meeting.MeetingScene.DIRK;
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.ITEM;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.SCHOOL;
import static be.maillage.meeting.MeetingScene.TIME;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.convene;
import static be.maillage.meeting.MeetingScene.convened;
import static be.maillage.meeting.MeetingScene.entrusted;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;
import static be.maillage.meeting.MeetingScene.time;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Rule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingEvent.AgendaAmended;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.WorkCalendar;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConveningTest {

    private static final Invited EVERYBODY = Invited.EVERYBODY;
    private static final Invited OFFICIALS = new Invited(List.of(RepresentativeCategory.ELECTED_OFFICIAL), List.of());
    private static final UUID SUBGROUP = id(70);
    private static final Told OLD = told("2012");

    private final MeetingScene scene = new MeetingScene();

    @Test
    void a_meeting_is_convened_and_whoever_convenes_it_is_told_apart_from_what_all_may_read() {
        scene.nothing()
                .records(
                        convene(MeetingKind.PLENARY, Confidentiality.PUBLIC, EVERYBODY),
                        AHEAD,
                        convened(MEETING, MeetingKind.PLENARY, Confidentiality.PUBLIC, EVERYBODY),
                        entrusted(Confidentiality.PUBLIC));
        scene.nothing()
                .when(convene(MeetingKind.PLENARY, Confidentiality.PUBLIC, EVERYBODY), AHEAD)
                .expectEventsMatching(Audiences.are(Audience.PUBLIC, Audience.MEMBERS));
        scene.nothing()
                .when(convene(MeetingKind.PLENARY, Confidentiality.MEMBERS, EVERYBODY), AHEAD)
                .expectEventsMatching(Audiences.are(Audience.MEMBERS, Audience.MEMBERS));
        Audience participants = new Audience(Audience.Scope.PARTICIPANTS, MEETING);
        scene.nothing()
                .when(convene(MeetingKind.PLENARY, Confidentiality.PARTICIPANTS, EVERYBODY), AHEAD)
                .expectEvents(
                        convened(MEETING, MeetingKind.PLENARY, Confidentiality.PARTICIPANTS, EVERYBODY),
                        entrusted(Confidentiality.PARTICIPANTS))
                .expectEventsMatching(Audiences.are(participants, participants));
    }

    @Test
    void an_old_meeting_may_lack_almost_everything_and_then_nobody_is_known_to_have_convened_it() {
        ConveneMeeting old = with(given -> given.told(OLD)
                .time(new MeetingTime(BusinessDate.year(2006), null, null))
                .subject(null)
                .purpose(null));
        scene.nothing()
                .when(old, AHEAD)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Audiences.are(Audience.MEMBERS));
    }

    @Test
    void a_meeting_that_is_planned_says_what_it_is_about_and_when() {
        refused(with(given -> given.subject(null)), MeetingRule.SUBJECT_AND_PURPOSE_ARE_SAID);
        refused(with(given -> given.purpose(null)), MeetingRule.SUBJECT_AND_PURPOSE_ARE_SAID);
        refused(with(given -> given.time(new MeetingTime(TIME.day(), null, null))), MeetingRule.TIMES_ARE_SAID);
        refused(
                with(given -> given.time(new MeetingTime(TIME.day(), LocalTime.of(14, 0), LocalTime.of(14, 0)))),
                MeetingRule.END_FOLLOWS_THE_START);
        scene.nothing()
                .when(with(given -> given.time(new MeetingTime(BusinessDate.parse("2027-01"), null, null))), AHEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_meeting_lies_ahead_unless_it_is_told_afterwards() {
        refused(with(given -> given.time(time("2026-11-19"))), MeetingRule.MEETING_LIES_AHEAD);
        scene.nothing()
                .when(with(given -> given.time(time("2026-11-20"))), AHEAD)
                .expectSuccessfulHandlerExecution();
        scene.nothing()
                .when(with(given -> given.time(time("2026-11-19")).told(told("2026-11-19"))), AHEAD)
                .expectSuccessfulHandlerExecution();
        accepted(with(given -> given.time(new MeetingTime(BusinessDate.parse("2026-11"), null, null))));
    }

    @Test
    void details_are_plausible() {
        refused(with(given -> given.informalMinutes(481)), MeetingRule.INFORMAL_TIME_IS_FROM_0_TO_480_MINUTES);
        accepted(with(given -> given.informalMinutes(480)));
        accepted(with(given -> given.informalMinutes(0)));
        refused(with(given -> given.informalMinutes(-1)), MeetingRule.INFORMAL_TIME_IS_FROM_0_TO_480_MINUTES);
        refused(with(given -> given.venue(new Venue(null, null, "zoom"))), MeetingRule.ONLINE_ADDRESS_IS_A_WEB_ADDRESS);
        refused(with(given -> given.venue(new Venue(UNKNOWN, null, null))), CommonRule.ORGANISATION_IS_REGISTERED);
        refused(with(given -> given.languages(List.of("xx"))), CommonRule.LANGUAGE_IS_KNOWN);
        refused(
                with(given ->
                        given.agenda(List.of(new AgendaItem(ITEM, text("Un")), new AgendaItem(ITEM, text("Deux"))))),
                MeetingRule.AGENDA_ITEMS_DIFFER);
        refused(
                with(given -> given.invited(new Invited(List.of(), List.of(UNKNOWN)))),
                CommonRule.ORGANISATION_IS_REGISTERED);
        refused(with(given -> given.chair(UNKNOWN)), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void nothing_is_convened_in_a_coordination_that_is_dissolved() {
        scene.knowing(new CoordinationDissolved(text("Plus de moyens"), told("2026")));
        refused(with(given -> given), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void a_subgroup_meets_with_those_who_are_in_it() {
        scene.knowing(subgroup());
        scene.nothing()
                .when(with(given -> given.kind(MeetingKind.SUBGROUP).subgroupId(SUBGROUP)), AHEAD)
                .expectEventsMatching(Audiences.first(event ->
                        ((MeetingConvened) event).invited().organisations().equals(List.of(AMO, PLANNING))));
        refused(with(given -> given.kind(MeetingKind.SUBGROUP)), MeetingRule.SUBGROUP_IS_SAID);
        refused(with(given -> given.kind(MeetingKind.SUBGROUP).subgroupId(UNKNOWN)), MeetingRule.SUBGROUP_IS_AT_WORK);
        refused(with(given -> given.subgroupId(SUBGROUP)), MeetingRule.SUBGROUP_ONLY_FOR_ITS_OWN_MEETINGS);
        scene.nothing()
                .when(with(given -> given.kind(MeetingKind.SUBGROUP).told(OLD).time(time("2012-05-06"))), AHEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_meeting_is_no_more_open_than_the_subgroup_that_meets() {
        scene.knowing(subgroup());
        refused(
                with(given ->
                        given.kind(MeetingKind.SUBGROUP).subgroupId(SUBGROUP).confidentiality(Confidentiality.PUBLIC)),
                MeetingRule.CONFIDENTIALITY_IS_THE_SUBGROUP_S);
    }

    @Test
    void a_member_convenes_only_its_own_subgroup() {
        scene.knowing(subgroup());
        ConveneMeeting own = with(given -> given.kind(MeetingKind.SUBGROUP).subgroupId(SUBGROUP));
        scene.nothing().when(own, member(AHEAD, ANNE, AMO)).expectSuccessfulHandlerExecution();
        scene.nothing()
                .refuses(
                        with(given -> given.kind(MeetingKind.SUBGROUP)
                                .subgroupId(SUBGROUP)
                                .convenedBy(BEN)),
                        member(AHEAD, ANNE, AMO),
                        MeetingRule.MEMBERS_CONVENE_THEIR_OWN_SUBGROUP);
        scene.nothing().refuses(own, member(AHEAD, DIRK, SCHOOL), MeetingRule.MEMBERS_CONVENE_THEIR_OWN_SUBGROUP);
        scene.nothing()
                .refuses(
                        convene(MeetingKind.PLENARY, Confidentiality.MEMBERS, EVERYBODY),
                        member(AHEAD, ANNE, AMO),
                        MeetingRule.MEMBERS_CONVENE_THEIR_OWN_SUBGROUP);
    }

    @ParameterizedTest
    @EnumSource(ElectedOfficialsPolicy.class)
    void what_is_said_in_confidence_is_never_for_elected_officials(ElectedOfficialsPolicy policy) {
        scene.policy(policy);
        for (MeetingKind kind : List.of(MeetingKind.PLENARY, MeetingKind.AUTHORITY_RELAY)) {
            refused(
                    convene(kind, Confidentiality.PARTICIPANTS, OFFICIALS),
                    MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
        }
        for (UnaryOperator<Given> carried : List.<UnaryOperator<Given>>of(
                given -> given.chair(CHLOE), given -> given.minutesTaker(CHLOE), given -> given.convenedBy(CHLOE))) {
            refused(
                    with(given -> carried.apply(given.confidentiality(Confidentiality.PARTICIPANTS))),
                    MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
        }
        scene.givenOf(Confidentiality.PARTICIPANTS, EVERYBODY)
                .refuses(
                        invite(new Guest(CHLOE, null, null, null)),
                        AHEAD,
                        MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
        scene.givenOf(Confidentiality.PARTICIPANTS, EVERYBODY)
                .refuses(
                        invite(new Guest(null, null, RepresentativeCategory.ELECTED_OFFICIAL, text("L’échevine"))),
                        AHEAD,
                        MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
    }

    @Test
    void by_default_elected_officials_are_guests_and_neither_sit_nor_chair() {
        refused(
                convene(MeetingKind.PLENARY, Confidentiality.MEMBERS, OFFICIALS),
                MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS);
        refused(with(given -> given.chair(CHLOE)), MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS);
        refused(with(given -> given.minutesTaker(CHLOE)), MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS);
        accepted(convene(MeetingKind.AUTHORITY_RELAY, Confidentiality.MEMBERS, OFFICIALS));
        accepted(convene(MeetingKind.COLLECTIVE_DAY, Confidentiality.PUBLIC, OFFICIALS));
        scene.given().when(invite(new Guest(CHLOE, null, null, null)), AHEAD).expectSuccessfulHandlerExecution();
    }

    @Test
    void where_they_may_sit_in_plenaries_they_do_not_sit_elsewhere_nor_chair() {
        scene.policy(ElectedOfficialsPolicy.PLENARY);
        accepted(convene(MeetingKind.PLENARY, Confidentiality.MEMBERS, OFFICIALS));
        refused(
                convene(MeetingKind.THEMATIC, Confidentiality.MEMBERS, OFFICIALS),
                MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS);
        refused(with(given -> given.chair(CHLOE)), MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS);
    }

    @Test
    void where_they_may_chair_they_do() {
        scene.policy(ElectedOfficialsPolicy.CHAIR);
        accepted(with(given -> given.chair(CHLOE)));
        accepted(convene(MeetingKind.THEMATIC, Confidentiality.MEMBERS, OFFICIALS));
    }

    @Test
    void who_sits_in_the_committee_by_right_may_lead_it_whatever_the_policy() {
        scene.seatedByRight(CHLOE);
        accepted(with(given -> given.kind(MeetingKind.STEERING_COMMITTEE).chair(CHLOE)));
        accepted(with(given ->
                given.kind(MeetingKind.STEERING_COMMITTEE).chair(CHLOE).confidentiality(Confidentiality.PARTICIPANTS)));
        refused(with(given -> given.chair(CHLOE)), MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS);
    }

    @Test
    void an_agenda_is_amended_until_the_meeting_was_held() {
        AmendAgenda amend = new AmendAgenda(
                COORDINATION, MEETING, List.of(new AgendaItem(id(61), text("Budget"))), text("Demandé"), TOLD);
        scene.given()
                .records(
                        amend,
                        AHEAD,
                        Audience.MEMBERS,
                        new AgendaAmended(MEETING, amend.agenda(), text("Demandé"), TOLD));
        scene.given(new AgendaAmended(MEETING, amend.agenda(), null, TOLD))
                .when(
                        new DraftMinutes(
                                COORDINATION, MEETING, "fr", List.of(new ItemMinutes(id(61), "Accepté.")), null, TOLD),
                        AFTER)
                .expectSuccessfulHandlerExecution();
        scene.given(held()).refuses(amend, AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given(cancelled()).refuses(amend, AHEAD, MeetingRule.MEETING_IS_NOT_CANCELLED);
        scene.given().refuses(amend, member(AHEAD, ANNE, AMO), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
    }

    @Test
    void a_meeting_is_moved_but_never_into_the_past() {
        Venue venue = new Venue(SCHOOL, null, null);
        scene.given()
                .records(
                        reschedule(time("2026-12-04"), venue),
                        AHEAD,
                        Audience.MEMBERS,
                        new MeetingRescheduled(MEETING, time("2026-12-04"), venue, text("Grève"), TOLD));
        scene.given().refuses(reschedule(time("2026-11-13"), null), AHEAD, MeetingRule.MEETING_LIES_AHEAD);
        scene.given(held()).refuses(reschedule(time("2026-12-04"), null), AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given(new MeetingRescheduled(MEETING, time("2026-12-04"), venue, text("Grève"), TOLD))
                .records(
                        reschedule(time("2026-12-11"), null),
                        AHEAD,
                        new MeetingRescheduled(MEETING, time("2026-12-11"), venue, text("Grève"), TOLD));
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason_until_it_was_held() {
        CancelMeeting cancel = new CancelMeeting(COORDINATION, MEETING, text("Trop peu d’inscrits"), TOLD);
        scene.given().records(cancel, AHEAD, Audience.MEMBERS, cancelled());
        scene.given(held()).refuses(cancel, AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given(cancelled()).refuses(cancel, AHEAD, MeetingRule.MEETING_IS_NOT_CANCELLED);
    }

    @Test
    void a_guest_is_invited_for_once_and_hears_what_is_said_in_confidence() {
        Guest expert = new Guest(DIRK, null, RepresentativeCategory.EXPERT, text("Une diététicienne"));
        scene.given()
                .records(
                        invite(expert),
                        AHEAD,
                        Audience.MEMBERS,
                        new GuestInvited(MEETING, expert, text("Son expertise"), List.of(), TOLD));
        scene.givenOf(Confidentiality.PARTICIPANTS, EVERYBODY)
                .records(
                        invite(expert),
                        AHEAD,
                        new GuestInvited(MEETING, expert, text("Son expertise"), List.of(DIRK), TOLD));
        scene.given()
                .refuses(
                        invite(new Guest(null, null, RepresentativeCategory.EXPERT, null)),
                        AHEAD,
                        MeetingRule.GUEST_IS_SOMEBODY);
        scene.given(held()).refuses(invite(expert), AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given().refuses(invite(new Guest(UNKNOWN, null, null, null)), AHEAD, CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void a_meeting_is_held_once_it_began() {
        HoldMeeting hold = hold(COORDINATION, null, LocalTime.of(15, 0));
        MeetingTime longer = new MeetingTime(TIME.day(), LocalTime.of(12, 30), LocalTime.of(15, 0));
        scene.given().records(hold, AFTER, Audience.MEMBERS, new MeetingHeld(MEETING, longer, TOLD));
        scene.given().refuses(hold, AHEAD, MeetingRule.MEETING_HAS_BEGUN);
        scene.given(held()).refuses(hold, AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given().refuses(hold(COORDINATION, LocalTime.of(16, 0), null), AFTER, MeetingRule.END_FOLLOWS_THE_START);
    }

    @Test
    void a_meeting_may_have_begun_an_hour_before_its_start_on_the_clock_of_brussels() {
        HoldMeeting hold = hold(COORDINATION, null, null);
        scene.given().refuses(hold, MeetingScene.at("2026-11-27T10:29:59Z"), MeetingRule.MEETING_HAS_BEGUN);
        scene.given().records(hold, MeetingScene.at("2026-11-27T10:30:00Z"), held());
    }

    @Test
    void what_a_meeting_is_followed_by_counts_from_when_it_really_was() {
        MeetingTime someDay = new MeetingTime(BusinessDate.parse("2026-11"), null, null);
        AssignAction theSameDay =
                new AssignAction(COORDINATION, MEETING, id(74), text("Premier jet"), AMO, null, TIME.day(), TOLD);
        scene.given(new MeetingRescheduled(MEETING, someDay, null, text("Grève"), TOLD), held())
                .refuses(theSameDay, AFTER, MeetingRule.ACTION_IS_DUE_AFTER_THE_MEETING);
        scene.given(new MeetingRescheduled(MEETING, someDay, null, text("Grève"), TOLD))
                .when(theSameDay, AFTER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_happens_to_a_meeting_of_a_coordination_that_is_dissolved() {
        scene.knowing(new CoordinationDissolved(text("Plus de moyens"), told("2026")));
        scene.given().refuses(hold(COORDINATION, null, null), AFTER, CommonRule.COORDINATION_IS_ALIVE);
        scene.given().refuses(reschedule(time("2026-12-04"), null), AHEAD, CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void another_coordination_sees_no_such_meeting() {
        scene.given().refuses(hold(ELSEWHERE, null, null), DURING, CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    private void refused(ConveneMeeting command, Rule rule) {
        scene.nothing().refuses(command, AHEAD, rule);
    }

    private void accepted(ConveneMeeting command) {
        scene.nothing().when(command, AHEAD).expectSuccessfulHandlerExecution();
    }

    private static InviteGuest invite(Guest guest) {
        return new InviteGuest(COORDINATION, MEETING, guest, text("Son expertise"), TOLD);
    }

    private static RescheduleMeeting reschedule(MeetingTime time, @Nullable Venue venue) {
        return new RescheduleMeeting(COORDINATION, MEETING, time, venue, text("Grève"), TOLD);
    }

    private static HoldMeeting hold(UUID coordination, @Nullable LocalTime start, @Nullable LocalTime end) {
        return new HoldMeeting(coordination, MEETING, start, end, TOLD);
    }

    private static MeetingCancelled cancelled() {
        return new MeetingCancelled(MEETING, text("Trop peu d’inscrits"), TOLD);
    }

    private static SubgroupFormed subgroup() {
        return new SubgroupFormed(
                SUBGROUP,
                COORDINATION,
                text("Aide alimentaire"),
                null,
                SubgroupKind.ACTION,
                new Framing(
                        List.of(text("Horaires")), null, List.of(), new WorkCalendar(null, BusinessDate.year(2027))),
                List.of(),
                List.of(),
                List.of(PLANNING, AMO),
                Confidentiality.MEMBERS,
                told("2020"));
    }

    private static ConveneMeeting with(UnaryOperator<Given> change) {
        return change.apply(new Given()).command();
    }

    /** The usual meeting, of which a test changes what it is about. */
    private static final class Given {

        private final ConveneMeeting usual = convene(MeetingKind.PLENARY, Confidentiality.MEMBERS, EVERYBODY);
        private MeetingKind kind = usual.kind();
        private @Nullable MeetingPurpose purpose = usual.purpose();
        private @Nullable LocalizedString subject = usual.subject();
        private List<AgendaItem> agenda = usual.agenda();
        private MeetingTime time = usual.time();
        private @Nullable Integer informalMinutes = usual.informalMinutes();
        private @Nullable Venue venue = usual.venue();
        private List<String> languages = usual.languages();
        private @Nullable Invited invited = usual.invited();
        private Confidentiality confidentiality = usual.confidentiality();
        private @Nullable UUID subgroupId;
        private @Nullable UUID chair;
        private @Nullable UUID minutesTaker;
        private @Nullable UUID convenedBy;
        private Told told = usual.told();

        Given kind(MeetingKind value) {
            kind = value;
            return this;
        }

        Given purpose(@Nullable MeetingPurpose value) {
            purpose = value;
            return this;
        }

        Given subject(@Nullable LocalizedString value) {
            subject = value;
            return this;
        }

        Given agenda(List<AgendaItem> value) {
            agenda = value;
            return this;
        }

        Given time(MeetingTime value) {
            time = value;
            return this;
        }

        Given informalMinutes(@Nullable Integer value) {
            informalMinutes = value;
            return this;
        }

        Given venue(@Nullable Venue value) {
            venue = value;
            return this;
        }

        Given languages(List<String> value) {
            languages = value;
            return this;
        }

        Given invited(@Nullable Invited value) {
            invited = value;
            return this;
        }

        Given confidentiality(Confidentiality value) {
            confidentiality = value;
            return this;
        }

        Given subgroupId(@Nullable UUID value) {
            subgroupId = value;
            return this;
        }

        Given chair(@Nullable UUID value) {
            chair = value;
            return this;
        }

        Given minutesTaker(@Nullable UUID value) {
            minutesTaker = value;
            return this;
        }

        Given convenedBy(@Nullable UUID value) {
            convenedBy = value;
            return this;
        }

        Given told(Told value) {
            told = value;
            return this;
        }

        ConveneMeeting command() {
            return new ConveneMeeting(
                    COORDINATION,
                    MEETING,
                    kind,
                    purpose,
                    usual.forms(),
                    usual.expectations(),
                    usual.scope(),
                    subject,
                    agenda,
                    time,
                    informalMinutes,
                    venue,
                    languages,
                    invited,
                    confidentiality,
                    subgroupId,
                    chair,
                    minutesTaker,
                    convenedBy,
                    told);
        }
    }
}
