package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationCommand;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.person.PersonCommand;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyIsCompleteTest {

    @Test
    void every_command_that_there_is_has_a_row_and_somebody_who_may_ask_it() {
        Set<Class<?>> commands = Stream.<Class<? extends Command>>of(
                        CoordinationCommand.class, OrganisationCommand.class, DuoCommand.class, PersonCommand.class)
                .flatMap(area -> Arrays.stream(area.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        assertThat(commands).hasSize(44);
        assertThat(Set.<Class<?>>copyOf(Policy.TABLE.keySet())).isEqualTo(commands);
        assertThat(Policy.TABLE.values()).noneMatch(Set::isEmpty);
    }
}
