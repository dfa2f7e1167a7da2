package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.person.PersonCommand;
import be.maillage.person.PersonCommand.ChangeContact;
import be.maillage.person.PersonCommand.RegisterPerson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCommandTest {

    private final RecordingStage stage = new RecordingStage();
    private PlayReport report;

    @BeforeEach
    void a_history_that_uses_every_command_is_played() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/scenarios/every-command.yaml")) {
            report = new Player(stage).play(file);
        }
    }

    @Test
    void a_file_may_use_every_command_there_is_but_those_about_a_meeting() {
        Stream<Class<? extends Command>> areas =
                Stream.of(CoordinationCommand.class, OrganisationCommand.class, PersonCommand.class, DuoCommand.class);
        List<String> there = areas.flatMap(area -> Arrays.stream(area.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name ->
                        !List.of("PresentDuo", "LinkNetwork", "UnlinkNetwork").contains(name))
                .toList();
        assertThat(stage.countsByType().keySet()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(report.skipped())
                .extracting(PlayReport.Skipped::asked)
                .containsExactly("ConveneMeeting", "PresentDuo", "RegisterNetwork", "LinkNetwork", "UnlinkNetwork");
    }

    @Test
    void what_only_an_area_to_come_can_carry_is_said_and_the_rest_of_the_line_is_played() {
        assertThat(report.notCarried()).extracting(PlayReport.NotCarried::field).containsExactly("attended");
        assertThat(report.notCarried().getFirst().place().entry()).isEqualTo("history entry 7");
    }

    @Test
    void nested_values_arrive_whole() {
        assertThat(stage.one(SetCarrier.class).carrier())
                .satisfies(carrier -> assertThat(carrier.kind()).isEqualTo(Carrier.Kind.CPAS))
                .satisfies(carrier -> assertThat(carrier.organisationId())
                        .isEqualTo(new Naming("every-command").id(new Thing(Thing.Kind.ORGANISATION, "cpas"))));
        assertThat(stage.one(ConstituteSteeringCommittee.class).seats()).hasSize(1);
        assertThat(stage.one(ConstituteSteeringCommittee.class)
                        .seats()
                        .getFirst()
                        .from())
                .hasToString("2006-03");
        assertThat(stage.one(SetOpeningHours.class).week())
                .extracting(OpeningSlot::kind)
                .containsExactly(OpeningSlot.Kind.PERMANENCE);
        assertThat(stage.one(OfferService.class).service().territory()).containsExactly("21005");
        assertThat(stage.one(RecordDuo.class).since()).hasToString("2004");
        assertThat(stage.one(WithdrawMember.class).told().note().nl()).isEqualTo("Verhuisd");
    }

    @Test
    void a_namesake_is_told_to_be_distinct() {
        assertThat(stage.all(RegisterOrganisation.class))
                .filteredOn(RegisterOrganisation::distinct)
                .extracting(command -> command.profile().names().fr())
                .containsExactly("ÉCOLE du centre");
    }

    @Test
    void a_change_of_contact_keeps_the_made_up_name() {
        ChangeContact change = stage.one(ChangeContact.class);
        assertThat(change.language()).isEqualTo("nl");
        assertThat(stage.all(RegisterPerson.class))
                .filteredOn(person -> person.personId().equals(change.personId()))
                .extracting(RegisterPerson::name)
                .containsExactly(change.name());
    }
}
