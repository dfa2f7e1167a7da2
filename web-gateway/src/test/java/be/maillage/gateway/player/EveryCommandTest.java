package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Command;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticCommand;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.NeedCommand;
import be.maillage.duo.DuoCommand;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.Participant;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.MeetingCommand;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.Presence;
import be.maillage.network.NetworkCommand;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonCommand;
import be.maillage.person.PersonCommand.ChangeContact;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.situation.SituationCommand;
import be.maillage.subgroup.SubgroupCommand;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
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

    /** Reminders are recorded by the clock, and sign-ins by the platform: no file tells of either. */
    @Test
    void a_file_may_use_every_command_there_is() {
        Stream<Class<? extends Command>> areas = Stream.of(
                CoordinationCommand.class,
                OrganisationCommand.class,
                PersonCommand.class,
                DuoCommand.class,
                MeetingCommand.class,
                InformationCommand.class,
                SubgroupCommand.class,
                DiagnosticCommand.class,
                NeedCommand.class,
                GroupAnalysisCommand.class,
                NetworkCommand.class,
                SituationCommand.class);
        List<String> there = areas.flatMap(area -> Arrays.stream(area.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();
        assertThat(stage.countsByType().keySet()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void what_only_an_area_to_come_can_carry_is_said_and_the_rest_of_the_line_is_played() {
        assertThat(report.notCarried()).extracting(PlayReport.NotCarried::field).containsExactly("signatories");
        assertThat(report.notCarried().getFirst().place().entry()).isEqualTo("history entry 7");
    }

    @Test
    void one_line_tells_of_a_whole_meeting() {
        ConveneMeeting convened = stage.all(ConveneMeeting.class).getFirst();
        assertThat(convened.time().start()).isEqualTo(LocalTime.of(12, 30));
        assertThat(convened.agenda())
                .extracting(item -> item.title().fr())
                .containsExactly("premier point", "second point");
        assertThat(convened.invited().organisations()).hasSize(2);
        assertThat(convened.invited().categories()).containsExactly(RepresentativeCategory.MANAGER);
        assertThat(convened.convenedBy()).isEqualTo(DemoPeople.coordinator());
        assertThat(convened.venue().online()).isEqualTo("https://exemple.be/salle");
        assertThat(stage.all(HoldMeeting.class).getFirst().meetingId()).isEqualTo(convened.meetingId());
        RecordAttendance attendance = stage.all(RecordAttendance.class).getFirst();
        assertThat(attendance.presences())
                .extracting(Presence::status)
                .containsExactly(Presence.Status.PRESENT, Presence.Status.EXCUSED);
        assertThat(attendance.residents()).isEqualTo(3);
        assertThat(stage.all(RecordDecision.class).subList(0, 2))
                .extracting(RecordDecision::mode, RecordDecision::itemId)
                .containsExactly(
                        tuple(DecisionMode.CONSENSUS, null),
                        tuple(DecisionMode.VOTE, convened.agenda().get(1).itemId()));
        assertThat(stage.all(RecordDecision.class).getFirst().told().assumed()).containsExactly("mode");
        assertThat(stage.all(AssignAction.class)).hasSize(3);
    }

    @Test
    void what_checks_people_in_is_the_secret_of_which_the_meeting_keeps_a_digest() {
        assertThat(stage.one(CheckIn.class).secret()).isEqualTo("sésame");
        assertThat(stage.one(OpenCheckIn.class).secretHash()).isEqualTo("aG8UtzicRjuLdUieNK2C9MIGv9sirdZ8XANou8IUne0");
    }

    @Test
    void an_obstacle_may_name_its_factor_as_a_theme() {
        assertThat(stage.all(RecordFinding.class))
                .extracting(
                        command -> command.finding().kind(),
                        command -> command.finding().theme(),
                        command -> command.finding().factor())
                .containsExactly(
                        tuple(FindingKind.NEED, Theme.FOOD, null),
                        tuple(FindingKind.GAP, Theme.FOOD, null),
                        tuple(FindingKind.OBSTACLE, null, CollaborationFactor.RESOURCES),
                        tuple(FindingKind.SUCCESS_FACTOR, null, CollaborationFactor.TRUST));
    }

    @Test
    void participants_who_are_only_counted_are_people_with_invented_names() {
        List<OpenGroupAnalysis> opened = stage.all(OpenGroupAnalysis.class);
        assertThat(opened.getFirst().participants()).hasSize(6);
        assertThat(stage.all(RegisterPerson.class))
                .extracting(RegisterPerson::personId)
                .containsAll(opened.getFirst().participants().stream()
                        .map(Participant::personId)
                        .toList());
        assertThat(opened.getFirst().diagnosticId())
                .as("the only diagnostic there is")
                .isEqualTo(opened.get(1).diagnosticId());
        assertThat(opened.getFirst().told().assumed()).containsExactly("diagnosticId");
    }

    @Test
    void a_line_that_wants_situations_is_enough() {
        assertThat(stage.all(SetSituationsPolicy.class)).hasSize(1);
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
