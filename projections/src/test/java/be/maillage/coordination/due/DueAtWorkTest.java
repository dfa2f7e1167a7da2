package be.maillage.coordination.due;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.PARTICIPANT;
import static be.maillage.meeting.Convoking.PARTICIPANTS;
import static be.maillage.meeting.Convoking.approved;
import static be.maillage.meeting.Convoking.assigned;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.day;
import static be.maillage.meeting.Convoking.drafted;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.RemindedParty;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.Edition;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.diagnostic.Validation;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Samples;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a coordination at work owes: minutes, actions, reports, diagnostics, answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueAtWorkTest {

    private static final UUID ACTION = id(300);
    private static final UUID GROUP = id(301);
    private static final UUID DIAGNOSTIC = id(302);
    private static final UUID RELAY = id(303);
    private static final LocalizedString ANSWER = LocalizedString.fr("On y pense");
    private static final Addressee CPAS_ITSELF = new Addressee(Addressee.Kind.CPAS, LocalizedString.fr("Conseil"));

    private final Given given = Given.nothing();
    private final DueQuery query = new DueQuery(given);

    @AfterEach
    void a_replay_gives_the_same() {
        given.andAReplayGivesTheSame();
    }

    @Test
    void minutes_are_drafted_then_approved_then_distributed() {
        given.event(convened(MEETING, "Plénière", day("2026-06-18")));
        assertThat(due(COORDINATOR, "2026-07-10"))
                .as("a meeting that was not held")
                .isEmpty();

        given.event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")));
        Due draft = only(COORDINATOR, "2026-07-10");
        assertThat(draft.kind()).isEqualTo(DueKind.MINUTES_DRAFT);
        assertThat(draft.dueOn()).isEqualTo("2026-07-02");
        assertThat(draft.subject()).isEqualTo(new Named(MEETING, LocalizedString.fr("Plénière")));
        assertThat(draft.audience()).isEqualTo(Audience.Scope.MEMBERS);
        assertThat(draft.recipients()).containsExactly(RemindedParty.COORDINATOR);
        assertThat(due(Reader.PUBLIC, "2026-07-10")).isEmpty();

        given.event(drafted("fr", "On a parlé."));
        assertThat(only(MEMBER, "2026-10-10").kind()).isEqualTo(DueKind.MINUTES_APPROVAL);
        assertThat(only(MEMBER, "2026-10-10").dueOn()).isEqualTo("2026-10-18");

        given.event(approved("fr", "On a parlé."));
        assertThat(only(MEMBER, "2026-10-10").kind()).isEqualTo(DueKind.MINUTES_DISTRIBUTION);
        assertThat(only(MEMBER, "2026-10-10").dueOn()).isEqualTo("2026-10-01");

        given.event(new MinutesDistributed(MEETING, "fr", List.of(MinutesRecipient.MEMBERS), null, told("2026-09-20")));
        assertThat(due(COORDINATOR, "2026-10-10")).isEmpty();
    }

    @Test
    void each_language_is_approved_for_itself() {
        given.event(convened(MEETING, "Plénière", day("2026-06-18")))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")))
                .event(drafted("fr", "On a parlé."))
                .event(drafted("nl", "Er is gesproken."))
                .event(approved("fr", "On a parlé."));
        assertThat(due(COORDINATOR, "2026-10-10"))
                .extracting(Due::kind)
                .containsExactly(DueKind.MINUTES_DISTRIBUTION, DueKind.MINUTES_APPROVAL);
    }

    @Test
    void nobody_waits_for_the_minutes_of_a_training() {
        given.event(convened(MEETING, "Formation", day("2026-06-18"), MeetingKind.TRAINING, null))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")));
        assertThat(due(COORDINATOR, "2026-10-10")).isEmpty();
    }

    /** The event that it was held may be for more people than what it was about. */
    @Test
    void what_a_confidential_meeting_owes_is_told_to_those_who_took_part() {
        given.event(PARTICIPANTS, convened(MEETING, "Intervision", day("2026-06-18")))
                .event(Audience.MEMBERS, new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")))
                .event(PARTICIPANTS, assigned(ACTION, "Rappeler l’école", AMO, "2026-07-01"));

        assertThat(due(COORDINATOR, "2026-07-10")).isEmpty();
        assertThat(due(PARTICIPANT, "2026-07-10"))
                .extracting(Due::kind)
                .containsExactly(DueKind.ACTION, DueKind.MINUTES_DRAFT);
        assertThat(due(PARTICIPANT, "2026-07-10"))
                .allSatisfy(due -> assertThat(due.recipients()).containsExactly(RemindedParty.PARTICIPANTS));
        assertThat(query.toRemind(HERE, LocalDate.of(2026, 7, 10), new DueQuery.Reminders(0, 30), 9)
                        .block())
                .allSatisfy(next -> assertThat(next.audience()).isEqualTo(PARTICIPANTS));
    }

    @Test
    void an_action_is_due_until_it_is_done_dropped_or_put_off() {
        given.event(assigned(ACTION, "Écrire la fiche", AMO, "2026-09"));
        Due due = only(MEMBER, "2026-09-15");
        assertThat(due.kind()).isEqualTo(DueKind.ACTION);
        assertThat(due.dueOn()).as("the last day that it may mean").isEqualTo("2026-09-30");
        assertThat(due.organisations()).extracting(Named::id).containsExactly(AMO);
        assertThat(due.subject().names()).isEqualTo(LocalizedString.fr("Écrire la fiche"));

        given.event(
                new ActionExtended(MEETING, ACTION, BusinessDate.parse("2026-12-01"), null, null, told("2026-09-17")));
        assertThat(due(MEMBER, "2026-10-15")).isEmpty();
        assertThat(only(MEMBER, "2026-12-02").id()).isNotEqualTo(due.id());
        assertThat(only(MEMBER, "2026-12-02").subject()).isEqualTo(due.subject());

        given.event(new ActionCompleted(MEETING, ACTION, null, null, told("2026-11-30")));
        assertThat(due(MEMBER, "2026-12-02")).isEmpty();

        given.event(assigned(id(310), "Autre chose", CPAS, "2026-09-30"))
                .event(new ActionDropped(MEETING, id(310), LocalizedString.fr("Sans objet"), null, told("2026-09-01")));
        assertThat(due(MEMBER, "2026-12-02")).isEmpty();
    }

    @Test
    void a_subgroup_reports_back_on_the_day_it_set_itself() {
        given.event(Audience.MEMBERS, formed("2026-06-30"))
                .event(Audience.MEMBERS, new SubgroupJoined(GROUP, id(12), told("2026-02-01")))
                .event(Audience.MEMBERS, new SubgroupLeft(GROUP, AMO, null, told("2026-03-01")));
        Due due = only(MEMBER, "2026-06-15");
        assertThat(due.kind()).isEqualTo(DueKind.REPORT_BACK);
        assertThat(due.dueOn()).isEqualTo("2026-06-30");
        assertThat(due.organisations()).extracting(Named::id).containsExactly(CPAS);
        assertThat(due.recipients()).containsExactly(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);

        given.event(Audience.MEMBERS, revised("2026-09-30"));
        assertThat(due(MEMBER, "2026-07-15")).isEmpty();
        assertThat(only(MEMBER, "2026-09-15").dueOn()).isEqualTo("2026-09-30");

        given.event(Audience.MEMBERS, reported("2026-09-10"));
        assertThat(due(MEMBER, "2026-12-01")).isEmpty();
        given.event(Audience.MEMBERS, revised("2027-01-15"));
        assertThat(only(MEMBER, "2027-01-01").dueOn()).isEqualTo("2027-01-15");
        given.event(
                Audience.MEMBERS,
                new SubgroupClosed(GROUP, SubgroupOutcome.values()[0], LocalizedString.fr("Fini"), told("2026-12-01")));
        assertThat(due(MEMBER, "2027-01-01")).isEmpty();
    }

    @Test
    void a_diagnostic_is_published_within_two_years_and_renewed_after_six() {
        given.event(Audience.MEMBERS, launched("2018-10-01"));
        Due due = only(MEMBER, "2020-09-15");
        assertThat(due.kind()).isEqualTo(DueKind.DIAGNOSTIC_PUBLICATION);
        assertThat(due.dueOn()).isEqualTo("2020-10-01");

        given.event(Audience.PUBLIC, published("2020-11-20"));
        Due renewal = only(MEMBER, "2026-11-20");
        assertThat(renewal.kind()).isEqualTo(DueKind.DIAGNOSTIC_RENEWAL);
        assertThat(renewal.dueOn()).isEqualTo("2026-11-20");
        assertThat(renewal.overdueDays()).isZero();
        assertThat(renewal.subject().names()).isEqualTo(LocalizedString.fr("Édition"));
        assertThat(due(Reader.PUBLIC, "2026-11-20")).isEmpty();

        given.event(Audience.MEMBERS, new RoundOpened(DIAGNOSTIC, 2, null, told("2026-11-01")));
        assertThat(due(MEMBER, "2026-11-20")).isEmpty();
        assertThat(only(MEMBER, "2028-11-02").kind()).isEqualTo(DueKind.DIAGNOSTIC_PUBLICATION);
    }

    @Test
    void an_authority_that_was_told_is_to_answer() {
        given.event(Audience.MEMBERS, launched("2026-01-01"))
                .event(Audience.MEMBERS, relayed(RELAY, CPAS_ITSELF))
                .event(Audience.MEMBERS, relayed(id(304), new Addressee(Addressee.Kind.RESIDENTS, null)))
                .event(Audience.MEMBERS, need(id(305)));
        assertThat(due(MEMBER, "2026-05-15"))
                .extracting(Due::kind)
                .containsExactly(DueKind.AUTHORITY_ANSWER, DueKind.AUTHORITY_ANSWER);
        assertThat(due(MEMBER, "2026-05-15"))
                .extracting(due -> due.subject().id())
                .containsExactlyInAnyOrder(RELAY, id(305));
        assertThat(due(MEMBER, "2026-05-15"))
                .allSatisfy(due -> assertThat(due.dueOn()).isEqualTo("2026-06-01"));

        given.event(
                        Audience.MEMBERS,
                        new AuthorityResponded(DIAGNOSTIC, RELAY, ANSWER, null, List.of(), told("2026-04-01")))
                .event(Audience.MEMBERS, new NeedAnswered(id(305), id(305), ANSWER, null, told("2026-04-01")));
        assertThat(due(MEMBER, "2026-05-15")).isEmpty();
    }

    private List<Due> due(Reader reader, String today) {
        return query.list(reader, HERE, DueQuery.Filter.USUAL, Paging.first(), LocalDate.parse(today))
                .block()
                .items();
    }

    private Due only(Reader reader, String today) {
        List<Due> found = due(reader, today);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static SubgroupFormed formed(String reportBackOn) {
        return new SubgroupFormed(
                GROUP,
                HERE,
                LocalizedString.fr("Logement"),
                null,
                SubgroupKind.THEMATIC,
                new Framing(
                        List.of(LocalizedString.fr("Prix")),
                        null,
                        List.of(),
                        new WorkCalendar(null, BusinessDate.parse(reportBackOn))),
                List.of(),
                List.of(),
                List.of(AMO),
                Confidentiality.MEMBERS,
                told("2026-01-15"));
    }

    private static CalendarRevised revised(String reportBackOn) {
        return new CalendarRevised(
                GROUP, new WorkCalendar(null, BusinessDate.parse(reportBackOn)), null, told("2026-06-20"));
    }

    private static SubgroupReportedBack reported(String on) {
        return new SubgroupReportedBack(GROUP, null, LocalizedString.fr("Voici"), List.of(), List.of(), told(on));
    }

    private static DiagnosticLaunched launched(String on) {
        return new DiagnosticLaunched(DIAGNOSTIC, HERE, approach(), List.of(), List.of(), told(on));
    }

    private static Approach approach() {
        return new Approach(
                LocalizedString.fr("Que manque-t-il ?"),
                List.of(),
                null,
                List.of(),
                DiagnosticMethod.MEMBER_EXPRESSION,
                ResidentsParticipation.NONE,
                null,
                null);
    }

    private static DiagnosticPublished published(String on) {
        Validation validation =
                Samples.full(DiagnosticPublished.class).edition().validation();
        return new DiagnosticPublished(
                DIAGNOSTIC,
                new Edition(
                        1,
                        null,
                        LocalizedString.fr("Édition"),
                        EditionAudience.PUBLIC,
                        approach(),
                        validation,
                        null,
                        List.of(),
                        List.of()),
                "0".repeat(64),
                told(on));
    }

    private static DiagnosticRelayed relayed(UUID relay, Addressee to) {
        return new DiagnosticRelayed(DIAGNOSTIC, relay, 1, List.of(), to, RelayChannel.values()[0], told("2026-03-01"));
    }

    private static NeedRelayed need(UUID relay) {
        return new NeedRelayed(
                relay,
                HERE,
                relay,
                null,
                null,
                LocalizedString.fr("Plus de crèches"),
                null,
                CPAS_ITSELF,
                RelayChannel.values()[0],
                told("2026-03-01"));
    }
}
