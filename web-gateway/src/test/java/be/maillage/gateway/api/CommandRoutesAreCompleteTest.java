package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationCommand;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.person.PersonCommand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandRoutesAreCompleteTest {

    @Test
    void every_command_that_there_is_has_one_route() {
        List<Class<?>> commands = Stream.<Class<? extends Command>>of(
                        CoordinationCommand.class, OrganisationCommand.class, DuoCommand.class, PersonCommand.class)
                .<Class<?>>flatMap(area -> Arrays.stream(area.getPermittedSubclasses()))
                .toList();
        assertThat(CommandRoutes.ALL.stream()
                        .<Class<?>>map(CommandRoute::command)
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(commands);
        assertThat(CommandRoutes.ALL.stream().map(CommandRoute::path)).doesNotHaveDuplicates();
    }
}
