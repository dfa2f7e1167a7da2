package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.gateway.player.PlayReport.Reason;
import be.maillage.gateway.player.PlayReport.Skipped;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.register.FoldedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagedHistoriesTest {

    private final RecordingStage stage = new RecordingStage();
    private final Player player = new Player(stage);

    @Test
    void four_histories_are_packaged_and_one_of_them_is_fictitious() {
        assertThat(Player.packaged())
                .extracting(ScenarioSummary::scenario, ScenarioSummary::fictitious, ScenarioSummary::source)
                .containsExactly(
                        tuple("basse-meuse", false, "000_417f905be15d4077.txt"),
                        tuple("exemple", true, null),
                        tuple("etterbeek-2014", false, "004_86a8a5f07bd5280f.txt"),
                        tuple("chantier5-2022", false, "003_35e4c5c91e889887.txt"));
        assertThat(Player.packaged().getFirst().title().in("nl"))
                .isEqualTo("Sociale jeugdcoördinatie Basse-Meuse, 2005-2012");
    }

    @Test
    void basse_meuse_becomes_these_commands() {
        PlayReport report = player.playPackaged("basse-meuse");
        assertThat(stage.countsByType())
                .containsOnly(
                        entry("RegisterPerson", 2L),
                        entry("FoundCoordination", 1L),
                        entry("RegisterOrganisation", 55L),
                        entry("AppointCoordinator", 1L),
                        entry("AdmitMember", 55L),
                        entry("VerifyEntry", 9L),
                        entry("RecordDuo", 3L),
                        entry("ConsentToPublication", 6L),
                        entry("PublishDuo", 3L));
        assertThat(report.commands()).isEqualTo(135).isEqualTo(stage.accepted.size());
        assertThat(report.failed()).isFalse();
        assertThat(report.lines()).isEqualTo(19);
        assertThat(report.played()).isEqualTo(10);
        assertThat(report.notCarried()).isEmpty();
    }

    @Test
    void what_belongs_to_areas_to_come_is_skipped_with_its_line() {
        assertThat(player.playPackaged("basse-meuse").skipped())
                .extracting(skip -> skip.place().line(), Skipped::asked, Skipped::reason, Skipped::missing)
                .containsExactly(
                        tuple(28, "ConveneMeeting", Reason.LATER_AREA, null),
                        tuple(30, "ConveneMeeting", Reason.LATER_AREA, null),
                        tuple(31, "ConveneMeeting", Reason.LATER_AREA, null),
                        tuple(33, "FormSubgroup", Reason.LATER_AREA, null),
                        tuple(49, "ReportBack", Reason.LATER_AREA, null),
                        tuple(85, "ConveneMeeting", Reason.LATER_AREA, null),
                        tuple(86, "PresentDuo", Reason.NEEDS_A_SKIPPED_LINE, "meeting duos"),
                        tuple(88, "FormSubgroup", Reason.LATER_AREA, null),
                        tuple(89, "LaySituationBefore", Reason.LATER_AREA, null));
        assertThat(player.reports().getFirst().skipped().get(6).missingSince()).isEqualTo(85);
        assertThat(player.reports().getFirst().skipped().get(6).place().entry()).isEqualTo("history entry 16");
    }

    @Test
    void basse_meuse_is_founded_as_its_source_tells() {
        player.playPackaged("basse-meuse");
        FoundCoordination founding = stage.one(FoundCoordination.class);
        assertThat(founding.names().fr()).isEqualTo("Coordination sociale jeunesse Basse-Meuse");
        assertThat(founding.communes()).containsExactly("62108");
        assertThat(founding.origin()).isEqualTo(Origin.ASCENDING);
        assertThat(founding.steering()).isEqualTo(Steering.COORDINATOR);
        assertThat(founding.carrier()).isNull();
        assertThat(founding.told().on()).isEqualTo(BusinessDate.year(2005));
        assertThat(founding.told().recordedAfterwards()).isTrue();
        assertThat(founding.told().assumed()).containsExactly("communes", "steering");
        assertThat(founding.told().note().fr()).startsWith("Partie d'une poignée de personnes");
        AppointCoordinator appointment = stage.one(AppointCoordinator.class);
        assertThat(appointment.personId()).isEqualTo(DemoPeople.coordinator());
        assertThat(appointment.fte()).isNull();
        assertThat(appointment.told().assumed()).containsExactly("on", "fte");
    }

    @Test
    void basse_meuse_has_55_members_of_whom_45_are_unnamed() {
        player.playPackaged("basse-meuse");
        assertThat(stage.all(AdmitMember.class))
                .extracting(AdmitMember::memberId)
                .doesNotHaveDuplicates()
                .hasSize(55);
        assertThat(stage.all(AdmitMember.class))
                .extracting(AdmitMember::memberId)
                .containsExactlyInAnyOrderElementsOf(stage.all(RegisterOrganisation.class).stream()
                        .map(RegisterOrganisation::organisationId)
                        .toList());
        List<RegisterOrganisation> unnamed = stage.all(RegisterOrganisation.class).stream()
                .filter(command -> command.told().assumed().equals(List.of("*")))
                .toList();
        assertThat(unnamed).hasSize(45);
        RegisterOrganisation first = unnamed.getFirst();
        assertThat(first.profile().names().byLanguage())
                .containsExactly(
                        entry("fr", "Service non nommé n° 11"), entry("nl", "Niet nader genoemde dienst nr. 11"));
        assertThat(first.profile().legalForm()).isEqualTo(LegalForm.OTHER);
        assertThat(first.profile().line()).isEqualTo(Line.FIRST);
        assertThat(first.profile().sectors()).isEmpty();
        assertThat(first.told().on()).isEqualTo(BusinessDate.year(2012));
        assertThat(unnamed.getLast().profile().names().fr()).isEqualTo("Service non nommé n° 55");
        assertThat(stage.all(VerifyEntry.class)).as("those admitted by 2007").hasSize(9);
    }

    @Test
    void a_named_service_keeps_what_its_source_says_and_what_was_assumed() {
        player.playPackaged("basse-meuse");
        RegisterOrganisation reliance = organisation("AMO Reliance");
        assertThat(reliance.profile().legalForm()).isEqualTo(LegalForm.CITIZEN_ASSOCIATION);
        assertThat(reliance.profile().sectors()).containsExactly(Theme.YOUTH);
        assertThat(reliance.profile().missions().fr()).isEqualTo("Aide en milieu ouvert, travail de rue");
        assertThat(reliance.profile().languages()).isEmpty();
        assertThat(reliance.told()).isEqualTo(Told.afterwards(BusinessDate.year(2005)));
        assertThat(organisation("Une école de la Basse-Meuse").told().assumed()).containsExactly("names", "legalForm");
        AdmitMember admission = stage.all(AdmitMember.class).getFirst();
        assertThat(admission.told().assumed()).containsExactly("on", "memberId");
    }

    @Test
    void the_three_duos_state_the_levels_of_the_source() {
        player.playPackaged("basse-meuse");
        assertThat(stage.all(RecordDuo.class))
                .extracting(RecordDuo::level)
                .containsExactly(
                        ContinuumLevel.MULTIDISCIPLINARY,
                        ContinuumLevel.INTERDISCIPLINARY,
                        ContinuumLevel.TRANSDISCIPLINARY);
        RecordDuo first = stage.all(RecordDuo.class).getFirst();
        assertThat(first.partners())
                .containsExactly(
                        organisation("Ludothèque de Visé").organisationId(),
                        organisation("Zéphyr Formation").organisationId());
        assertThat(first.tools().getFirst().title().fr()).startsWith("Pictogrammes");
        assertThat(first.projects()).hasSize(1);
        assertThat(first.told().on()).hasToString("2012");
        assertThat(stage.all(ConsentToPublication.class))
                .extracting(ConsentToPublication::pairId)
                .hasSameElementsAs(stage.all(PublishDuo.class).stream()
                        .map(PublishDuo::pairId)
                        .toList());
        assertThat(stage.all(AssessCollaboration.class)).as("none is invented").isEmpty();
    }

    @Test
    void the_fictitious_quarter_becomes_these_commands() {
        PlayReport report = player.playPackaged("exemple");
        assertThat(stage.countsByType())
                .containsOnly(
                        entry("RegisterPerson", 9L),
                        entry("FoundCoordination", 1L),
                        entry("RegisterOrganisation", 6L),
                        entry("AppointCoordinator", 1L),
                        entry("AdoptCharter", 1L),
                        entry("AdmitMember", 6L),
                        entry("DesignateRepresentative", 7L),
                        entry("AssessCollaboration", 5L));
        assertThat(report.skippedLines()).containsExactly(32, 33, 39, 40);
        assertThat(report.played()).isEqualTo(9);
        assertThat(report.lines()).isEqualTo(13);
    }

    @Test
    void relative_dates_count_from_the_first_start_and_stay_there() {
        stage.itIs(LocalDate.of(2026, 11, 20));
        player.playPackaged("exemple");
        stage.itIs(LocalDate.of(2027, 6, 1));
        new Player(stage).playPackaged("exemple");
        assertThat(stage.one(FoundCoordination.class).told().on())
                .isEqualTo(BusinessDate.day(LocalDate.of(2026, 11, 20).minusDays(900)));
        assertThat(stage.one(FoundCoordination.class).told().recordedAfterwards())
                .isFalse();
        AppointCoordinator appointment = stage.one(AppointCoordinator.class);
        assertThat(appointment.fte()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(appointment.employedBy())
                .isEqualTo(organisation("CPAS (exemple)").organisationId());
        assertThat(stage.one(AdoptCharter.class).language()).isEqualTo("fr");
        assertThat(organisation("Maison des langues (exemple)").profile().languages())
                .containsExactly("nl", "fr");
    }

    @Test
    void the_fictitious_quarter_assesses_its_pairs_as_expected() {
        player.playPackaged("exemple");
        UUID amo = organisation("AMO Les Tilleuls (exemple)").organisationId();
        UUID planning = organisation("Planning familial du Parc (exemple)").organisationId();
        assertThat(stage.all(AssessCollaboration.class))
                .extracting(AssessCollaboration::level)
                .containsExactly(
                        Answer.PLURIDISCIPLINARY,
                        Answer.INTERDISCIPLINARY,
                        Answer.MULTIDISCIPLINARY,
                        Answer.MULTIDISCIPLINARY,
                        Answer.INFORMATION_EXCHANGE);
        AssessCollaboration first = stage.all(AssessCollaboration.class).getFirst();
        assertThat(first.partners()).containsExactly(amo, planning);
        assertThat(first.by()).isEqualTo(amo);
        assertThat(first.rater()).isEqualTo(DemoPeople.member());
        assertThat(first.raterRole()).isEqualTo(RepresentativeCategory.FIELD_WORKER);
        assertThat(first.wanted()).isEqualTo(ContinuumLevel.INTERDISCIPLINARY);
    }

    @Test
    void people_sit_for_their_organisation_from_its_admission_on() {
        player.playPackaged("exemple");
        List<DesignateRepresentative> designations = stage.all(DesignateRepresentative.class);
        DesignateRepresentative member = designations.stream()
                .filter(command -> command.personId().equals(DemoPeople.member()))
                .findFirst()
                .orElseThrow();
        assertThat(member.memberId())
                .isEqualTo(organisation("AMO Les Tilleuls (exemple)").organisationId());
        assertThat(member.told().on())
                .isEqualTo(stage.all(AdmitMember.class).getFirst().told().on());
        assertThat(designations)
                .extracting(DesignateRepresentative::category)
                .contains(RepresentativeCategory.VOLUNTEER);
        assertThat(designations)
                .filteredOn(DesignateRepresentative::mayDecide)
                .extracting(DesignateRepresentative::category)
                .containsExactly(RepresentativeCategory.MANAGER);
        assertThat(designations).extracting(DesignateRepresentative::personId).doesNotContain(DemoPeople.coordinator());
    }

    @Test
    void etterbeek_counts_two_groups_of_twelve_participants() {
        PlayReport report = player.playPackaged("etterbeek-2014");
        assertThat(stage.countsByType())
                .containsOnly(
                        entry("RegisterPerson", 4L),
                        entry("FoundCoordination", 1L),
                        entry("RegisterOrganisation", 24L),
                        entry("AdmitMember", 24L));
        FoundCoordination founding = stage.one(FoundCoordination.class);
        assertThat(founding.carrier()).isEqualTo(new Carrier(Carrier.Kind.COMMUNE, null, null));
        assertThat(founding.told().on()).hasToString("2014-01");
        assertThat(stage.all(RegisterOrganisation.class)
                        .getLast()
                        .profile()
                        .names()
                        .fr())
                .isEqualTo("Institution participante non nommée, groupe 2, n° 12");
        assertThat(stage.all(AdmitMember.class))
                .allSatisfy(admission -> assertThat(admission.told().assumed()).containsExactly("*"));
        assertThat(report.skippedLines()).containsExactly(26, 27, 38, 39, 40, 50, 59, 80, 87, 88);
        assertThat(report.played()).isEqualTo(2);
    }

    @Test
    void chantier_5_has_its_27_services_by_kind_and_number() {
        PlayReport report = player.playPackaged("chantier5-2022");
        assertThat(stage.countsByType())
                .containsOnly(
                        entry("FoundCoordination", 1L), entry("RegisterOrganisation", 27L), entry("AdmitMember", 27L));
        assertThat(organisation("Service d'aide en milieu ouvert (AMO) n° 9")
                        .profile()
                        .sectors())
                .containsExactly(Theme.YOUTH);
        assertThat(organisation("CPAS n° 1").profile().names().nl()).isEqualTo("OCMW nr. 1");
        assertThat(stage.one(FoundCoordination.class).told().assumed()).containsExactly("*");
        assertThat(report.skippedLines()).containsExactly(17, 18, 19, 20);
        assertThat(report.notCarried())
                .extracting(PlayReport.NotCarried::field)
                .containsExactly("questions", "desiredEffects", "findings", "perspectives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basse-meuse", "exemple", "etterbeek-2014", "chantier5-2022"})
    void no_two_entries_of_a_history_bear_one_name(String scenario) {
        player.playPackaged(scenario);
        assertThat(stage.all(RegisterOrganisation.class))
                .noneMatch(RegisterOrganisation::distinct)
                .flatExtracting(command -> FoldedName.all(command.profile().names()))
                .doesNotHaveDuplicates();
    }

    @Test
    void one_coordinator_serves_all_histories_and_everybody_has_a_name_of_their_own() {
        List<PlayReport> reports = player.playPackaged();
        assertThat(reports).noneMatch(PlayReport::failed);
        Map<UUID, RegisterPerson> registered = stage.all(RegisterPerson.class).stream()
                .collect(Collectors.toMap(RegisterPerson::personId, command -> command));
        assertThat(registered).hasSize(14).containsKeys(DemoPeople.coordinator(), DemoPeople.member());
        assertThat(registered.get(DemoPeople.coordinator()).name()).isEqualTo("Dominique Démonstration");
        assertThat(stage.all(AppointCoordinator.class))
                .hasSize(2)
                .allMatch(command -> command.personId().equals(DemoPeople.coordinator()));
        assertThat(player.reports()).isEqualTo(reports);
    }

    private RegisterOrganisation organisation(String name) {
        return stage.all(RegisterOrganisation.class).stream()
                .filter(command -> name.equals(command.profile().names().fr()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No organisation " + name));
    }
}
