package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.decision.Command;
import be.maillage.decision.CommonRule;
import be.maillage.gateway.player.PlayReport.Reason;
import be.maillage.gateway.player.PlayReport.Skipped;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the player adds to a file that says little, and what becomes of a line that is told twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAFileLeavesOutTest {

    private static final String FILE = """
        scenario: left-out
        title: {fr: "Essai"}
        source: none
        organisations:
          - {key: a, name: {fr: "A"}}
        history:
          - {on: 2005, do: FoundCoordination, coordination: c, names: {fr: "C"}}
        """;

    private final RecordingStage stage = new RecordingStage();

    @Test
    void what_no_file_says_for_whom_it_is_stays_among_the_members_and_that_is_assumed() throws IOException {
        play("""
              - {on: 2006, do: ConveneMeeting, meeting: m, kind: PLENARY}
              - {on: 2006, do: ShareInformation, information: i, title: "t", text: "t"}
            """);
        ConveneMeeting meeting = stage.one(ConveneMeeting.class);
        assertThat(meeting.confidentiality()).isEqualTo(Confidentiality.MEMBERS);
        assertThat(meeting.told().assumed()).contains("confidentiality");
        ShareInformation news = stage.one(ShareInformation.class);
        assertThat(news.audience()).isEqualTo(InformationAudience.MEMBERS);
        assertThat(news.told().assumed()).containsExactly("audience");
    }

    @Test
    void every_command_of_a_line_has_the_line_s_note_and_no_finer_day_than_the_line() throws IOException {
        play("""
              - {on: 2006-03-01, precision: MONTH, do: ConveneMeeting, meeting: m, kind: PLENARY, attended: [a], note: {fr: "Chez A"}}
            """);
        List<Command> line = List.of(
                stage.one(ConveneMeeting.class), stage.one(HoldMeeting.class), stage.one(RecordAttendance.class));
        assertThat(line).allSatisfy(command -> {
            assertThat(command.told().on()).hasToString("2006-03");
            assertThat(command.told().note()).isEqualTo(LocalizedString.fr("Chez A"));
            assertThat(command.told().recordedAfterwards()).isTrue();
        });
        assertThat(stage.one(ConveneMeeting.class).time().day()).hasToString("2006-03");
    }

    @Test
    void what_a_later_line_brings_about_after_all_is_there_for_those_that_follow_it() throws IOException {
        stage.refusing(
                CommonRule.DATE_IS_BELIEVABLE,
                command -> command instanceof AdmitMember && command.told().on().equals(BusinessDate.parse("2006")));
        PlayReport report = play("""
              - {on: 2006, do: AdmitMember, organisations: [a]}
              - {on: 2007, do: ConfirmMembership, organisations: [a]}
              - {on: 2008, do: AdmitMember, organisations: [a]}
              - {on: 2009, do: ConfirmMembership, organisations: [a]}
            """);
        assertThat(report.refused())
                .extracting(refusal -> refusal.place().line())
                .containsExactly(8);
        assertThat(report.skipped())
                .extracting(skip -> skip.place().line(), Skipped::reason, Skipped::missing, Skipped::missingSince)
                .containsExactly(tuple(9, Reason.NEEDS_A_REFUSED_LINE, "member a", 8));
        assertThat(stage.one(ConfirmMembership.class).told().on()).hasToString("2009");
        assertThat(report.played()).isEqualTo(3);
    }

    private PlayReport play(String history) throws IOException {
        return new Player(stage).play(new ByteArrayInputStream((FILE + history).getBytes(StandardCharsets.UTF_8)));
    }
}
