package be.maillage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.account.AccountCommand;
import be.maillage.account.AccountRule;
import be.maillage.coordination.CoordinationCommand;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.ReminderCommand;
import be.maillage.coordination.ReminderRule;
import be.maillage.diagnostic.DiagnosticCommand;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.NeedCommand;
import be.maillage.duo.DuoCommand;
import be.maillage.duo.DuoRule;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.groupanalysis.GroupAnalysisRule;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.InformationRule;
import be.maillage.meeting.MeetingCommand;
import be.maillage.meeting.MeetingRule;
import be.maillage.network.NetworkCommand;
import be.maillage.network.NetworkRule;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.organisation.OrganisationRule;
import be.maillage.person.PersonCommand;
import be.maillage.person.PersonRule;
import be.maillage.situation.SituationCommand;
import be.maillage.situation.SituationRule;
import be.maillage.subgroup.SubgroupCommand;
import be.maillage.subgroup.SubgroupRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Looks back, when all other tests of this module have run, at what they tried: it holds only for the module as a whole. The table goes to
 * {@code target/commands.md}.
 */
@Order(Integer.MAX_VALUE)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCommandIsTriedTest {

    private static final List<Class<?>> AREAS = List.of(
            CoordinationCommand.class,
            ReminderCommand.class,
            PersonCommand.class,
            AccountCommand.class,
            OrganisationCommand.class,
            DuoCommand.class,
            MeetingCommand.class,
            InformationCommand.class,
            SubgroupCommand.class,
            DiagnosticCommand.class,
            NeedCommand.class,
            GroupAnalysisCommand.class,
            SituationCommand.class,
            NetworkCommand.class);
    private static final List<Class<? extends Rule>> RULES = List.of(
            CoordinationRule.class,
            ReminderRule.class,
            PersonRule.class,
            AccountRule.class,
            OrganisationRule.class,
            DuoRule.class,
            MeetingRule.class,
            InformationRule.class,
            SubgroupRule.class,
            DiagnosticRule.class,
            GroupAnalysisRule.class,
            SituationRule.class,
            NetworkRule.class);

    @Test
    void every_command_is_accepted_in_a_test() {
        assertThat(commands().filter(it -> Tried.accepting(it).isEmpty()).map(Class::getSimpleName))
                .isEmpty();
    }

    @Test
    void every_command_is_refused_in_a_test() {
        assertThat(commands().filter(it -> Tried.refusing(it).isEmpty()).map(Class::getSimpleName))
                .isEmpty();
    }

    @Test
    void every_rule_refuses_a_command_in_a_test() {
        Set<Rule> seen =
                commands().flatMap(it -> Tried.refusing(it).keySet().stream()).collect(Collectors.toSet());
        assertThat(RULES.stream()
                        .<Rule>flatMap(it -> Stream.of(it.getEnumConstants()))
                        .filter(it -> !seen.contains(it))
                        .map(Rule::code))
                .isEmpty();
    }

    @Test
    void the_table_of_commands_and_their_tests_is_written() throws IOException {
        String table = commands().map(EveryCommandIsTriedTest::row).collect(Collectors.joining("\n"));
        Path file = Path.of("target", "commands.md");
        Files.writeString(file, "| area | command | accepted in | refused by |\n|---|---|---|---|\n" + table + "\n");
        assertThat(file).isNotEmptyFile();
    }

    private static Stream<Class<?>> commands() {
        return AREAS.stream().flatMap(EveryCommandIsTriedTest::leaves);
    }

    private static Stream<Class<?>> leaves(Class<?> command) {
        return command.isSealed()
                ? Stream.of(command.getPermittedSubclasses()).flatMap(EveryCommandIsTriedTest::leaves)
                : Stream.of(command);
    }

    private static String row(Class<?> command) {
        String refusals = Tried.refusing(command).entrySet().stream()
                .map(it -> it.getKey().name() + ": " + first(it.getValue()))
                .collect(Collectors.joining("<br>"));
        String area = command.getPackageName().substring("be.maillage.".length());
        return "| %s | %s | %s | %s |"
                .formatted(area, command.getSimpleName(), first(Tried.accepting(command)), refusals);
    }

    private static String first(SortedSet<String> tests) {
        Collection<String> others = tests.stream().skip(1).toList();
        return tests.isEmpty() ? "" : tests.first() + (others.isEmpty() ? "" : " and " + others.size() + " more");
    }
}
