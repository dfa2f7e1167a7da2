package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.decision.CommonRule;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoRule;
import be.maillage.gateway.player.PlayReport.Reason;
import be.maillage.gateway.player.PlayReport.Refusal;
import be.maillage.gateway.player.PlayReport.Skipped;
import be.maillage.person.PersonCommand.RegisterPerson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

    private final RecordingStage stage = new RecordingStage();
    private final Player player = new Player(stage);

    @Test
    void a_refused_duo_is_neither_consented_to_nor_published_and_the_others_are() {
        stage.refusing(
                DuoRule.PARTNERS_ARE_CURRENT_MEMBERS,
                command -> command instanceof RecordDuo duo && duo.level() == ContinuumLevel.INTERDISCIPLINARY);
        PlayReport report = player.playPackaged("basse-meuse");
        assertThat(report.failed()).isTrue();
        assertThat(report.refused())
                .extracting(refusal -> refusal.place().line(), Refusal::asked, Refusal::rule)
                .containsExactly(tuple(63, "RecordDuo", "duo.partners-are-current-members"));
        assertThat(stage.all(PublishDuo.class)).hasSize(2);
        assertThat(stage.all(ConsentToPublication.class)).hasSize(4);
        assertThat(report.skipped())
                .filteredOn(skip -> skip.reason() == Reason.NEEDS_A_REFUSED_LINE)
                .extracting(skip -> skip.place().line(), Skipped::asked, Skipped::missing, Skipped::missingSince)
                .containsExactly(
                        tuple(86, "PresentDuo", "duo cpms-crf", 63),
                        tuple(87, "ConsentToPublication", "duo cpms-crf", 63),
                        tuple(87, "PublishDuo", "duo cpms-crf", 63));
        assertThat(report.played())
                .as("neither the duo's line nor those that present and publish all three")
                .isEqualTo(16);
        assertThat(report.toString()).startsWith("Failed basse-meuse: 16 of 19 lines, 150 commands");
    }

    @Test
    void without_its_coordination_nothing_but_people_is_left_of_a_history() {
        stage.refusing(CommonRule.DATE_IS_BELIEVABLE, FoundCoordination.class::isInstance);
        PlayReport report = player.playPackaged("exemple");
        assertThat(stage.accepted.values()).hasSize(9).allMatch(RegisterPerson.class::isInstance);
        assertThat(report.played()).isZero();
        assertThat(report.refused()).hasSize(1);
        assertThat(report.skipped())
                .filteredOn(skip -> skip.asked().equals("AdoptCharter"))
                .extracting(Skipped::missing)
                .containsExactly("coordination tilleuls");
    }

    @Test
    void what_does_not_rest_on_a_refused_admission_is_played() {
        stage.refusing(
                CommonRule.ORGANISATION_IS_REGISTERED,
                command -> command instanceof AdmitMember admission
                        && admission
                                .memberId()
                                .equals(new Naming("exemple").id(new Thing(Thing.Kind.ORGANISATION, "planning"))));
        PlayReport report = player.playPackaged("exemple");
        assertThat(report.refused())
                .extracting(refusal -> refusal.place().line())
                .containsExactly(33);
        assertThat(report.skipped())
                .filteredOn(skip -> skip.reason() == Reason.NEEDS_A_REFUSED_LINE)
                .extracting(skip -> skip.place().line(), Skipped::asked, Skipped::missing)
                .containsExactly(
                        tuple(11, "DesignateRepresentative", "member planning"),
                        tuple(48, "AssessCollaboration", "member planning"),
                        tuple(49, "AssessCollaboration", "member planning"));
        assertThat(stage.countsByType())
                .containsEntry("AssessCollaboration", 3L)
                .containsEntry("AdmitMember", 5L);
    }

    @Test
    void a_refusal_is_asked_again_at_the_next_playing_and_what_rested_on_it_follows() {
        stage.refusing(DuoRule.PARTNERS_ARE_CURRENT_MEMBERS, RecordDuo.class::isInstance);
        player.playPackaged("basse-meuse");
        stage.refusing(DuoRule.PARTNERS_ARE_CURRENT_MEMBERS, command -> false);
        assertThat(player.playPackaged("basse-meuse").failed()).isFalse();
        assertThat(stage.all(PublishDuo.class)).hasSize(3);
        assertThat(player.reports()).hasSize(1).noneMatch(PlayReport::failed);
    }
}
