package be.maillage.gateway.pages.subgroup;

import static be.maillage.gateway.pages.form.Field.date;
import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.decision.Command;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.meeting.MeetingKind;
import be.maillage.organisation.Theme;
import be.maillage.subgroup.SubgroupCommand.ChangeFacilitator;
import be.maillage.subgroup.SubgroupCommand.CloseSubgroup;
import be.maillage.subgroup.SubgroupCommand.EngageResourcePerson;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import be.maillage.subgroup.SubgroupCommand.JoinSubgroup;
import be.maillage.subgroup.SubgroupCommand.LeaveSubgroup;
import be.maillage.subgroup.SubgroupCommand.ReportBack;
import be.maillage.subgroup.SubgroupCommand.ReviseCalendar;
import be.maillage.subgroup.SubgroupCommand.SetObjectives;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.SubgroupRule;
import be.maillage.subgroup.subgroups.Subgroup;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of subgroups by forms. */
@Component
class SubgroupDeeds implements Deeds {

    static final String FORM = "form-subgroup";
    static final String JOIN = "join-subgroup";
    static final String LEAVE = "leave-subgroup";
    static final String FACILITATOR = "change-facilitator";
    static final String ENGAGE = "engage-resource-person";
    static final String CALENDAR = "revise-calendar";
    static final String OBJECTIVES = "set-objectives";
    static final String REPORT = "report-back";
    static final String CLOSE = "close-subgroup";

    static final String SUBGROUP = "subgroupId";

    private static final String REPORT_BACK_ON = "calendar.reportBackOn";

    private final SubgroupInForms subgroups;
    private final Offered offered;

