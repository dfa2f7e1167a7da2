package be.maillage.account;

import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.account.AccountCommand.GivePlatformRole;
import be.maillage.account.AccountCommand.Moment;
import be.maillage.account.AccountCommand.RecordAtDoor;
import be.maillage.account.AccountCommand.TakePlatformRole;
import be.maillage.account.AccountEvent.LinkMade;
import be.maillage.account.AccountEvent.LinkUsed;
import be.maillage.account.AccountEvent.PasswordChanged;
import be.maillage.account.AccountEvent.PlatformRoleGiven;
import be.maillage.account.AccountEvent.PlatformRoleTaken;
import be.maillage.account.AccountEvent.SessionClosed;
import be.maillage.account.AccountEvent.SignInLocked;
import be.maillage.account.AccountEvent.SignedIn;
import be.maillage.account.AccountEvent.SignedOut;
import be.maillage.decision.Asked;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountEntryTest {

    private static final UUID ENTRY = id(700);
    private static final UUID HOLDER = id(701);
    private static final Told TODAY = Told.on(BusinessDate.day(Asked.today(asked())));

    private final AggregateTestFixture<AccountEntry> fixture = new AggregateTestFixture<>(AccountEntry.class);

    @ParameterizedTest
    @EnumSource
    void what_happens_at_the_door_is_noted_for_the_person_and_administrators(Moment moment) {
        Map<Moment, AccountEvent> events = Map.of(
                Moment.SIGNED_IN, new SignedIn(ENTRY, HOLDER, TODAY),
                Moment.SIGNED_OUT, new SignedOut(ENTRY, HOLDER, TODAY),
                Moment.SESSION_CLOSED, new SessionClosed(ENTRY, HOLDER, TODAY),
                Moment.LOCKED, new SignInLocked(ENTRY, HOLDER, TODAY),
                Moment.PASSWORD_CHANGED, new PasswordChanged(ENTRY, HOLDER, TODAY),
                Moment.LINK_MADE, new LinkMade(ENTRY, HOLDER, TODAY),
                Moment.LINK_USED, new LinkUsed(ENTRY, HOLDER, TODAY));
        assertThat(events).containsOnlyKeys(Moment.values());

        recorded(
                when(new RecordAtDoor(ENTRY, HOLDER, moment, TODAY)),
                Ids.PLATFORM,
                Audience.person(HOLDER),
                events.get(moment));
    }

    @Test
    void nothing_is_slipped_into_the_past_or_the_future() {
        refused(when(new RecordAtDoor(ENTRY, HOLDER, Moment.SIGNED_IN, told("2005"))), AccountRule.NOTED_ON_THE_DAY);
        refused(
                when(new GivePlatformRole(ENTRY, HOLDER, PlatformRole.ANALYST, told("2005"))),
                AccountRule.NOTED_ON_THE_DAY);
        Told tomorrow = Told.on(BusinessDate.day(TODAY.on().earliest().plusDays(1)));
        refused(
                when(new TakePlatformRole(ENTRY, HOLDER, PlatformRole.ANALYST, tomorrow)),
                AccountRule.NOTED_ON_THE_DAY);
    }

    @Test
    void a_role_is_given_and_taken() {
        recorded(
                when(new GivePlatformRole(ENTRY, HOLDER, PlatformRole.SUBSIDISER, TODAY)),
                Ids.PLATFORM,
                Audience.person(HOLDER),
                new PlatformRoleGiven(ENTRY, HOLDER, PlatformRole.SUBSIDISER, TODAY));
        recorded(
                when(new TakePlatformRole(ENTRY, HOLDER, PlatformRole.ADMINISTRATOR, TODAY)),
                Ids.PLATFORM,
                Audience.person(HOLDER),
                new PlatformRoleTaken(ENTRY, HOLDER, PlatformRole.ADMINISTRATOR, TODAY));
    }

    @Test
    void nobody_ceases_to_administer_by_themselves() {
        UUID self = Asked.of(asked()).person();
        refused(
                when(new TakePlatformRole(ENTRY, self, PlatformRole.ADMINISTRATOR, TODAY)),
                AccountRule.ADMINISTRATORS_STAY_UNTIL_ANOTHER_TAKES_THE_ROLE);
        when(new TakePlatformRole(ENTRY, self, PlatformRole.ANALYST, TODAY)).expectSuccessfulHandlerExecution();
    }

    private ResultValidator<AccountEntry> when(AccountCommand command) {
        return fixture.givenNoPriorActivity().when(command, asked());
    }
}
