package be.maillage.subgroup.subgroups;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.Expectation;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.ResourcePersonEngaged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import be.maillage.subgroup.subgroups.Subgroup.ReportBack;
import be.maillage.subgroup.subgroups.Subgroup.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubgroupsTest {

    private static final UUID CML = id(41);
    private static final UUID FOOD = id(42);
    private static final UUID CPAS = id(13);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final LocalDate DAY = LocalDate.of(2011, 6, 30);

    private final Given given = Given.nothing();
    private final SubgroupQuery query = new SubgroupQuery(given);

    @Test
    void a_subgroup_is_told_with_its_framing_and_the_names_of_today() {
        given.event(registered(AMO, "AMO")).event(Audience.MEMBERS, formed(CML, "CML", Theme.SCHOOLING));

        Subgroup answer = one(CML);

        assertThat(answer.name()).isEqualTo(text("CML"));
        assertThat(answer.theme()).isEqualTo(Theme.SCHOOLING);
        assertThat(answer.kind()).isEqualTo(SubgroupKind.THEMATIC);
        assertThat(answer.state()).isEqualTo(State.AT_WORK);
        assertThat(answer.formedOn()).isEqualTo(BusinessDate.year(2010));
        assertThat(answer.facets()).containsExactly(text("décrochage"));
        assertThat(answer.knowledgeHeld()).isEqualTo(text("savoirs"));
        assertThat(answer.resourcePersons()).containsExactly(text("criminologue"));
        assertThat(answer.objectives()).containsExactly(text("comprendre"));
        assertThat(answer.expectations()).containsExactly(Expectation.EXCHANGE);
        assertThat(answer.members())
                .extracting(Subgroup.Seat::member)
                .containsExactly(new Named(AMO, text("AMO")), new Named(PLANNING, null));
        assertThat(answer.calendars())
                .containsExactly(
                        new Subgroup.Calendar(BusinessDate.day(DAY), text("mensuel"), null, BusinessDate.year(2010)));
        assertThat(query.byId(MEMBER, ELSEWHERE, CML, DAY).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_member_whose_entry_was_merged_is_called_as_the_one_in_which_it_lives_on() {
        given.event(registered(AMO, "AMO"))
                .event(registered(CPAS, "Maison des jeunes"))
                .event(formed(CML, "CML", null))
                .event(new OrganisationMerged(AMO, CPAS, text("AMO"), text("Doublon"), told("2014")));

        assertThat(one(CML).members())
                .extracting(Subgroup.Seat::member)
                .containsExactly(new Named(AMO, text("Maison des jeunes (AMO)")), new Named(PLANNING, null));
    }

    @Test
    void what_is_for_members_is_not_seen_by_the_public_nor_is_who_leads_a_public_one() {
        given.event(Audience.MEMBERS, formed(CML, "CML", null))
                .event(Audience.PUBLIC, formed(FOOD, "Aide alimentaire", Theme.FOOD))
                .event(Audience.MEMBERS, new FacilitatorChanged(FOOD, ANNE, told("2011")))
                .event(Audience.MEMBERS, new ResourcePersonEngaged(FOOD, text("droit"), BEN, AMO, told("2011")));

        assertThat(list(Reader.PUBLIC, SubgroupQuery.Filter.ALL).items())
                .singleElement()
                .satisfies(seen -> assertThat(seen.id()).isEqualTo(FOOD))
                .satisfies(seen -> assertThat(seen.facilitators()).isEmpty())
                .satisfies(seen -> assertThat(seen.engaged()).isEmpty());
        assertThat(query.byId(Reader.PUBLIC, HERE, CML, DAY).blockOptional()).isEmpty();
        assertThat(query.namesOf(Reader.PUBLIC, HERE, List.of(CML, FOOD)).block())
                .isEqualTo(Map.of(FOOD, text("Aide alimentaire")));
        assertThat(one(FOOD).facilitators()).containsExactly(new Subgroup.Lead(ANNE, BusinessDate.year(2011)));
        assertThat(one(FOOD).engaged())
                .containsExactly(
                        new Subgroup.Engaged(text("droit"), BEN, new Named(AMO, null), BusinessDate.year(2011)));
    }

    @Test
    void whoever_leads_it_sees_it_though_they_come_from_elsewhere_and_no_other() {
        given.event(Audience.MEMBERS, formed(CML, "CML", null))
                .event(Audience.MEMBERS, formed(FOOD, "Aide alimentaire", Theme.FOOD))
                .event(Audience.MEMBERS, new FacilitatorChanged(CML, ANNE, told("2011")));
        Reader anne = new Reader(ANNE, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(CML));

        assertThat(query.byId(anne, HERE, CML, DAY).blockOptional()).hasValueSatisfying(seen -> {
            assertThat(seen.facilitators()).hasSize(1);
            assertThat(seen.members()).hasSize(2);
        });
        assertThat(query.byId(anne, HERE, FOOD, DAY).blockOptional()).isEmpty();
    }

    @Test
    void members_come_and_go_and_may_come_back() {
        members(AMO, PLANNING, CPAS);
        given.event(formed(CML, "CML", null))
                .event(new SubgroupLeft(CML, AMO, null, told("2011")))
                .event(new SubgroupJoined(CML, CPAS, told("2012")))
                .event(new SubgroupJoined(CML, AMO, told("2013")));

        assertThat(one(CML).members())
                .containsExactly(
                        seat(AMO, 2010, 2011, false),
                        seat(PLANNING, 2010, null, true),
                        seat(CPAS, 2012, null, true),
                        seat(AMO, 2013, null, true));

        given.event(new SubgroupLeft(CML, AMO, null, told("2015")));
        assertThat(one(CML).members()).contains(seat(AMO, 2010, 2011, false), seat(AMO, 2013, 2015, false));
        given.andAReplayGivesTheSame();
    }

    @Test
    void whoever_left_the_coordination_no_longer_counts() {
        members(AMO, PLANNING);
        given.event(formed(CML, "CML", null)).event(new MembershipWithdrawn(AMO, null, told("2011")));

        assertThat(one(CML).members()).containsExactly(seat(AMO, 2010, null, false), seat(PLANNING, 2010, null, true));
    }

    @Test
    void facilitators_follow_each_other() {
        given.event(formed(CML, "CML", null))
                .event(new FacilitatorChanged(CML, ANNE, told("2010")))
                .event(new FacilitatorChanged(CML, BEN, told("2011")));

        assertThat(one(CML).facilitators())
                .containsExactly(
                        new Subgroup.Lead(ANNE, BusinessDate.year(2010)),
                        new Subgroup.Lead(BEN, BusinessDate.year(2011)));
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_report_back_is_due_then_overdue_until_it_is_made() {
        given.event(formed(CML, "CML", null));
        assertThat(on(DAY)).isEqualTo(ReportBack.DUE);
        assertThat(on(DAY.plusDays(1))).isEqualTo(ReportBack.OVERDUE);

        given.event(new CalendarRevised(
                CML, new WorkCalendar(null, BusinessDate.parse("2011-09")), text("retard"), told("2011-07")));
        assertThat(on(LocalDate.of(2011, 9, 30))).isEqualTo(ReportBack.DUE);
        assertThat(on(LocalDate.of(2011, 10, 1))).isEqualTo(ReportBack.OVERDUE);
        assertThat(one(CML).calendars()).hasSize(2).last().satisfies(calendar -> {
            assertThat(calendar.reason()).isEqualTo(text("retard"));
            assertThat(calendar.reportBackOn()).isEqualTo(BusinessDate.parse("2011-09"));
        });

        given.event(reported());
        assertThat(on(LocalDate.of(2030, 1, 1))).isEqualTo(ReportBack.DONE);

        given.event(new CalendarRevised(CML, new WorkCalendar(null, BusinessDate.year(2012)), null, told("2011-12")));
        assertThat(on(LocalDate.of(2013, 1, 1))).isEqualTo(ReportBack.OVERDUE);
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_report_says_what_was_found_and_where_it_was_told() {
        given.event(formed(CML, "CML", null))
                .event(new ObjectivesSet(CML, List.of(text("agir"), text("prévenir")), told("2011")))
                .event(reported());

        assertThat(one(CML).reports())
                .containsExactly(new Subgroup.Report(
                        id(30), text("constats"), List.of(text("un guide")), List.of(), BusinessDate.year(2011)));
        assertThat(one(CML).objectives()).containsExactly(text("agir"), text("prévenir"));
    }

    @Test
    void a_closed_subgroup_keeps_its_history_and_owes_nothing() {
        members(AMO, PLANNING);
        given.event(formed(CML, "CML", null))
                .event(new SubgroupClosed(CML, SubgroupOutcome.ABANDONED, text("épuisement"), told("2012")));

        Subgroup answer = one(CML);

        assertThat(answer.state()).isEqualTo(State.ABANDONED);
        assertThat(answer.closedOn()).isEqualTo(BusinessDate.year(2012));
        assertThat(answer.closingReason()).isEqualTo(text("épuisement"));
        assertThat(answer.reportBack()).isEqualTo(ReportBack.NONE);
        assertThat(answer.members()).extracting(Subgroup.Seat::current).containsExactly(false, false);
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_list_is_by_name_and_keeps_what_is_asked_for() {
        given.event(formed(CML, "École", Theme.SCHOOLING))
                .event(formed(FOOD, "Aide alimentaire", Theme.FOOD))
                .event(new SubgroupReportedBack(FOOD, null, text("x"), List.of(), List.of(), told("2011")))
                .event(new SubgroupClosed(FOOD, SubgroupOutcome.FULFILLED, null, told("2012")));

        assertThat(ids(SubgroupQuery.Filter.ALL)).containsExactly(FOOD, CML);
        assertThat(ids(new SubgroupQuery.Filter(State.FULFILLED, null, null, null)))
                .containsExactly(FOOD);
        assertThat(ids(new SubgroupQuery.Filter(null, Theme.SCHOOLING, null, null)))
                .containsExactly(CML);
        assertThat(ids(new SubgroupQuery.Filter(null, null, SubgroupKind.ACTION, null)))
                .isEmpty();
        for (ReportBack state : ReportBack.values()) {
            for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
                assertThat(query.list(
                                        MEMBER,
                                        HERE,
                                        new SubgroupQuery.Filter(null, null, null, state),
                                        Paging.first(),
                                        day)
                                .block()
                                .items())
                        .as("%s on %s", state, day)
                        .isEqualTo(
                                query
                                        .list(MEMBER, HERE, SubgroupQuery.Filter.ALL, Paging.first(), day)
                                        .block()
                                        .items()
                                        .stream()
                                        .filter(subgroup -> subgroup.reportBack() == state)
                                        .toList());
            }
        }
        Page<Subgroup> first = query.list(MEMBER, HERE, SubgroupQuery.Filter.ALL, Paging.of(null, 1), DAY)
                .block();
        Page<Subgroup> second = query.list(MEMBER, HERE, SubgroupQuery.Filter.ALL, Paging.of(first.next(), 1), DAY)
                .block();
        assertThat(second.items()).extracting(Subgroup::id).containsExactly(CML);
        assertThat(second.total()).isEqualTo(2);
    }

    private List<UUID> ids(SubgroupQuery.Filter filter) {
        return list(MEMBER, filter).items().stream().map(Subgroup::id).toList();
    }

    private Page<Subgroup> list(Reader reader, SubgroupQuery.Filter filter) {
        return query.list(reader, HERE, filter, Paging.first(), DAY).block();
    }

    private Subgroup one(UUID id) {
        return query.byId(MEMBER, HERE, id, DAY).block();
    }

    private ReportBack on(LocalDate day) {
        return query.byId(MEMBER, HERE, CML, day).block().reportBack();
    }

    private void members(UUID... members) {
        given.event(new CoordinationFounded(
                HERE, text("Ici"), List.of("62108"), null, Origin.UNKNOWN, Steering.COORDINATOR, told("2005")));
        for (UUID member : members) {
            given.event(new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2006")));
        }
    }

    private static Subgroup.Seat seat(UUID member, int since, @Nullable Integer until, boolean current) {
        return new Subgroup.Seat(
                new Named(member, null),
                BusinessDate.year(since),
                until == null ? null : BusinessDate.year(until),
                current);
    }

    private static SubgroupReportedBack reported() {
        return new SubgroupReportedBack(
                CML, id(30), text("constats"), List.of(text("un guide")), List.of(), told("2011"));
    }

    private static SubgroupFormed formed(UUID id, String name, @Nullable Theme theme) {
        return new SubgroupFormed(
                id,
                HERE,
                text(name),
                theme,
                SubgroupKind.THEMATIC,
                new Framing(
                        List.of(text("décrochage")),
                        text("savoirs"),
                        List.of(text("criminologue")),
                        new WorkCalendar(text("mensuel"), BusinessDate.day(DAY))),
                List.of(text("comprendre")),
                List.of(Expectation.EXCHANGE),
                List.of(AMO, PLANNING),
                Confidentiality.PARTICIPANTS,
                told("2010"));
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }
}
