package be.maillage.situation;

import static be.maillage.decision.Everyday.AMO;
import static be.maillage.decision.Everyday.ANNE;
import static be.maillage.decision.Everyday.BEN;
import static be.maillage.decision.Everyday.CAROL;
import static be.maillage.decision.Everyday.CPAS;
import static be.maillage.decision.Everyday.OUTSIDER;
import static be.maillage.decision.Everyday.PAULA;
import static be.maillage.decision.Everyday.PLANNING;
import static be.maillage.decision.Everyday.STRANGER;
import static be.maillage.decision.Everyday.UNKNOWN;
import static be.maillage.decision.Everyday.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Everyday;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Told;
import be.maillage.situation.SituationCommand.CloseSituation;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.situation.SituationCommand.RecordReflections;
import be.maillage.situation.SituationEvent.ReflectionsRecorded;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SituationTest {

    private static final UUID SITUATION = id(61);
    private static final UUID SUBGROUP = id(41);
    private static final Audience THOSE_WHO_TAKE_PART = new Audience(Audience.Scope.PARTICIPANTS, SITUATION);
    private static final Told TODAY = toldNow("2026-11-20");

    private final Everyday everyday = new Everyday();

    @BeforeEach
    void a_subgroup_of_two_is_at_work_where_situations_may_be_discussed() {
        everyday.facts()
                .given(
                        COORDINATION,
                        new SituationsPolicySet(true, told("2009")),
                        new SubgroupFormed(
                                SUBGROUP,
                                COORDINATION,
                                text("Situations"),
                                null,
                                SubgroupKind.SUPERVISION,
                                new Framing(
                                        List.of(text("x")),
                                        null,
                                        List.of(),
                                        new WorkCalendar(null, BusinessDate.year(2027))),
                                List.of(),
                                List.of(),
                                List.of(AMO, PLANNING),
                                Confidentiality.PARTICIPANTS,
                                told("2012")));
    }

    @Test
    void it_is_laid_before_all_who_sit_for_the_subgroup_and_for_nobody_else_to_read() {
        records(lay(), laid(1, SOMEBODY, ANNE, BEN, SOMEBODY));
    }

    @Test
    void the_facilitator_takes_part_and_so_does_a_member_who_is_a_person() {
        everyday.facts()
                .given(COORDINATION, new FacilitatorChanged(SUBGROUP, OUTSIDER, told("2013")))
                .given(COORDINATION, new SubgroupJoined(SUBGROUP, PAULA, told("2013")));
        records(lay(), laid(1, SOMEBODY, ANNE, BEN, PAULA, OUTSIDER, SOMEBODY));
    }

    @Test
    void whoever_left_the_coordination_no_longer_takes_part() {
        everyday.facts().given(COORDINATION, new MembershipWithdrawn(PLANNING, null, told("2020")));
        records(lay(), laid(0, SOMEBODY, ANNE, SOMEBODY));
    }

    @Test
    void before_the_whole_coordination_all_who_sit_in_it_take_part() {
        everyday.sits(CAROL, CPAS, RepresentativeCategory.EXPERT);
        LaySituationBefore lay = lay(null, true, "2026-11-02", 3, List.of());
        records(lay, laid(null, 1, SOMEBODY, ANNE, BEN, CAROL, PAULA, SOMEBODY));
    }

    @Test
    void those_who_take_part_may_be_chosen_among_who_sits_in_the_coordination() {
        records(among(ANNE), laid(0, SOMEBODY, ANNE, SOMEBODY));
        records(among(ANNE, SOMEBODY), laid(0, SOMEBODY, ANNE, SOMEBODY));
        refuses(among(OUTSIDER), SituationRule.PARTICIPANT_SITS_IN_THE_COORDINATION);
        refuses(among(UNKNOWN), CommonRule.PERSON_IS_REGISTERED);
        refuses(among(SOMEBODY), SituationRule.SOMEBODY_ELSE_TAKES_PART);
        everyday.facts().given(COORDINATION, new FacilitatorChanged(SUBGROUP, OUTSIDER, told("2013")));
        records(among(OUTSIDER), laid(0, SOMEBODY, OUTSIDER, SOMEBODY));
    }

    @Test
    void a_manager_is_allowed_and_counted() {
        records(among(ANNE), laid(0, SOMEBODY, ANNE, SOMEBODY));
        records(among(BEN), laid(1, SOMEBODY, BEN, SOMEBODY));
    }

    @ParameterizedTest
    @EnumSource(
            value = RepresentativeCategory.class,
            names = {"POLICE", "VOLUNTEER", "RESIDENTS_ASSOCIATION", "ELECTED_OFFICIAL"})
    void nobody_takes_part_whom_secrecy_does_not_bind(RepresentativeCategory category) {
        everyday.sits(CAROL, PLANNING, category);
        refuses(lay(), SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY);
        refuses(among(CAROL), SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY);
        records(among(ANNE), laid(0, SOMEBODY, ANNE, SOMEBODY));
    }

    @ParameterizedTest
    @EnumSource(
            value = RepresentativeCategory.class,
            mode = Mode.EXCLUDE,
            names = {"POLICE", "VOLUNTEER", "RESIDENTS_ASSOCIATION", "ELECTED_OFFICIAL"})
    void all_others_take_part(RepresentativeCategory category) {
        everyday.sits(CAROL, PLANNING, category);
        when(among(CAROL), asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_does_whoever_lays_it() {
        everyday.sits(SOMEBODY, CPAS, RepresentativeCategory.ELECTED_OFFICIAL);
        refuses(among(ANNE), SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY);
    }

    @Test
    void what_is_recorded_late_is_not_for_those_who_have_become_elected_since() {
        everyday.facts()
                .given(
                        COORDINATION,
                        new RepresentativeReplaced(
                                AMO, ANNE, CAROL, RepresentativeCategory.FIELD_WORKER, false, told("2018")));
        everyday.sits(CAROL, AMO, RepresentativeCategory.FIELD_WORKER)
                .facts()
                .given(
                        COORDINATION,
                        new RepresentativeReplaced(
                                PLANNING, BEN, CAROL, RepresentativeCategory.ELECTED_OFFICIAL, false, told("2020")));
        LaySituationBefore late = new LaySituationBefore(
                COORDINATION,
                SITUATION,
                SUBGROUP,
                true,
                null,
                7,
                List.of(),
                List.of(),
                text("Comment aller plus loin ?"),
                List.of(CAROL),
                told("2019"));
        refuses(late, SituationRule.PARTICIPANT_IS_BOUND_TO_SECRECY);
    }

    @Test
    void none_is_laid_where_the_charter_does_not_want_it() {
        everyday.facts().given(COORDINATION, new SituationsPolicySet(false, told("2020")));
        refuses(lay(), SituationRule.SITUATIONS_ARE_ALLOWED);
    }

    @Test
    void none_is_laid_in_a_coordination_that_is_no_more() {
        everyday.dissolved();
        refuses(lay(), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void none_is_laid_without_consent() {
        refuses(lay(SUBGROUP, false, "2026-11-02", 7, List.of()), SituationRule.CONSENT_WAS_OBTAINED);
        refuses(lay(SUBGROUP, true, null, 7, List.of()), SituationRule.CONSENT_IS_DATED);
        refuses(lay(SUBGROUP, true, "2026-11-21", 7, List.of()), SituationRule.CONSENT_PRECEDES_THE_LAYING);
        when(lay(SUBGROUP, true, "2026", 7, List.of()), asked()).expectSuccessfulHandlerExecution();
        when(lay(SUBGROUP, true, "2026-11-20", 7, List.of()), asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_subgroup_that_closed_or_never_was_hears_none() {
        refuses(lay(id(42), true, "2026-11-02", 7, List.of()), SituationRule.SUBGROUP_IS_AT_WORK);
        everyday.facts()
                .given(COORDINATION, new SubgroupClosed(SUBGROUP, SubgroupOutcome.ABANDONED, text("x"), told("2025")));
        refuses(lay(), SituationRule.SUBGROUP_IS_AT_WORK);
    }

    @Test
    void services_are_counted_and_some_may_be_named() {
        refuses(lay(SUBGROUP, true, "2026-11-02", 0, List.of()), SituationRule.SERVICES_ARE_1_TO_100);
        refuses(lay(SUBGROUP, true, "2026-11-02", 101, List.of()), SituationRule.SERVICES_ARE_1_TO_100);
        refuses(lay(SUBGROUP, true, "2026-11-02", null, List.of()), SituationRule.SERVICES_ARE_1_TO_100);
        refuses(
                lay(SUBGROUP, true, "2026-11-02", 1, List.of(AMO, CPAS)),
                SituationRule.NAMED_SERVICES_ARE_WITHIN_THE_NUMBER);
        refuses(lay(SUBGROUP, true, "2026-11-02", 3, List.of(STRANGER)), CommonRule.ORGANISATION_IS_REGISTERED);
        when(lay(SUBGROUP, true, "2026-11-02", null, List.of(AMO, CPAS)), asked())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_service_in_the_chronology_is_named_with_the_others() {
        ServiceWork work = new ServiceWork(CPAS, BusinessDate.year(2024), BusinessDate.year(2025), text("Un suivi"));
        LaySituationBefore lay = chronicled(work);
        records(
                lay,
                new SituationLaid(
                        SITUATION,
                        COORDINATION,
                        SUBGROUP,
                        SOMEBODY,
                        lay.consentObtainedOn(),
                        2,
                        List.of(AMO, CPAS),
                        List.of(work),
                        lay.question(),
                        List.of(ANNE, BEN, SOMEBODY),
                        1,
                        TODAY));
        refuses(
                chronicled(new ServiceWork(CPAS, BusinessDate.year(2025), BusinessDate.year(2024), text("Un suivi"))),
                SituationRule.WORK_ENDS_AFTER_IT_BEGAN);
    }

    @Test
    void an_old_history_is_retold_with_as_little_as_is_known() {
        InOldTimes old = new InOldTimes();
        Testing.recorded(
                when(old.lay, retelling()),
                COORDINATION,
                THOSE_WHO_TAKE_PART,
                new SituationLaid(
                        SITUATION,
                        COORDINATION,
                        SUBGROUP,
                        null,
                        null,
                        7,
                        List.of(),
                        List.of(),
                        old.lay.question(),
                        List.of(ANNE, BEN),
                        1,
                        old.told));
    }

    @Test
    void those_who_take_part_record_what_they_reflected() {
        records(
                reflect(TODAY),
                new ReflectionsRecorded(SITUATION, text("Un fil"), List.of(text("Essayer")), TODAY),
                here());
        refuses(reflect(TODAY), SituationRule.PARTICIPANTS_ALONE_SPEAK, laid(0, ANNE, ANNE, BEN));
        refuses(reflect(told("2026-11-19")), SituationRule.LAYING_COMES_FIRST, here());
        when(reflect(TODAY), retelling(), laid(0, ANNE, ANNE, BEN)).expectSuccessfulHandlerExecution();
    }

    @Test
    void those_who_take_part_close_it_once() {
        SituationClosed closed = new SituationClosed(SITUATION, text("Une issue"), TODAY);
        records(close(), closed, here());
        refuses(close(), SituationRule.SITUATION_IS_OPEN, here(), closed);
        refuses(reflect(TODAY), SituationRule.SITUATION_IS_OPEN, here(), closed);
        refuses(close(), SituationRule.PARTICIPANTS_ALONE_SPEAK, laid(0, ANNE, ANNE, BEN));
    }

    @Test
    void another_coordination_does_not_know_it() {
        SituationLaid elsewhere = new SituationLaid(
                SITUATION,
                ELSEWHERE,
                null,
                SOMEBODY,
                null,
                7,
                List.of(),
                List.of(),
                text("?"),
                List.of(SOMEBODY),
                0,
                TODAY);
        refuses(close(), CommonRule.BELONGS_TO_THIS_COORDINATION, elsewhere);
        refuses(reflect(TODAY), CommonRule.BELONGS_TO_THIS_COORDINATION, elsewhere);
    }

    @Test
    void nothing_is_added_in_a_coordination_that_is_no_more() {
        everyday.dissolved();
        refuses(close(), CommonRule.COORDINATION_IS_ALIVE, here());
        refuses(reflect(TODAY), CommonRule.COORDINATION_IS_ALIVE, here());
    }

    /** The situation of Basse-Meuse: consent was obtained, on a date that nobody kept (CDGAI). */
    private static final class InOldTimes {

        private final Told told = told("2012-09");
        private final LaySituationBefore lay = new LaySituationBefore(
                COORDINATION,
                SITUATION,
                SUBGROUP,
                true,
                null,
                7,
                List.of(),
                List.of(),
                text("Comment aller plus loin ?"),
                List.of(),
                told);
    }

    private void records(SituationCommand command, SituationEvent event, SituationEvent... given) {
        Testing.recorded(when(command, asked(), given), COORDINATION, THOSE_WHO_TAKE_PART, event);
    }

    private void refuses(SituationCommand command, Rule rule, SituationEvent... given) {
        Testing.refused(when(command, asked(), given), rule);
    }

    private ResultValidator<Situation> when(SituationCommand command, MetaData asked, SituationEvent... given) {
        AggregateTestFixture<Situation> fixture = new AggregateTestFixture<>(Situation.class);
        fixture.registerInjectableResource(everyday.register());
        return given.length == 0
                ? fixture.givenNoPriorActivity().when(command, asked)
                : fixture.given(new ArrayList<>(List.of(given))).when(command, asked);
    }

    private static MetaData retelling() {
        return asked().and(EventMetadata.ROLE, Asked.PLAYER);
    }

    private static LaySituationBefore lay() {
        return lay(SUBGROUP, true, "2026-11-02", 7, List.of());
    }

    private static LaySituationBefore lay(
            @Nullable UUID subgroup,
            boolean consent,
            @Nullable String consentOn,
            @Nullable Integer services,
            List<UUID> organisations) {
        return new LaySituationBefore(
                COORDINATION,
                SITUATION,
                subgroup,
                consent,
                consentOn == null ? null : BusinessDate.parse(consentOn),
                services,
                organisations,
                List.of(),
                text("Comment aller plus loin ?"),
                List.of(),
                TODAY);
    }

    private static LaySituationBefore among(UUID... participants) {
        return new LaySituationBefore(
                COORDINATION,
                SITUATION,
                SUBGROUP,
                true,
                BusinessDate.parse("2026-11-02"),
                7,
                List.of(),
                List.of(),
                text("Comment aller plus loin ?"),
                List.of(participants),
                TODAY);
    }

    private static LaySituationBefore chronicled(ServiceWork work) {
        return new LaySituationBefore(
                COORDINATION,
                SITUATION,
                SUBGROUP,
                true,
                BusinessDate.parse("2026-11-02"),
                null,
                List.of(AMO),
                List.of(work),
                text("Comment aller plus loin ?"),
                List.of(),
                TODAY);
    }

    private static SituationLaid here() {
        return laid(1, SOMEBODY, ANNE, BEN, SOMEBODY);
    }

    private static SituationLaid laid(int managers, UUID by, UUID... participants) {
        return laid(SUBGROUP, managers, by, participants);
    }

    private static SituationLaid laid(@Nullable UUID subgroup, int managers, UUID by, UUID... participants) {
        return new SituationLaid(
                SITUATION,
                COORDINATION,
                subgroup,
                by,
                BusinessDate.parse("2026-11-02"),
                subgroup == null ? 3 : 7,
                List.of(),
                List.of(),
                text("Comment aller plus loin ?"),
                List.of(participants),
                managers,
                TODAY);
    }

    private static RecordReflections reflect(Told told) {
        return new RecordReflections(COORDINATION, SITUATION, text("Un fil"), List.of(text("Essayer")), told);
    }

    private static CloseSituation close() {
        return new CloseSituation(COORDINATION, SITUATION, text("Une issue"), TODAY);
    }
}
