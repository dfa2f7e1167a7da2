package be.maillage.subgroup;

import static be.maillage.decision.Everyday.AMO;
import static be.maillage.decision.Everyday.ANNE;
import static be.maillage.decision.Everyday.BEN;
import static be.maillage.decision.Everyday.COMMITTEE;
import static be.maillage.decision.Everyday.CPAS;
import static be.maillage.decision.Everyday.FORMER;
import static be.maillage.decision.Everyday.PAULA;
import static be.maillage.decision.Everyday.PLANNING;
import static be.maillage.decision.Everyday.PLENARY;
import static be.maillage.decision.Everyday.STRANGER;
import static be.maillage.decision.Everyday.UNKNOWN;
import static be.maillage.decision.Everyday.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.askedOnBehalfOf;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Everyday;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
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
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.ResourcePersonEngaged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubgroupTest {

    private static final UUID SUBGROUP = id(41);
    private static final Told MARCH = told("2010-03");
    private static final Told LATER = told("2016-06");

    private final Everyday everyday = new Everyday();

    @Test
    void current_members_form_a_subgroup_that_is_known_among_members() {
        records(form(AMO, PLANNING), Audience.MEMBERS, formed(AMO, PLANNING));
    }

    @Test
    void whoever_leads_it_is_told_apart_so_that_the_rest_of_a_public_one_can_be_public() {
        fixture()
                .givenNoPriorActivity()
                .when(form(Confidentiality.PUBLIC, ANNE, AMO, PLANNING), asked())
                .expectEvents(
                        formed(Confidentiality.PUBLIC, AMO, PLANNING), new FacilitatorChanged(SUBGROUP, ANNE, MARCH));
        records(
                form(Confidentiality.PUBLIC, null, AMO, PLANNING),
                Audience.PUBLIC,
                formed(Confidentiality.PUBLIC, AMO, PLANNING));
        records(
                form(Confidentiality.PUBLIC, null, AMO, PAULA),
                Audience.MEMBERS,
                formed(Confidentiality.PUBLIC, AMO, PAULA));
    }

    @Test
    void however_confidential_its_meetings_members_know_that_it_exists() {
        records(
                form(Confidentiality.PARTICIPANTS, null, AMO, PLANNING),
                Audience.MEMBERS,
                formed(Confidentiality.PARTICIPANTS, AMO, PLANNING));
    }

    @Test
    void it_takes_two_different_members() {
        refuses(form(AMO), SubgroupRule.SUBGROUP_HAS_TWO_MEMBERS);
        refuses(form(AMO, AMO), SubgroupRule.SUBGROUP_HAS_TWO_MEMBERS);
        records(form(AMO, PLANNING, AMO), Audience.MEMBERS, formed(AMO, PLANNING));
    }

    @Test
    void a_stranger_and_whoever_left_the_coordination_are_in_none_of_its_subgroups() {
        refuses(form(AMO, STRANGER), SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS);
        records(form(AMO, FORMER), Audience.MEMBERS, formed(AMO, FORMER));
        refuses(
                new FormSubgroup(
                        COORDINATION,
                        SUBGROUP,
                        text("CML"),
                        null,
                        SubgroupKind.ACTION,
                        framing("2017"),
                        List.of(),
                        List.of(),
                        null,
                        List.of(AMO, FORMER),
                        null,
                        LATER),
                SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS);
    }

    @Test
    void it_answers_what_it_will_look_at_and_when_it_reports_back() {
        refuses(
                form(new Framing(List.of(), null, List.of(), calendar("2011")), null),
                SubgroupRule.SUBGROUP_LOOKS_AT_A_FACET);
        refuses(form(framing("2010-02"), null), SubgroupRule.REPORT_BACK_FOLLOWS_FORMING);
        fixture()
                .givenNoPriorActivity()
                .when(form(framing("2010"), null), asked())
                .expectSuccessfulHandlerExecution();
        refuses(form(framing("2011"), UNKNOWN), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void none_is_formed_in_a_coordination_that_is_no_more() {
        everyday.dissolved();
        refuses(form(AMO, PLANNING), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void a_member_joins_once_and_may_come_back() {
        records(join(CPAS, MARCH), Audience.MEMBERS, new SubgroupJoined(SUBGROUP, CPAS, MARCH), formed());
        refuses(join(AMO, MARCH), SubgroupRule.MEMBER_IS_NOT_YET_IN_THE_SUBGROUP, formed());
        records(
                join(AMO, LATER),
                Audience.MEMBERS,
                new SubgroupJoined(SUBGROUP, AMO, LATER),
                formed(),
                new SubgroupLeft(SUBGROUP, AMO, null, LATER));
        records(
                join(CPAS, MARCH),
                Audience.PUBLIC,
                new SubgroupJoined(SUBGROUP, CPAS, MARCH),
                formed(Confidentiality.PUBLIC, AMO, PLANNING));
        records(
                join(PAULA, MARCH),
                Audience.MEMBERS,
                new SubgroupJoined(SUBGROUP, PAULA, MARCH),
                formed(Confidentiality.PUBLIC, AMO, PLANNING));
    }

    @Test
    void whoever_left_the_coordination_cannot_join() {
        refuses(join(FORMER, LATER), SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS, formed());
        refuses(join(STRANGER, MARCH), SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS, formed());
    }

    @Test
    void only_who_is_in_it_leaves_and_not_before_joining() {
        records(leave(AMO, LATER), Audience.MEMBERS, new SubgroupLeft(SUBGROUP, AMO, text("Fin"), LATER), formed());
        refuses(leave(CPAS, LATER), SubgroupRule.MEMBER_IS_IN_THE_SUBGROUP, formed());
        refuses(
                leave(AMO, LATER),
                SubgroupRule.MEMBER_IS_IN_THE_SUBGROUP,
                formed(),
                new SubgroupLeft(SUBGROUP, AMO, null, LATER));
        refuses(
                leave(CPAS, told("2011")),
                SubgroupRule.LEAVING_FOLLOWS_JOINING,
                formed(),
                new SubgroupJoined(SUBGROUP, CPAS, LATER));
    }

    @Test
    void another_person_takes_the_lead() {
        records(
                lead(BEN),
                Audience.MEMBERS,
                new FacilitatorChanged(SUBGROUP, BEN, LATER),
                formed(Confidentiality.PUBLIC, AMO, PLANNING),
                new FacilitatorChanged(SUBGROUP, ANNE, MARCH));
        refuses(
                lead(ANNE),
                SubgroupRule.FACILITATOR_IS_ANOTHER,
                formed(),
                new FacilitatorChanged(SUBGROUP, ANNE, MARCH));
        refuses(lead(UNKNOWN), CommonRule.PERSON_IS_REGISTERED, formed());
    }

    @Test
    void a_resource_person_may_be_known_by_what_they_bring_alone() {
        records(engage(null, null), Audience.PUBLIC, engaged(null, null), formed(Confidentiality.PUBLIC, AMO, CPAS));
        records(engage(ANNE, AMO), Audience.MEMBERS, engaged(ANNE, AMO), formed(Confidentiality.PUBLIC, AMO, CPAS));
        refuses(engage(UNKNOWN, null), CommonRule.PERSON_IS_REGISTERED, formed());
        refuses(engage(null, STRANGER), CommonRule.ORGANISATION_IS_REGISTERED, formed());
    }

    @Test
    void a_calendar_is_revised_but_not_to_before_the_forming() {
        records(
                revise("2017-06"),
                Audience.MEMBERS,
                new CalendarRevised(SUBGROUP, calendar("2017-06"), text("Retard"), LATER),
                formed());
        refuses(revise("2009"), SubgroupRule.REPORT_BACK_FOLLOWS_FORMING, formed());
    }

    @Test
    void objectives_are_named() {
        records(
                objectives(text("Un aide-mémoire")),
                Audience.MEMBERS,
                new ObjectivesSet(SUBGROUP, List.of(text("Un aide-mémoire")), LATER),
                formed());
        refuses(objectives(), SubgroupRule.OBJECTIVES_ARE_NAMED, formed());
    }

    @Test
    void it_reports_back_at_a_plenary_which_only_old_history_may_not_know() {
        Told now = toldNow("2016-06");
        records(reportBack(PLENARY, now), Audience.MEMBERS, reported(PLENARY, now), formed());
        records(reportBack(null, LATER), Audience.MEMBERS, reported(null, LATER), formed());
        refuses(reportBack(null, now), SubgroupRule.REPORT_BACK_NAMES_ITS_MEETING, formed());
        refuses(reportBack(COMMITTEE, now), SubgroupRule.REPORT_BACK_IS_AT_A_PLENARY, formed());
        refuses(reportBack(UNKNOWN, LATER), SubgroupRule.REPORT_BACK_IS_AT_A_PLENARY, formed());
        refuses(reportBack(PLENARY, toldNow("2015")), SubgroupRule.REPORT_BACK_IS_AT_A_PLENARY, formed());
    }

    @Test
    void it_is_fulfilled_once_it_reported_back_and_abandoned_for_a_reason() {
        records(
                close(SubgroupOutcome.FULFILLED, null),
                Audience.MEMBERS,
                new SubgroupClosed(SUBGROUP, SubgroupOutcome.FULFILLED, null, LATER),
                formed(),
                reported(PLENARY, LATER));
        refuses(
                close(SubgroupOutcome.FULFILLED, text("Fait")),
                SubgroupRule.FULFILLED_SUBGROUP_REPORTED_BACK,
                formed());
        records(
                close(SubgroupOutcome.ABANDONED, text("Plus personne")),
                Audience.MEMBERS,
                new SubgroupClosed(SUBGROUP, SubgroupOutcome.ABANDONED, text("Plus personne"), LATER),
                formed());
        refuses(close(SubgroupOutcome.ABANDONED, null), SubgroupRule.ABANDONED_SUBGROUP_SAYS_WHY, formed());
    }

    static Stream<SubgroupCommand> later() {
        return Stream.of(
                join(CPAS, LATER),
                leave(AMO, LATER),
                lead(BEN),
                engage(null, null),
                revise("2017"),
                objectives(text("x")),
                reportBack(null, LATER),
                close(SubgroupOutcome.ABANDONED, text("x")));
    }

    @ParameterizedTest
    @MethodSource("later")
    void nothing_happens_after_it_closed(SubgroupCommand command) {
        refuses(
                command,
                SubgroupRule.SUBGROUP_IS_AT_WORK,
                formed(),
                new SubgroupClosed(SUBGROUP, SubgroupOutcome.ABANDONED, text("x"), MARCH));
    }

    @ParameterizedTest
    @MethodSource("later")
    void nothing_happens_before_it_formed(SubgroupCommand command) {
        SubgroupFormed formed = new SubgroupFormed(
                SUBGROUP,
                COORDINATION,
                text("CML"),
                null,
                SubgroupKind.ACTION,
                framing("2019"),
                List.of(),
                List.of(),
                List.of(AMO, PLANNING),
                Confidentiality.MEMBERS,
                told("2018"));
        refuses(command, SubgroupRule.FORMING_COMES_FIRST, formed);
    }

    @ParameterizedTest
    @MethodSource("later")
    void nothing_happens_in_a_coordination_that_is_no_more(SubgroupCommand command) {
        everyday.dissolved();
        refuses(command, CommonRule.COORDINATION_IS_ALIVE, formed());
    }

    @ParameterizedTest
    @MethodSource("later")
    void another_coordination_does_not_know_it(SubgroupCommand command) {
        SubgroupFormed elsewhere = new SubgroupFormed(
                SUBGROUP,
                ELSEWHERE,
                text("CML"),
                null,
                SubgroupKind.ACTION,
                framing("2011"),
                List.of(),
                List.of(),
                List.of(AMO, PLANNING),
                Confidentiality.MEMBERS,
                MARCH);
        refuses(command, CommonRule.BELONGS_TO_THIS_COORDINATION, elsewhere);
    }

    @Test
    void whoever_speaks_for_a_member_speaks_for_one_of_the_subgroup_or_leads_it() {
        accepts(objectives(text("x")), askedOnBehalfOf(AMO), formed());
        Testing.refused(
                when(objectives(text("x")), askedOnBehalfOf(CPAS), formed()), SubgroupRule.SUBGROUP_SPEAKS_FOR_ITSELF);
        accepts(
                objectives(text("x")),
                askedOnBehalfOf(CPAS),
                formed(),
                new FacilitatorChanged(SUBGROUP, Testing.SOMEBODY, MARCH));
        Testing.refused(
                when(
                        objectives(text("x")),
                        askedOnBehalfOf(AMO),
                        formed(),
                        new SubgroupLeft(SUBGROUP, AMO, null, MARCH)),
                SubgroupRule.SUBGROUP_SPEAKS_FOR_ITSELF);
        Stream.of(
                        lead(BEN),
                        engage(null, null),
                        revise("2017"),
                        reportBack(null, LATER),
                        close(SubgroupOutcome.ABANDONED, text("x")))
                .forEach(command -> Testing.refused(
                        when(command, askedOnBehalfOf(CPAS), formed()), SubgroupRule.SUBGROUP_SPEAKS_FOR_ITSELF));
    }

    private void accepts(SubgroupCommand command, MetaData asked, SubgroupEvent... given) {
        when(command, asked, given).expectSuccessfulHandlerExecution();
    }

    private void records(SubgroupCommand command, Audience audience, SubgroupEvent event, SubgroupEvent... given) {
        Testing.recorded(when(command, asked(), given), COORDINATION, audience, event);
    }

    private void refuses(SubgroupCommand command, Rule rule, SubgroupEvent... given) {
        Testing.refused(when(command, asked(), given), rule);
    }

    private ResultValidator<Subgroup> when(SubgroupCommand command, MetaData asked, SubgroupEvent... given) {
        return given.length == 0
                ? fixture().givenNoPriorActivity().when(command, asked)
                : fixture().given(new ArrayList<>(List.of(given))).when(command, asked);
    }

    private AggregateTestFixture<Subgroup> fixture() {
        AggregateTestFixture<Subgroup> fixture = new AggregateTestFixture<>(Subgroup.class);
        fixture.registerInjectableResource(everyday.register());
        return fixture;
    }

    private static WorkCalendar calendar(String reportBackOn) {
        return new WorkCalendar(text("Une réunion par mois"), BusinessDate.parse(reportBackOn));
    }

    private static Framing framing(String reportBackOn) {
        return new Framing(
                List.of(text("le décrochage scolaire")),
                text("savoirs d’expérience"),
                List.of(text("un criminologue")),
                calendar(reportBackOn));
    }

    private static FormSubgroup form(UUID... members) {
        return form(null, null, members);
    }

    private static FormSubgroup form(
            @Nullable Confidentiality confidentiality, @Nullable UUID facilitator, UUID... members) {
        return form(framing("2011"), confidentiality, facilitator, members);
    }

    private static FormSubgroup form(Framing framing, @Nullable UUID facilitator) {
        return form(framing, null, facilitator, AMO, PLANNING);
    }

    private static FormSubgroup form(
            Framing framing, @Nullable Confidentiality confidentiality, @Nullable UUID facilitator, UUID... members) {
        return new FormSubgroup(
                COORDINATION,
                SUBGROUP,
                text("CML"),
                Theme.SCHOOLING,
                SubgroupKind.THEMATIC,
                framing,
                List.of(),
                List.of(Expectation.EXCHANGE, Expectation.EXCHANGE),
                facilitator,
                List.of(members),
                confidentiality,
                MARCH);
    }

    private static SubgroupFormed formed() {
        return formed(AMO, PLANNING);
    }

    private static SubgroupFormed formed(UUID... members) {
        return formed(Confidentiality.MEMBERS, members);
    }

    private static SubgroupFormed formed(Confidentiality confidentiality, UUID... members) {
        return new SubgroupFormed(
                SUBGROUP,
                COORDINATION,
                text("CML"),
                Theme.SCHOOLING,
                SubgroupKind.THEMATIC,
                framing("2011"),
                List.of(),
                List.of(Expectation.EXCHANGE),
                List.of(members),
                confidentiality,
                MARCH);
    }

    private static JoinSubgroup join(UUID member, Told told) {
        return new JoinSubgroup(COORDINATION, SUBGROUP, member, told);
    }

    private static LeaveSubgroup leave(UUID member, Told told) {
        return new LeaveSubgroup(COORDINATION, SUBGROUP, member, text("Fin"), told);
    }

    private static ChangeFacilitator lead(UUID person) {
        return new ChangeFacilitator(COORDINATION, SUBGROUP, person, LATER);
    }

    private static EngageResourcePerson engage(@Nullable UUID person, @Nullable UUID organisation) {
        return new EngageResourcePerson(COORDINATION, SUBGROUP, text("Le droit"), person, organisation, LATER);
    }

    private static ResourcePersonEngaged engaged(@Nullable UUID person, @Nullable UUID organisation) {
        return new ResourcePersonEngaged(SUBGROUP, text("Le droit"), person, organisation, LATER);
    }

    private static ReviseCalendar revise(String reportBackOn) {
        return new ReviseCalendar(COORDINATION, SUBGROUP, calendar(reportBackOn), text("Retard"), LATER);
    }

    private static SetObjectives objectives(LocalizedString... objectives) {
        return new SetObjectives(COORDINATION, SUBGROUP, List.of(objectives), LATER);
    }

    private static ReportBack reportBack(@Nullable UUID meeting, Told told) {
        return new ReportBack(
                COORDINATION, SUBGROUP, meeting, text("Constats"), List.of(text("Un guide")), List.of(), told);
    }

    private static SubgroupReportedBack reported(@Nullable UUID meeting, Told told) {
        return new SubgroupReportedBack(
                SUBGROUP, meeting, text("Constats"), List.of(text("Un guide")), List.of(), told);
    }

    private static CloseSubgroup close(SubgroupOutcome outcome, @Nullable LocalizedString reason) {
        return new CloseSubgroup(COORDINATION, SUBGROUP, outcome, reason, LATER);
    }
}
