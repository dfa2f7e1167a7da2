package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.decision.CommandChecks;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {

    private static final UUID ID = UUID.fromString("0192f0a0-0000-7000-8000-00000000ffff");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final JsonMapper json = new ApiConfiguration().apiJson();
    private final Examples examples = new Examples(json);
    private final CommandBinder binder = new CommandBinder(json);

    static Stream<CommandRoute> routes() {
        return CommandRoutes.ALL.stream();
    }

    @Test
    void every_command_has_an_example_and_no_example_lacks_its_command() {
        assertThat(examples.commands())
                .containsExactlyInAnyOrderElementsOf(
                        routes().map(CommandRoute::name).toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void an_example_is_a_body_that_its_command_takes(CommandRoute route) {
        Command command = bound(route);
        Asked asked = new Asked(ID, "COORDINATOR", null, NOW, null);
        assertThatCode(() -> CommandChecks.check(command, asked)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void what_is_told_of_former_years_says_so(CommandRoute route) {
        Command command = bound(route);
        boolean old = command.told().on().latest().isBefore(LocalDate.of(2023, 1, 1));
        assertThat(command.told().recordedAfterwards()).isEqualTo(old);
    }

    @Test
    void an_invented_contact_reaches_nobody() {
        assertThat(json.writeValueAsString(examples.of("RegisterPerson"))).contains("(exemple)", "@example.org");
        assertThat(((RegisterOrganisation) bound(route("RegisterOrganisation")))
                        .profile()
                        .contact())
                .isNull();
        assertThat(((CorrectOrganisation) bound(route("CorrectOrganisation")))
                        .profile()
                        .names()
                        .fr())
                .contains("(exemple)");
    }

    private Command bound(CommandRoute route) {
        JsonNode body = json.valueToTree(examples.of(route.name()));
        Map<String, UUID> ids = route.notInTheBody().stream().collect(Collectors.toMap(name -> name, name -> ID));
        return binder.bind(route.command(), body, ids, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }

    private static CommandRoute route(String command) {
        return routes().filter(route -> route.name().equals(command))
                .findFirst()
                .orElseThrow();
    }
}
