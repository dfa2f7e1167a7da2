package be.maillage.coordination.due;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.FIRST_POINT;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.NEXT;
import static be.maillage.meeting.Convoking.approved;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.day;
import static be.maillage.meeting.Convoking.drafted;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.RemindedParty;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingKind;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import be.maillage.organisation.WorkingCulture;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The edges of what is due: its first and its last day, what ends it, whom it concerns, and how it is counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueEndsTest {

    private static final UUID RESOURCE = id(50);
    private static final UUID DIAGNOSTIC = id(60);

    private final Given given = Given.nothing();
    private final DueQuery query = new DueQuery(given);

    @AfterEach
    void a_replay_gives_the_same() {
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_membership_is_one_day_to_be_confirmed_and_may_lapse_the_next() {
        given.event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2024-12-10")));
        assertThat(kinds("2026-12-10")).containsExactly(DueKind.MEMBERSHIP_CONFIRMATION);
        assertThat(kinds("2026-12-11")).containsExactly(DueKind.MEMBERSHIP_LAPSE);

        given.event(new MembershipLapsed(AMO, told("2026-12-20")));
        assertThat(kinds("2026-12-21")).isEmpty();
    }

    @Test
    void warm_information_is_old_after_twelve_months_and_hidden_after_twenty_four_until_it_is_withdrawn() {
        given.event(
                Audience.MEMBERS,
                new WorkingCultureShared(
                        AMO,
                        new WorkingCulture(LocalizedString.fr("On écoute"), null, null, null, null, null, null, null),
                        id(40),
                        null,
                        told("2025-01-10")));
        assertThat(due("2026-12-31"))
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.of(2026, 1, 10), LocalDate.of(2027, 1, 10));
        assertThat(kinds("2027-01-10"))
                .as("on its last day")
                .containsExactly(DueKind.WARM_INFORMATION_OLD, DueKind.WARM_INFORMATION_HIDDEN);
        assertThat(kinds("2027-01-11")).containsExactly(DueKind.WARM_INFORMATION_HIDDEN);

        given.event(Audience.MEMBERS, new WorkingCultureWithdrawn(AMO, null, told("2027-01-11")));
        assertThat(kinds("2027-01-11")).isEmpty();
    }

    @Test
    void an_entry_that_went_into_another_one_owes_nothing() {
        given.event(new OrganisationRegistered(
                AMO, HERE, Samples.full(OrganisationRegistered.class).profile(), told("2005-01-01")));
        assertThat(kinds("2006-01-01")).containsExactly(DueKind.ENTRY_VERIFICATION);
        given.event(new OrganisationMerged(
                AMO, CPAS, LocalizedString.fr("Ici"), LocalizedString.fr("Une seule"), told("2006-01-01")));
        assertThat(kinds("2006-02-01")).isEmpty();
    }

    @Test
    void a_loan_concerns_both_and_nobody_else_and_ends_with_what_was_lent() {
        given.event(new ResourceLent(
                AMO,
                RESOURCE,
                CPAS,
                BusinessDate.parse("2026-11-01"),
                BusinessDate.parse("2026-11-15"),
                told("2026-11-01")));
        assertThat(due("2026-11-20")).hasSize(1);
        assertThat(list(MEMBER, "2026-11-20")).isEmpty();
        assertThat(list(speakingFor(CPAS), "2026-11-20")).hasSize(1);

        given.event(new SharedResourceWithdrawn(AMO, RESOURCE, null, told("2026-11-16")));
        assertThat(due("2026-11-20")).isEmpty();
    }

    @Test
    void minutes_are_counted_from_the_day_to_which_a_meeting_was_put_off() {
        given.event(convened(MEETING, "Plénière", day("2026-06-18")))
                .event(new MeetingRescheduled(
                        MEETING, day("2026-06-25"), null, LocalizedString.fr("Salle prise"), told("2026-06-10")))
                .event(drafted("fr", "On a parlé."));
        assertThat(due("2026-10-10")).extracting(Due::dueOn).containsExactly(LocalDate.of(2026, 10, 25));
    }

    @Test
    void minutes_are_distributed_within_two_weeks_of_the_first_approval() {
        given.event(convened(MEETING, "Plénière", day("2026-06-18")))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")))
                .event(drafted("fr", "On a parlé."))
                .event(drafted("nl", "Er is gesproken."))
                .event(approved("fr", "On a parlé."))
                .event(new MinutesApproved(
                        MEETING,
                        "nl",
                        NEXT,
                        List.of(new ItemMinutes(FIRST_POINT, "Er is gesproken.")),
                        null,
                        told("2026-11-17")));
        assertThat(due("2026-12-10"))
                .filteredOn(due -> due.kind() == DueKind.MINUTES_DISTRIBUTION)
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.of(2026, 10, 1));
    }

    @ParameterizedTest
    @EnumSource
    void minutes_are_waited_for_of_meetings_of_the_coordination_that_discuss(MeetingKind kind) {
        given.event(convened(MEETING, "Réunion", day("2026-06-18"), kind, null))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")));
        boolean waits = switch (kind) {
            case PLENARY, SUBGROUP, STEERING_COMMITTEE, THEMATIC, AUTHORITY_RELAY -> true;
            case TRAINING, SUPERVISION, COLLECTIVE_DAY -> false;
        };
        assertThat(kinds("2026-07-10")).isEqualTo(waits ? List.of(DueKind.MINUTES_DRAFT) : List.of());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COORDINATION")
    void nobody_here_waits_for_the_minutes_of_others(ActivityScope scope) {
        MeetingConvened ours = convened(MEETING, "Réunion", day("2026-06-18"));
        given.event(new MeetingConvened(
                        ours.meetingId(),
                        ours.coordinationId(),
                        ours.kind(),
                        ours.purpose(),
                        ours.forms(),
                        ours.expectations(),
                        scope,
                        ours.subject(),
                        ours.agenda(),
                        ours.time(),
                        ours.informalMinutes(),
                        ours.venue(),
                        ours.languages(),
                        ours.invited(),
                        ours.confidentiality(),
                        ours.subgroupId(),
                        ours.told()))
                .event(new MeetingHeld(MEETING, day("2026-06-18"), told("2026-06-18")));
        assertThat(due("2026-07-10")).isEmpty();
    }

    @Test
    void an_answer_ends_what_it_answers_and_nothing_else() {
        given.event(Audience.MEMBERS, relayed(id(61))).event(Audience.MEMBERS, relayed(id(62)));
        given.event(
                Audience.MEMBERS,
                new AuthorityResponded(
                        DIAGNOSTIC, id(61), LocalizedString.fr("Vu"), null, List.of(), told("2026-04-01")));
        assertThat(due("2026-06-15")).extracting(due -> due.subject().id()).containsExactly(id(62));
    }

    @Test
    void what_is_late_is_counted_apart_and_today_is_in_time() {
        given.event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2024-11-19")))
                .event(new MemberAdmitted(CPAS, MemberKind.ORGANISATION, null, told("2024-11-20")))
                .event(new MemberAdmitted(id(70), MemberKind.ORGANISATION, null, told("2024-12-20")))
                .event(new MemberAdmitted(id(71), MemberKind.ORGANISATION, null, told("2024-12-21")));
        LocalDate today = LocalDate.of(2026, 11, 20);
        assertThat(query.count(COORDINATOR, HERE, today).block()).isEqualTo(new DueCount(1, 2));
        assertThat(query.count(speakingFor(CPAS), HERE, today).block()).isEqualTo(new DueCount(0, 1));
        assertThat(query.count(Reader.PUBLIC, HERE, today).block()).isEqualTo(new DueCount(0, 0));
    }

    /** Each kind for itself: who is reminded is a matter of whose it is. */
    @Test
    void a_reminder_goes_to_those_whose_matter_it_is() {
        Map<DueKind, List<RemindedParty>> recipients = new EnumMap<>(DueKind.class);
        Arrays.stream(DueKind.values()).forEach(kind -> recipients.put(kind, Reminding.recipients(step(kind))));

        List<RemindedParty> theirs = List.of(RemindedParty.ORGANISATIONS);
        List<RemindedParty> both = List.of(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
        List<RemindedParty> coordinator = List.of(RemindedParty.COORDINATOR);
        assertThat(recipients)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(DueKind.MEMBERSHIP_CONFIRMATION, both),
                        Map.entry(DueKind.MEMBERSHIP_LAPSE, both),
                        Map.entry(DueKind.COMMITTEE_TERM, coordinator),
                        Map.entry(DueKind.COORDINATOR_VACANCY, List.of(RemindedParty.MEMBERS)),
                        Map.entry(DueKind.PRIORITY_THEMES, coordinator),
                        Map.entry(DueKind.USER_VOICE, coordinator),
                        Map.entry(DueKind.ENTRY_VERIFICATION, theirs),
                        Map.entry(DueKind.WARM_INFORMATION_OLD, theirs),
                        Map.entry(DueKind.WARM_INFORMATION_HIDDEN, theirs),
                        Map.entry(DueKind.LOAN_RETURN, theirs),
                        Map.entry(DueKind.REPORT_BACK, both),
                        Map.entry(DueKind.ACTION, both),
                        Map.entry(DueKind.MINUTES_DRAFT, coordinator),
                        Map.entry(DueKind.MINUTES_APPROVAL, coordinator),
                        Map.entry(DueKind.MINUTES_DISTRIBUTION, coordinator),
                        Map.entry(DueKind.DIAGNOSTIC_PUBLICATION, coordinator),
                        Map.entry(DueKind.DIAGNOSTIC_RENEWAL, coordinator),
                        Map.entry(DueKind.AUTHORITY_ANSWER, coordinator),
                        Map.entry(DueKind.PAIR_DIVERGENCE, List.of())));
        assertThat(Reminding.recipients(step(DueKind.ACTION).of(List.of())))
                .as("an action that nobody in particular took on")
                .isEqualTo(coordinator);
    }

    private static Step step(DueKind kind) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return new Step(kind, AMO, null, List.of(AMO), Audience.MEMBERS.toString(), false, day, day, null, null, day);
    }

    private static Reader speakingFor(UUID organisation) {
        return new Reader(id(40), Set.of(Reader.Role.MEMBER), Set.of(), Set.of(), Set.of(), Set.of(organisation));
    }

    private static DiagnosticRelayed relayed(UUID relay) {
        return new DiagnosticRelayed(
                DIAGNOSTIC,
                relay,
                1,
                List.of(),
                new Addressee(Addressee.Kind.CPAS, null),
                RelayChannel.values()[0],
                told("2026-03-01"));
    }

    private List<Due> due(String today) {
        return list(COORDINATOR, today);
    }

    private List<DueKind> kinds(String today) {
        return due(today).stream().map(Due::kind).toList();
    }

    private List<Due> list(Reader reader, String today) {
        return query.list(reader, HERE, DueQuery.Filter.USUAL, Paging.first(), LocalDate.parse(today))
                .block()
                .items();
    }
}
