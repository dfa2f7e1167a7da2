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
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Command;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonCommand.RegisterPerson;
import be.maillage.register.FoldedName;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                        entry("PresentDuo", 3L),
                        entry("PublishDuo", 3L),
                        entry("ConveneMeeting", 4L),
                        entry("HoldMeeting", 4L),
                        entry("RecordAttendance", 4L),
                        entry("FormSubgroup", 2L),
                        entry("ReportBack", 1L),
                        entry("SetSituationsPolicy", 1L),
                        entry("LaySituationBefore", 1L));
        assertThat(report.commands()).isEqualTo(155).isEqualTo(stage.accepted.size());
        assertThat(report.failed()).isFalse();
        assertThat(report.lines()).isEqualTo(19);
        assertThat(report.played()).isEqualTo(19);
        assertThat(report.notCarried()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"basse-meuse", "exemple", "etterbeek-2014", "chantier5-2022"})
    void every_line_is_played_and_every_field_carried(String scenario) {
        PlayReport report = player.playPackaged(scenario);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.notCarried()).isEmpty();
        assertThat(report.played()).isEqualTo(report.lines());
    }

    @Test
    void the_meetings_of_the_basse_meuse_tell_no_more_than_their_source() {
        player.playPackaged("basse-meuse");
        ConveneMeeting first = stage.all(ConveneMeeting.class).getFirst();
        assertThat(first.time()).isEqualTo(new MeetingTime(BusinessDate.year(2006), null, null));
        assertThat(first.convenedBy()).isNull();
        assertThat(first.told().on()).isEqualTo(BusinessDate.year(2006));
        assertThat(first.told().recordedAfterwards()).isTrue();
        assertThat(first.told().assumed()).containsExactly("on", "scope", "confidentiality");
        RecordAttendance attendance = stage.all(RecordAttendance.class).getFirst();
        assertThat(attendance.presences())
                .hasSize(8)
                .allMatch(presence -> presence.personId() == null && presence.status() == Presence.Status.PRESENT);
        assertThat(attendance.told().assumed()).containsExactly("on", "presences");
        assertThat(stage.all(HoldMeeting.class).getFirst().told().assumed()).containsExactly("on");
    }

    @Test
    void that_the_basse_meuse_wants_situations_is_assumed_in_a_line_of_its_own_before_the_situation() {
        player.playPackaged("basse-meuse");
        List<Command> commands = List.copyOf(stage.accepted.values());
        SetSituationsPolicy policy = stage.one(SetSituationsPolicy.class);
        LaySituationBefore situation = stage.one(LaySituationBefore.class);
        assertThat(policy.allowed()).isTrue();
        assertThat(policy.told().assumed()).containsExactly("*");
        assertThat(policy.told().on())
                .hasToString("2012-09")
                .isEqualTo(situation.told().on());
        assertThat(commands.indexOf(policy)).isLessThan(commands.indexOf(situation));
        assertThat(situation.consentObtained()).isTrue();
        assertThat(situation.consentObtainedOn()).isNull();
        assertThat(situation.servicesInvolved()).isEqualTo(7);
        assertThat(situation.subgroupId())
                .isEqualTo(stage.all(FormSubgroup.class).getLast().subgroupId());
        assertThat(situation.told().assumed()).containsExactly("subgroupId");
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
                        entry("OfferService", 7L),
                        entry("SetOpeningHours", 5L),
                        entry("AssessCollaboration", 5L),
                        entry("ConveneMeeting", 3L),
                        entry("HoldMeeting", 2L),
                        entry("RecordAttendance", 2L),
                        entry("RecordDecision", 1L),
                        entry("AssignAction", 1L),
                        entry("FormSubgroup", 1L));
        assertThat(report.played()).isEqualTo(25).isEqualTo(report.lines());
    }

    @Test
    void a_meeting_ahead_is_convened_on_the_first_day_by_the_coordinator_and_one_that_is_past_is_told_afterwards() {
        LocalDate first = LocalDate.of(2026, 11, 20);
        stage.itIs(first);
        player.playPackaged("exemple");
        List<ConveneMeeting> meetings = stage.all(ConveneMeeting.class);
        ConveneMeeting past = meetings.get(1);
        assertThat(past.time().day()).isEqualTo(BusinessDate.day(first.minusDays(30)));
        assertThat(past.told()).isEqualTo(new Told(past.time().day(), true, null, List.of("scope", "confidentiality")));
        assertThat(past.convenedBy()).isNull();
        ConveneMeeting ahead = meetings.get(2);
        assertThat(ahead.time())
                .isEqualTo(new MeetingTime(
                        BusinessDate.day(first.plusDays(12)), LocalTime.of(12, 30), LocalTime.of(14, 30)));
        assertThat(ahead.told())
                .isEqualTo(new Told(
                        BusinessDate.day(first), false, null, List.of("scope", "confidentiality", "convenedBy")));
        assertThat(ahead.convenedBy()).isEqualTo(DemoPeople.coordinator());
        assertThat(stage.all(HoldMeeting.class))
                .extracting(HoldMeeting::meetingId)
                .containsExactly(meetings.get(0).meetingId(), past.meetingId());
        RecordDecision decision = stage.one(RecordDecision.class);
        assertThat(decision.text().fr()).isEqualTo("Rédiger un aide-mémoire commun");
        assertThat(decision.told().assumed()).containsExactly("mode");
        AssignAction action = stage.one(AssignAction.class);
        assertThat(action.due()).isEqualTo(BusinessDate.day(first.plusDays(5)));
        assertThat(action.organisationId())
                .isEqualTo(organisation("Planning familial du Parc (exemple)").organisationId());
        assertThat(action.told().assumed()).isEmpty();
        assertThat(stage.one(FormSubgroup.class).framing().calendar().reportBackOn())
                .isEqualTo(BusinessDate.day(first.plusDays(20)));
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
                        entry("RegisterPerson", 28L),
                        entry("FoundCoordination", 1L),
                        entry("RegisterOrganisation", 24L),
                        entry("AdmitMember", 24L),
                        entry("RegisterNetwork", 5L),
                        entry("LaunchDiagnostic", 1L),
                        entry("OpenGroupAnalysis", 2L),
                        entry("HoldSitting", 4L),
                        entry("ProposeNarrative", 6L),
                        entry("ChooseNarratives", 2L),
                        entry("BeginStep", 54L),
                        entry("RecordConvergence", 5L),
                        entry("RecordDivergence", 2L),
                        entry("CloseAnalysis", 2L),
                        entry("RecordFinding", 17L),
                        entry("ProposePerspective", 4L),
                        entry("ValidateDiagnostic", 1L),
                        entry("PublishDiagnostic", 1L));
        assertThat(report.failed()).isFalse();
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
    }

    @Test
    void the_analyses_of_etterbeek_take_every_step_but_the_one_that_may_be_left_out_and_put_words_in_nobody_s_mouth() {
        player.playPackaged("etterbeek-2014");
        OpenGroupAnalysis opened = stage.all(OpenGroupAnalysis.class).getFirst();
        assertThat(opened.participants()).hasSize(12).allMatch(participant -> participant.organisationId() == null);
        assertThat(opened.diagnosticId())
                .isEqualTo(stage.one(LaunchDiagnostic.class).diagnosticId());
        assertThat(opened.told().assumed()).containsExactly("on", "facilitator", "diagnosticId");
        List<AnalysisStep> steps = stage.all(BeginStep.class).stream()
                .filter(command -> command.analysisId().equals(opened.analysisId()))
                .peek(command -> assertThat(command.told().assumed()).containsExactly("*"))
                .map(BeginStep::step)
                .toList();
        List<AnalysisStep> ofOneNarrative = Stream.of(AnalysisStep.values())
                .filter(step -> step.isOfOneNarrative() && step != AnalysisStep.LISTEN_AGAIN)
                .toList();
        assertThat(steps).startsWith(AnalysisStep.CHOOSE_NARRATIVES);
        assertThat(steps.subList(1, 29))
                .isEqualTo(Stream.of(ofOneNarrative, ofOneNarrative, ofOneNarrative, ofOneNarrative)
                        .flatMap(List::stream)
                        .toList());
        assertThat(steps.subList(29, steps.size()))
                .containsExactly(
                        AnalysisStep.CONVERGENCES_AND_DIVERGENCES,
                        AnalysisStep.THEORETICAL_INPUT,
                        AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS,
                        AnalysisStep.PRACTICAL_PERSPECTIVES,
                        AnalysisStep.EVALUATION);
        assertThat(stage.countsByType()).doesNotContainKeys("Tell", "Interpret", "React", "EvaluateAnalysis");
        assertThat(stage.all(ProposeNarrative.class)).allMatch(narrative -> narrative.narrator() == null);
    }

    @Test
    void the_obstacles_of_etterbeek_are_sorted_and_its_needs_are_nine() {
        player.playPackaged("etterbeek-2014");
        List<Finding> findings = stage.all(RecordFinding.class).stream()
                .map(RecordFinding::finding)
                .toList();
        assertThat(findings).filteredOn(finding -> finding.kind().isNeed()).hasSize(9);
        assertThat(findings)
                .filteredOn(finding -> finding.kind() == FindingKind.OBSTACLE)
                .extracting(Finding::factor)
                .containsExactly(
                        CollaborationFactor.INSTITUTIONAL,
                        CollaborationFactor.INSTITUTIONAL,
                        CollaborationFactor.RESOURCES,
                        CollaborationFactor.ETHICS,
                        CollaborationFactor.ASYMMETRY);
        assertThat(stage.one(ValidateDiagnostic.class).meetingId()).isNull();
        assertThat(stage.one(PublishDiagnostic.class).told().on()).hasToString("2014-04-04");
        assertThat(stage.all(RegisterNetwork.class))
                .extracting(command -> command.profile().name().fr())
                .startsWith("Coordination adultes");
    }

    @Test
    void chantier_5_has_its_27_services_by_kind_and_number() {
        PlayReport report = player.playPackaged("chantier5-2022");
        assertThat(stage.countsByType())
                .containsOnly(
                        entry("FoundCoordination", 1L),
                        entry("RegisterOrganisation", 27L),
                        entry("AdmitMember", 27L),
                        entry("ConveneMeeting", 4L),
                        entry("HoldMeeting", 4L),
                        entry("LaunchDiagnostic", 1L),
                        entry("RecordFinding", 16L),
                        entry("ProposePerspective", 10L));
        assertThat(report.failed()).isFalse();
        assertThat(organisation("Service d'aide en milieu ouvert (AMO) n° 9")
                        .profile()
                        .sectors())
                .containsExactly(Theme.YOUTH);
        assertThat(organisation("CPAS n° 1").profile().names().nl()).isEqualTo("OCMW nr. 1");
        assertThat(stage.one(FoundCoordination.class).told().assumed()).containsExactly("*");
    }

    @Test
    void what_chantier_5_says_beside_its_sessions_is_what_an_assumed_diagnostic_says() {
        player.playPackaged("chantier5-2022");
        LaunchDiagnostic launched = stage.one(LaunchDiagnostic.class);
        assertThat(launched.approach().method()).isEqualTo(DiagnosticMethod.MEMBER_EXPRESSION);
        assertThat(launched.approach().question().fr())
                .startsWith("Quels sont les obstacles fréquents dans le travail avec les autres ?")
                .contains("Quels sont les effets recherchés")
                .endsWith("Comment mieux ouvrir aux partenaires intersectoriels ?");
        assertThat(launched.told().on()).hasToString("2022-09");
        assertThat(launched.told().assumed()).containsExactly("on", "method", "residents");
        List<RecordFinding> sought = stage.all(RecordFinding.class).stream()
                .filter(command -> command.finding().kind() == FindingKind.SUCCESS_FACTOR)
                .toList();
        assertThat(sought).hasSize(4).allSatisfy(command -> {
            assertThat(command.told().note().fr())
                    .isEqualTo("Effet recherché dans le fait de travailler avec d’autres");
            assertThat(command.told().assumed()).containsExactly("on", "kind", "factor", "source");
        });
        RecordFinding first = stage.all(RecordFinding.class).getFirst();
        assertThat(first.finding().factor()).isEqualTo(CollaborationFactor.COMPETITION);
        assertThat(first.told().on()).hasToString("2022-12-13");
        assertThat(first.told().assumed()).containsExactly("on", "source");
        ProposePerspective perspective = stage.all(ProposePerspective.class).getFirst();
        assertThat(perspective.told().assumed()).containsExactly("on", "addressedTo");
        assertThat(stage.all(ProposePerspective.class).getLast().told().assumed())
                .containsExactly("on");
        assertThat(stage.all(ConveneMeeting.class).getFirst().time().start()).isEqualTo(LocalTime.of(14, 0));
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
        assertThat(registered).hasSize(38).containsKeys(DemoPeople.coordinator(), DemoPeople.member());
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
