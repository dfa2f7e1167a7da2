package be.maillage.coordination;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderTest {

    private static final UUID AMO = id(11);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);
    private static final Obligation OBLIGATION = new Obligation(DueKind.MEMBERSHIP_CONFIRMATION, AMO, DUE);

    private FixtureConfiguration<Reminder> fixture;
    private InMemoryFacts facts;

    @BeforeEach
    void a_coordination() {
        fixture = new AggregateTestFixture<>(Reminder.class);
        facts = new InMemoryFacts()
                .given(
                        COORDINATION,
                        new CoordinationFounded(
                                COORDINATION,
                                LocalizedString.fr("Ici"),
                                List.of("62108"),
                                null,
                                Origin.UNKNOWN,
                                Steering.COORDINATOR,
                                told("2005")));
        fixture.registerAnnotatedCommandHandler(new ReminderHandler(fixture.getRepository(), new Register(facts)));
    }

    @Test
    void a_reminder_that_went_out_is_recorded() {
        recorded(
                fixture.givenNoPriorActivity().when(remind(OBLIGATION), asked()),
                COORDINATION,
                Audience.COORDINATOR,
                went(OBLIGATION));
    }

    @Test
    void an_obligation_is_reminded_of_once() {
        refused(
                fixture.given(went(OBLIGATION)).when(remind(OBLIGATION), asked()),
                ReminderRule.OBLIGATION_IS_REMINDED_OF_ONCE);
    }

    @Test
    void what_is_put_off_is_another_obligation() {
        Obligation later = new Obligation(DueKind.MEMBERSHIP_CONFIRMATION, AMO, DUE.plusMonths(24));
        Obligation lapse = new Obligation(DueKind.MEMBERSHIP_LAPSE, AMO, DUE);
        Obligation another = new Obligation(DueKind.MEMBERSHIP_CONFIRMATION, id(12), DUE);

        assertThat(List.of(OBLIGATION, later, lapse, another))
                .extracting(obligation -> obligation.reminderId(COORDINATION))
                .doesNotHaveDuplicates()
                .doesNotContain(OBLIGATION.reminderId(ELSEWHERE))
                .contains(new Obligation(OBLIGATION.kind(), AMO, DUE).reminderId(COORDINATION));
        fixture.givenNoPriorActivity().when(remind(later), asked()).expectEvents(went(later));
    }

    @Test
    void a_reminder_is_for_somebody() {
        refused(when(List.of(), List.of()), ReminderRule.REMINDER_IS_FOR_SOMEBODY);
        refused(when(List.of(RemindedParty.ORGANISATIONS), List.of()), ReminderRule.REMINDER_IS_FOR_SOMEBODY);
    }

    @Test
    void what_is_about_an_organisation_may_remind_the_coordinator_alone() {
        when(List.of(RemindedParty.COORDINATOR), List.of(AMO)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dissolved_coordination_reminds_nobody() {
        facts.given(COORDINATION, new CoordinationDissolved(LocalizedString.fr("Fini"), told("2020")));

        refused(fixture.givenNoPriorActivity().when(remind(OBLIGATION), asked()), CommonRule.COORDINATION_IS_ALIVE);
    }

    private ResultValidator<Reminder> when(List<RemindedParty> recipients, List<UUID> organisations) {
        return fixture.givenNoPriorActivity()
                .when(
                        new RecordReminder(
                                COORDINATION,
                                OBLIGATION,
                                recipients,
                                organisations,
                                Audience.COORDINATOR,
                                toldNow("2026-11-20")),
                        asked());
    }

    private static RecordReminder remind(Obligation obligation) {
        return new RecordReminder(
                COORDINATION,
                obligation,
                List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR),
                List.of(AMO),
                Audience.COORDINATOR,
                toldNow("2026-11-20"));
    }

    private static ReminderRecorded went(Obligation obligation) {
        return new ReminderRecorded(
                obligation.reminderId(COORDINATION),
                COORDINATION,
                obligation,
                List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR),
                List.of(AMO),
                toldNow("2026-11-20"));
    }
}