    SubgroupDeeds(SubgroupAnswers answers, Offered offered) {
        this.subgroups = new SubgroupInForms(answers);
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                form(),
                join(),
                leave(),
                changeFacilitator(),
                engage(),
                reviseCalendar(),
                setObjectives(),
                reportBack(),
                close());
    }

    /** The four questions that it answers before it begins (CDGAI), as four questions. */
    private Deed form() {
        return Deed.of(
                        FORM,
                        FormSubgroup.class,
                        Section.SUBGROUPS,
                        localized("name").must(),
                        one("kind", SubgroupKind.class).must(),
                        one("theme", Theme.class),
                        many("members", "members").must(),
                        rows("framing.facets", 2, localized("")).must(),
                        localized("framing.knowledgeHeld", 3),
                        rows("framing.resourcePersons", 1, localized("")),
                        group(
                                "calendar",
                                date("framing.calendar.reportBackOn").must(),
                                localized("framing.calendar.plan", 2)),
                        more(
                                "furthermore",
                                one("facilitator", "people"),
                                rows("objectives", 1, localized("")),
                                many("expectations", Expectation.class),
                                one("confidentiality", Confidentiality.class)))
                .drawing(SUBGROUP)
                .preparing(this::formingIsPrepared)
                .telling(SubgroupRule.SUBGROUP_HAS_TWO_MEMBERS.code(), "members")
                .telling(SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS.code(), "members")
                .telling(SubgroupRule.SUBGROUP_LOOKS_AT_A_FACET.code(), "framing.facets")
                .telling(SubgroupRule.REPORT_BACK_FOLLOWS_FORMING.code(), "framing.calendar.reportBackOn")
                .telling("framing", "framing.facets")
                .telling("framing.calendar", "framing.calendar.reportBackOn")
                .after(ids -> "/subgroups/" + ids.get(SUBGROUP));
    }

    private Mono<Prepared> formingIsPrepared(Asking asking) {
        Asked asked = asking.asked();
        return Mono.zip(offered.members(asked), offered.people(asked))
                .map(all -> Prepared.NOTHING
                        .with("members", all.getT1())
                        .with("people", all.getT2())
                        .with(Values.NONE
                                .and("kind", SubgroupKind.THEMATIC)
                                .and("confidentiality", Confidentiality.MEMBERS)
                                .and("members", List.copyOf(asked.reader().organisations()))));
    }

    private Deed join() {
        return about(JOIN, JoinSubgroup.class, one("memberId", "outside").must())
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .zipWith(offered.spokenFor(asking.asked()))
                        .map(both -> choosing(
                                "outside", Option.without(both.getT2(), inside(both.getT1())), both.getT1(), asking)))
                .telling(SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS.code(), "memberId")
                .telling(SubgroupRule.MEMBER_IS_NOT_YET_IN_THE_SUBGROUP.code(), "memberId");
    }

    private Deed leave() {
        return about(LEAVE, LeaveSubgroup.class, one("memberId", "inside").must(), localized("reason", 2))
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .map(subgroup -> choosing("inside", SubgroupInForms.seats(subgroup, asking), subgroup, asking)))
                .telling(SubgroupRule.MEMBER_IS_IN_THE_SUBGROUP.code(), "memberId")
                .telling(SubgroupRule.LEAVING_FOLLOWS_JOINING.code(), "told.on");
    }

    /** One choice is made beforehand. */
    private static Prepared choosing(String source, List<Option> options, Subgroup subgroup, Asking asking) {
        Prepared prepared = SubgroupInForms.about(subgroup, asking).with(source, options);
        return options.size() == 1
                ? prepared.with(Values.NONE.and("memberId", options.getFirst().value()))
                : prepared;
    }

    private Deed changeFacilitator() {
        return about(
                        FACILITATOR,
                        ChangeFacilitator.class,
                        one("facilitator", "people").must())
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .zipWith(offered.people(asking.asked()))
                        .map(both -> SubgroupInForms.about(both.getT1(), asking).with("people", both.getT2())))
                .telling(SubgroupRule.FACILITATOR_IS_ANOTHER.code(), "facilitator");
    }

    private Deed engage() {
        return about(
                        ENGAGE,
                        EngageResourcePerson.class,
                        localized("contribution", 2).must(),
                        one("organisationId", "organisations"),
                        one("personId", "people"))
                .preparing(asking -> Mono.zip(
                                subgroups.atWork(asking),
                                offered.organisations(asking.asked()),
                                offered.people(asking.asked()))
                        .map(all -> SubgroupInForms.about(all.getT1(), asking)
                                .with("organisations", all.getT2())
                                .with("people", all.getT3())));
    }

    private Deed reviseCalendar() {
        return about(
                        CALENDAR,
                        ReviseCalendar.class,
                        date(REPORT_BACK_ON).must(),
                        localized("calendar.plan", 2),
                        localized("reason", 2))
                .replacing(SUBGROUP)
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .map(subgroup -> SubgroupInForms.about(subgroup, asking).with(calendar(subgroup))))
                .telling(SubgroupRule.REPORT_BACK_FOLLOWS_FORMING.code(), REPORT_BACK_ON)
                .telling("calendar", REPORT_BACK_ON)
                .after(ids -> page(ids.get(SUBGROUP)));
    }

    private static Values calendar(Subgroup subgroup) {
        if (subgroup.calendars().isEmpty()) {
            return Values.NONE;
        }
        Subgroup.Calendar last = subgroup.calendars().getLast();
        return Values.NONE.and(REPORT_BACK_ON, last.reportBackOn()).and("calendar.plan", last.plan());
    }

    private Deed setObjectives() {
        return about(OBJECTIVES, SetObjectives.class, rows("objectives", 2, localized("")))
                .replacing(SUBGROUP)
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .map(subgroup -> SubgroupInForms.about(subgroup, asking)
                                .with(Values.NONE.and("objectives", subgroup.objectives()))))
                .telling(SubgroupRule.OBJECTIVES_ARE_NAMED.code(), "objectives")
                .after(ids -> page(ids.get(SUBGROUP)));
    }

    private Deed reportBack() {
        return about(
                        REPORT,
                        ReportBack.class,
                        one("meetingId", "plenaries").must(),
                        localized("summary", 5).must(),
                        rows("products", 1, localized("")),
                        rows("recommendations", 1, localized("")))
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .zipWith(offered.meetings(asking.asked(), it -> it.kind() == MeetingKind.PLENARY))
                        .map(both -> SubgroupInForms.about(both.getT1(), asking).with("plenaries", both.getT2())))
                .telling(SubgroupRule.REPORT_BACK_NAMES_ITS_MEETING.code(), "meetingId")
                .telling(SubgroupRule.REPORT_BACK_IS_AT_A_PLENARY.code(), "meetingId");
    }

    private Deed close() {
        return about(
                        CLOSE,
                        CloseSubgroup.class,
                        one("outcome", SubgroupOutcome.class).must(),
                        localized("reason", 2))
                .preparing(asking -> subgroups
                        .atWork(asking)
                        .map(subgroup -> SubgroupInForms.about(subgroup, asking)
                                .with(
                                        subgroup.reports().isEmpty()
                                                ? Values.NONE
                                                : Values.NONE.and("outcome", SubgroupOutcome.FULFILLED))))
                .telling(SubgroupRule.FULFILLED_SUBGROUP_REPORTED_BACK.code(), "outcome")
                .telling(SubgroupRule.ABANDONED_SUBGROUP_SAYS_WHY.code(), "reason");
    }

    /** A deed about one subgroup, which leads back to it; it must be at work, and be so since before. */
    private static Deed about(String name, Class<? extends Command> command, Field... fields) {
        return Deed.of(name, command, Section.SUBGROUPS, fields)
                .given(SUBGROUP)
                .telling(SubgroupRule.FORMING_COMES_FIRST.code(), "told.on")
                .after(ids -> page(ids.get(SUBGROUP)));
    }

    private static Set<UUID> inside(Subgroup subgroup) {
        return subgroup.members().stream()
                .filter(seat -> seat.until() == null)
                .map(seat -> seat.member().id())
                .collect(Collectors.toSet());
    }

    private static String page(@Nullable UUID id) {
        return "/subgroups/" + id;
    }
}
