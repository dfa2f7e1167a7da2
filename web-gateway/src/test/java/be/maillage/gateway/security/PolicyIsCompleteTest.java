package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.account.AccountCommand;
import be.maillage.coordination.ReminderCommand;
import be.maillage.decision.Command;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.MeetingCommand;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.subgroup.SubgroupCommand;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyIsCompleteTest {

    @Test
    void every_command_that_there_is_has_a_row_and_somebody_who_may_ask_it() {
        Set<Class<?>> commands = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.maillage").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
        assertThat(commands).hasSizeGreaterThan(60);
        commands.removeAll(Policy.OF_THE_SCHEDULER);
        commands.removeAll(Policy.OF_THE_DOOR);
        assertThat(Set.<Class<?>>copyOf(Policy.TABLE.keySet())).isEqualTo(commands);
        assertThat(Policy.TABLE.entrySet())
                .filteredOn(row -> row.getValue().isEmpty())
                .as("nobody's by role, but theirs who take part")
                .allSatisfy(row -> assertThat(row.getKey().getEnclosingClass()).isEqualTo(GroupAnalysisCommand.class));
    }

    @Test
    void without_an_account_one_checks_in_and_nothing_else() {
        assertThat(Policy.GUESTS).containsExactly(MeetingCommand.CheckIn.class);
    }

    @Test
    void whoever_leads_a_subgroup_is_offered_what_carries_that_one_on_and_nothing_else() {
        UUID led = UUID.randomUUID();
        Reader leader = new Reader(UUID.randomUUID(), Set.of(), Set.of(), Set.of(), Set.of(led), Set.of(), Set.of(led));

        assertThat(Policy.mayAsk(leader, SubgroupCommand.ReportBack.class, List.of(led)))
                .isTrue();
        assertThat(Policy.mayAsk(leader, SubgroupCommand.ReportBack.class, List.of(UUID.randomUUID())))
                .isFalse();
        assertThat(Policy.mayAsk(leader, SubgroupCommand.JoinSubgroup.class, List.of(led)))
                .isFalse();
        assertThat(Policy.mayAsk(leader, MeetingCommand.HoldMeeting.class, List.of(led)))
                .isFalse();
    }

    @Test
    void in_whose_name_is_asked_where_the_command_does_not_say_it() {
        assertThat(Policy.saysWhoSpeaks(OrganisationCommand.VerifyEntry.class)).isTrue();
        assertThat(Policy.saysWhoSpeaks(InformationCommand.RelayInformation.class))
                .isTrue();
        assertThat(Policy.saysWhoSpeaks(SubgroupCommand.ReportBack.class)).isFalse();
        assertThat(Policy.saysWhoSpeaks(InformationCommand.WithdrawInformation.class))
                .isFalse();
    }

    @Test
    void what_happens_by_itself_is_in_nobodys_power() {
        assertThat(Policy.OF_THE_SCHEDULER)
                .isEqualTo(Set.of(ReminderCommand.class.getPermittedSubclasses()))
                .doesNotContainAnyElementsOf(Policy.TABLE.keySet());
        assertThat(Policy.OF_THE_DOOR)
                .isEqualTo(Set.of(AccountCommand.class.getPermittedSubclasses()))
                .doesNotContainAnyElementsOf(Policy.TABLE.keySet());
        assertThat(Role.values())
                .extracting(Role::name)
                .doesNotContain(Gatekeeper.SCHEDULER, Gatekeeper.DOORKEEPER, Gatekeeper.PLAYER);
    }
}
