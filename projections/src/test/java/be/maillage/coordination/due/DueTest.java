package be.maillage.coordination.due;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PARTNERS;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.duo.Pairing.says;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.SOMEBODY;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.reader;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.PriorityThemesSet;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import be.maillage.coordination.CoordinationEvent.UserVoiceRecorded;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.Obligation;
import be.maillage.coordination.RemindedParty;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.coordination.Seat;
import be.maillage.duo.Answer;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingTime;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.Theme;
import be.maillage.organisation.WorkingCulture;
import be.maillage.readmodel.BadCursor;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the ground owes: memberships, the committee, the year, entries, warm information, loans, pairs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Reader AMOS =
            new Reader(id(40), Set.of(Role.MEMBER), Set.of(PAIR), Set.of(), Set.of(), Set.of(AMO));

    private final Given given = Given.nothing();
    private final DueQuery query = new DueQuery(given);

    @AfterEach
    void a_replay_gives_the_same() {
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_membership_is_to_be_confirmed_when_the_policy_says_and_may_lapse_the_day_after() {
        given.event(registered(AMO, "AMO")).event(admitted(AMO, "2024-12-10"));

        Due due = only(COORDINATOR, DueKind.MEMBERSHIP_CONFIRMATION, TODAY);
        assertThat(due.subject()).isEqualTo(new Named(AMO, LocalizedString.fr("AMO")));
        assertThat(due.organisations()).containsExactly(due.subject());
        assertThat(due.since()).isEqualTo("2024-12-10");
        assertThat(due.dueOn()).isEqualTo("2026-12-10");
        assertThat(due.overdueDays()).isZero();
        assertThat(due.audience()).isEqualTo(Audience.Scope.MEMBERS);
        assertThat(due.recipients()).containsExactly(RemindedParty.ORGANISATIONS, RemindedParty.COORDINATOR);
        assertThat(due.remindedOn()).isNull();
        assertThat(kinds(COORDINATOR, LocalDate.of(2026, 11, 9))).doesNotContain(DueKind.MEMBERSHIP_CONFIRMATION);
        assertThat(kinds(COORDINATOR, LocalDate.of(2026, 12, 10))).contains(DueKind.MEMBERSHIP_CONFIRMATION);

        LocalDate later = LocalDate.of(2026, 12, 13);
        assertThat(kinds(COORDINATOR, later)).doesNotContain(DueKind.MEMBERSHIP_CONFIRMATION);
        assertThat(only(COORDINATOR, DueKind.MEMBERSHIP_LAPSE, later).overdueDays())
                .isEqualTo(3);
    }

    @Test
    void a_policy_that_changes_changes_every_membership() {
        given.event(admitted(AMO, "2024-12-10")).event(policy(12));
        assertThat(only(COORDINATOR, DueKind.MEMBERSHIP_LAPSE, TODAY).dueOn()).isEqualTo("2025-12-10");

        given.event(policy(36));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
    }

    @Test
    void a_confirmation_puts_it_off_and_an_older_one_does_not_bring_it_forward() {
        given.event(admitted(AMO, "2020"))
                .event(new MembershipConfirmed(AMO, told("2026-01-31")))
                .event(new MembershipConfirmed(AMO, told("2023-05-01")));

        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
        assertThat(only(COORDINATOR, DueKind.MEMBERSHIP_CONFIRMATION, LocalDate.of(2028, 1, 30))
                        .dueOn())
                .isEqualTo("2028-01-31");
    }

    @Test
    void an_older_confirmation_entered_late_hides_no_reminder_of_what_was_known_in_time() {
        given.recordedOn(LocalDate.of(2020, 1, 2)).event(admitted(AMO, "2020-01-01"));
        LocalDate late = LocalDate.of(2022, 3, 1);
        assertThat(remindable(late, 30)).hasSize(1);

        given.recordedOn(late).event(new MembershipConfirmed(AMO, told("2019-05-01")));
        assertThat(remindable(late, 30)).hasSize(1);
    }

    @Test
    void what_is_due_together_says_how_many_it_is_also_where_a_page_ends() {
        for (int i = 0; i < 5; i++) {
            given.event(admitted(id(60 + i), i < 3 ? "2020-01-01" : "2021-01-01"));
        }
        Page<Due> first = query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging(null, 2), TODAY)
                .block();
        assertThat(first.items()).extracting(Due::alike).containsExactly(3, 3);
        Page<Due> second = query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging(first.next(), 2), TODAY)
                .block();
        assertThat(second.items()).extracting(Due::alike).containsExactly(3, 2);
        assertThat(list(COORDINATOR, new DueQuery.Filter(null, null, id(62)), TODAY)
                        .items())
                .as("of those that were asked for")
                .extracting(Due::alike)
                .containsExactly(1);
    }

    @Test
    void who_left_owes_nothing_and_who_came_back_begins_anew() {
        given.event(admitted(AMO, "2020")).event(new MembershipWithdrawn(AMO, null, told("2022")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();

        given.event(admitted(AMO, "2024-11-30"));
        assertThat(only(COORDINATOR, DueKind.MEMBERSHIP_CONFIRMATION, TODAY).dueOn())
                .isEqualTo("2026-11-30");
    }

    @Test
    void a_day_that_the_shorter_month_lacks_is_found_on_its_last_day() {
        given.event(admitted(AMO, "2024-08-31")).event(policy(6));
        given.event(new MembershipConfirmed(AMO, told("2026-08-31")));

        LocalDate lastOfFebruary = LocalDate.of(2027, 2, 28);
        assertThat(list(COORDINATOR, new DueQuery.Filter(lastOfFebruary, null, null), lastOfFebruary)
                        .items())
                .extracting(Due::dueOn)
                .containsExactly(lastOfFebruary);
    }

    @Test
    void terms_of_the_committee_end_together_when_they_end_on_one_day() {
        given.event(new SteeringCommitteeConstituted(
                LocalizedString.fr("Bureau"),
                List.of(
                        seat(20, AMO, "2023-12-01", 3),
                        seat(21, PLANNING, "2023-12-01", 3),
                        seat(22, null, "2026-01-01", 1),
                        seat(23, null, "2023", null)),
                told("2023-12-01")));

        Due due = only(COORDINATOR, DueKind.COMMITTEE_TERM, TODAY);
        assertThat(due.subject()).isEqualTo(new Named(HERE, LocalizedString.fr("Bureau")));
        assertThat(due.dueOn()).isEqualTo("2026-12-01");
        assertThat(due.organisations()).extracting(Named::id).containsExactly(AMO, PLANNING);
        assertThat(list(MEMBER, until("2027-01-01"), TODAY).items())
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));

        given.event(new SteeringCommitteeConstituted(
                LocalizedString.fr("Bureau"), List.of(seat(20, AMO, "2026-11-01", 3)), told("2026-11-01")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
    }

    @Test
    void somebody_coordinates_or_everybody_is_told() {
        given.event(Audience.MEMBERS, new CoordinatorAppointed(id(30), null, 10, null, told("2020")))
                .event(Audience.MEMBERS, new CoordinatorAppointed(id(31), null, 10, null, told("2021")))
                .event(Audience.MEMBERS, new CoordinatorMandateEnded(id(30), told("2022")));
        assertThat(kinds(MEMBER, TODAY)).isEmpty();

        given.event(Audience.MEMBERS, new CoordinatorMandateEnded(id(31), told("2026-11-10")));
        Due due = only(MEMBER, DueKind.COORDINATOR_VACANCY, TODAY);
        assertThat(due.overdueDays()).isEqualTo(10);
        assertThat(due.recipients()).containsExactly(RemindedParty.MEMBERS);

        given.event(Audience.MEMBERS, new CoordinatorAppointed(id(32), null, 10, null, told("2026-11-15")));
        assertThat(kinds(MEMBER, TODAY)).isEmpty();
    }

    @Test
    void users_are_heard_every_year_and_themes_chosen_by_those_who_choose_them() {
        given.event(founded("2025-11-25"));
        assertThat(only(COORDINATOR, DueKind.USER_VOICE, TODAY).dueOn()).isEqualTo("2026-11-25");

        given.event(
                new UserVoiceRecorded(UserVoiceMethod.DEBATE, 12, LocalizedString.fr("Trop loin"), told("2026-03")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();

        given.event(new PriorityThemesSet(2025, List.of(Theme.HOUSING), null, null, told("2025-01-10")))
                .event(new PriorityThemesSet(2024, List.of(Theme.HOUSING), null, null, told("2024-01-10")));
        Due due = only(COORDINATOR, DueKind.PRIORITY_THEMES, TODAY);
        assertThat(due.dueOn()).isEqualTo("2026-01-31");
        assertThat(due.subject().names()).isEqualTo(LocalizedString.fr("Ici"));
    }

    @Test
    void nothing_is_due_in_a_dissolved_coordination() {
        given.event(founded("2005"))
                .event(admitted(AMO, "2006"))
                .event(new CoordinationDissolved(LocalizedString.fr("Fini"), told("2020")));

        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
        assertThat(remindable(TODAY, 400)).isEmpty();
    }

    @Test
    void an_entry_is_to_be_verified_after_a_year() {
        given.event(registered(AMO, "AMO"));
        assertThat(only(COORDINATOR, DueKind.ENTRY_VERIFICATION, TODAY).dueOn()).isEqualTo("2006-12-31");

        given.event(new DirectoryEntryVerified(AMO, told("2025-12-15")))
                .event(new DirectoryEntryVerified(AMO, told("2025-01-15")));
        assertThat(only(COORDINATOR, DueKind.ENTRY_VERIFICATION, TODAY).dueOn()).isEqualTo("2026-12-15");

        given.event(new OrganisationClosed(AMO, LocalizedString.fr("Fini"), told("2026")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
    }

    @Test
    void warm_information_grows_old_and_is_hidden() {
        given.event(Audience.MEMBERS, shared(null, "2025-01-10"));

        assertThat(kinds(COORDINATOR, TODAY)).containsExactly(DueKind.WARM_INFORMATION_OLD);
        LocalDate later = LocalDate.of(2026, 12, 31);
        assertThat(kinds(COORDINATOR, later))
                .containsExactly(DueKind.WARM_INFORMATION_OLD, DueKind.WARM_INFORMATION_HIDDEN);
        assertThat(kinds(COORDINATOR, LocalDate.of(2027, 1, 11))).containsExactly(DueKind.WARM_INFORMATION_HIDDEN);

        given.event(Audience.MEMBERS, new WorkingCultureConfirmed(AMO, id(40), null, told("2026-11-19")));
        assertThat(kinds(COORDINATOR, later)).isEmpty();
    }

    @Test
    void what_was_told_to_one_partner_is_a_matter_of_the_pair() {
        given.event(Audience.MEMBERS, shared(null, "2025-01-10"))
                .event(Audience.pair(PAIR), shared(PLANNING, "2025-02-10"));

        assertThat(list(AMOS, DueQuery.Filter.USUAL, TODAY).items())
                .extracting(due -> due.subject().id())
                .containsExactly(AMO, PAIR);
        Reader employed = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(PAIR), Set.of());
        assertThat(list(employed, DueQuery.Filter.USUAL, TODAY).items())
                .extracting(due -> due.subject().id())
                .containsExactly(AMO);
    }

    @Test
    void a_loan_is_due_on_the_day_that_was_agreed_until_it_is_back() {
        given.event(new SharedResourceOffered(
                        AMO,
                        id(50),
                        new SharedResource(SharedResource.Kind.VEHICLE, LocalizedString.fr("Camionnette"), null),
                        told("2026-01-01")))
                .event(new ResourceLent(
                        AMO, id(50), PLANNING, date("2026-11-01"), date("2026-11-15"), told("2026-11-01")));

        Due due = only(COORDINATOR, DueKind.LOAN_RETURN, TODAY);
        assertThat(due.subject()).isEqualTo(new Named(id(50), LocalizedString.fr("Camionnette")));
        assertThat(due.organisations()).extracting(Named::id).containsExactly(PLANNING, AMO);
        assertThat(due.overdueDays()).isEqualTo(5);
        assertThat(kinds(AMOS, TODAY)).containsExactly(DueKind.LOAN_RETURN);

        given.event(new ResourceReturned(AMO, id(50), PLANNING, told("2026-11-19")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
        given.event(new ResourceLent(AMO, id(50), PLANNING, date("2026-11-20"), null, told("2026-11-20")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
    }

    @Test
    void partners_who_differ_are_a_suggestion_until_they_agree() {
        given.event(Audience.pair(PAIR), says(AMO, 41, "2026-03-01", Answer.PLURIDISCIPLINARY, null));
        assertThat(kinds(AMOS, TODAY)).isEmpty();

        given.event(Audience.pair(PAIR), says(PLANNING, 42, "2026-04-01", Answer.PARALLEL, null))
                .event(Audience.pair(PAIR), says(PLANNING, 43, "2026-05-01", Answer.INFORMATION_EXCHANGE, null));
        Due due = only(AMOS, DueKind.PAIR_DIVERGENCE, TODAY);
        assertThat(due.suggestion()).isTrue();
        assertThat(due.overdueDays()).isZero();
        assertThat(due.dueOn()).isEqualTo("2026-04-01");
        assertThat(due.recipients()).isEmpty();
        assertThat(due.organisations()).extracting(Named::id).containsExactlyElementsOf(PARTNERS.both());
        assertThat(kinds(MEMBER, TODAY)).isEmpty();
        assertThat(remindable(TODAY, 366)).isEmpty();

        given.event(Audience.pair(PAIR), says(PLANNING, 42, "2026-06-01", Answer.NO_ANSWER, null))
                .event(Audience.pair(PAIR), says(PLANNING, 43, "2026-06-01", Answer.NO_ANSWER, null));
        assertThat(kinds(AMOS, TODAY)).isEmpty();
    }

    @Test
    void a_member_sees_its_own_and_the_common_ones() {
        given.event(admitted(AMO, "2020"))
                .event(admitted(PLANNING, "2020"))
                .event(new MemberAdmitted(SOMEBODY, MemberKind.PERSON, null, told("2020")))
                .event(new PriorityThemesSet(2020, List.of(Theme.HOUSING), null, null, told("2020")));

        assertThat(list(AMOS, DueQuery.Filter.USUAL, TODAY).items())
                .extracting(due -> due.subject().id())
                .containsExactlyInAnyOrder(AMO, HERE);
        assertThat(list(COORDINATOR, DueQuery.Filter.USUAL, TODAY).total()).isEqualTo(4);
        assertThat(list(MEMBER, DueQuery.Filter.USUAL, TODAY).items())
                .as("somebody who is a member in their own name")
                .extracting(due -> due.subject().id())
                .containsExactlyInAnyOrder(SOMEBODY, HERE);
        assertThat(kinds(reader(Role.SUBSIDISER), TODAY))
                .as("what is not about the reader's own organisation")
                .contains(DueKind.PRIORITY_THEMES);
        assertThat(list(Reader.PUBLIC, DueQuery.Filter.USUAL, TODAY).total()).isZero();
        assertThat(query.list(COORDINATOR, ELSEWHERE, DueQuery.Filter.USUAL, Paging.first(), TODAY)
                        .block()
                        .total())
                .isZero();
    }

    @Test
    void the_list_is_paged_by_day_and_filtered() {
        for (int i = 0; i < 5; i++) {
            given.event(admitted(id(60 + i), "202" + (4 - i) + "-01-01"));
        }
        Page<Due> first = query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging(null, 2), TODAY)
                .block();
        Page<Due> second = query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging(first.next(), 2), TODAY)
                .block();
        Page<Due> third = query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging(second.next(), 2), TODAY)
                .block();

        assertThat(first.total()).isEqualTo(5);
        assertThat(ids(first)).containsExactly(id(64), id(63));
        assertThat(ids(second)).containsExactly(id(62), id(61));
        assertThat(ids(third)).containsExactly(id(60));
        assertThat(third.next()).isNull();
        assertThat(ids(list(COORDINATOR, new DueQuery.Filter(null, null, id(62)), TODAY)))
                .containsExactly(id(62));
        assertThat(list(COORDINATOR, new DueQuery.Filter(null, DueKind.ACTION, null), TODAY)
                        .items())
                .isEmpty();
        assertThat(list(COORDINATOR, until("2024-01-01"), TODAY).total()).isEqualTo(3);
        assertThatThrownBy(() -> query.list(COORDINATOR, HERE, DueQuery.Filter.USUAL, new Paging("bm9ucw", 2), TODAY)
                        .block())
                .isInstanceOf(BadCursor.class);
    }

    @Test
    void what_is_late_for_longer_is_told_in_numbers_and_the_rest_in_full() {
        for (int i = 60; i < 65; i++) {
            given.event(admitted(id(i), "2024-01-0" + (i - 59)));
        }
        Page<Due> all = list(COORDINATOR, DueQuery.Filter.USUAL, TODAY);
        LocalDate second = all.items().get(1).dueOn();

        Page<Due> later = list(COORDINATOR, new DueQuery.Filter(second, null, null, null), TODAY);
        List<DueOfKind> earlier = query.byKind(
                        COORDINATOR, HERE, new DueQuery.Filter(null, second.minusDays(1), null, null), TODAY)
                .block();

        assertThat(later.items()).isEqualTo(all.items().subList(1, 5));
        assertThat(earlier)
                .containsExactly(new DueOfKind(
                        DueKind.MEMBERSHIP_LAPSE, 1, 1, all.items().getFirst().dueOn(), false));
        assertThat(query.byKind(Reader.PUBLIC, HERE, DueQuery.Filter.USUAL, TODAY)
                        .block())
                .isEmpty();
    }

    @Test
    void a_list_and_numbers_read_at_once_are_what_they_are_by_themselves() {
        for (int i = 60; i < 65; i++) {
            given.event(admitted(id(i), "2024-0" + (i - 59) + "-01"));
        }
        DueQuery.Filter early = new DueQuery.Filter(null, LocalDate.parse("2026-02-15"), null, null);
        DueQuery.Filter late = new DueQuery.Filter(LocalDate.parse("2026-02-16"), null, null, null);

        for (DueQuery.Filter listed : List.of(early, late)) {
            DueQuery.Filter counted = listed == early ? late : early;
            ListedAndCounted both = query.listedAndCounted(
                            COORDINATOR, HERE, listed, Paging.of(null, 2), counted, TODAY)
                    .block();

            Page<Due> alone = query.list(COORDINATOR, HERE, listed, Paging.of(null, 2), TODAY)
                    .block();
            assertThat(alone.items()).hasSize(2);
            assertThat(both.listed()).isEqualTo(alone);
            assertThat(both.counted())
                    .isNotEmpty()
                    .isEqualTo(query.byKind(COORDINATOR, HERE, counted, TODAY).block());
        }
        assertThat(query.listedAndCounted(Reader.PUBLIC, HERE, early, Paging.first(), late, TODAY)
                        .block()
                        .listed()
                        .items())
                .isEmpty();
    }

    @Test
    void any_day_may_be_asked_for() {
        given.event(admitted(AMO, "2024-01-01"));

        assertThat(list(COORDINATOR, new DueQuery.Filter(LocalDate.MAX, null, null), TODAY)
                        .total())
                .isOne();
        assertThat(list(COORDINATOR, new DueQuery.Filter(LocalDate.MIN, null, null), TODAY)
                        .total())
                .isZero();
    }

    @Test
    void a_reminder_shows_where_what_it_reminds_of_does_and_no_longer_once_it_is_done() {
        given.event(admitted(AMO, "2024-11-22"));
        Remindable next = remindable(TODAY, 30).getFirst();
        assertThat(next.obligation())
                .isEqualTo(new Obligation(DueKind.MEMBERSHIP_CONFIRMATION, AMO, LocalDate.of(2026, 11, 22)));
        assertThat(next.audience()).isEqualTo(Audience.COORDINATOR);

        given.event(next.audience(), went(next));
        assertThat(only(AMOS, DueKind.MEMBERSHIP_CONFIRMATION, TODAY))
                .satisfies(due -> assertThat(due.remindedOn()).isEqualTo("2026-11-20"))
                .satisfies(
                        due -> assertThat(due.id()).isEqualTo(next.obligation().reminderId(HERE)));
        assertThat(remindable(TODAY, 30)).isEmpty();

        given.event(new MembershipConfirmed(AMO, told("2026-11-21")));
        LocalDate inTwoYears = LocalDate.of(2028, 11, 20);
        assertThat(only(AMOS, DueKind.MEMBERSHIP_CONFIRMATION, inTwoYears).remindedOn())
                .isNull();
        assertThat(remindable(inTwoYears, 30)).hasSize(1);
    }

    /** The record learns of everything here on 20 November 2026. */
    @Test
    void old_history_entered_afterwards_is_listed_and_reminds_of_the_recent_only() {
        given.event(admitted(AMO, "2008"))
                .event(admitted(PLANNING, "2024-11-01"))
                .event(admitted(id(12), "2024-12-20"));

        assertThat(list(COORDINATOR, DueQuery.Filter.USUAL, TODAY).total()).isEqualTo(3);
        assertThat(remindable(TODAY, 30))
                .extracting(remindable -> remindable.obligation().subject())
                .containsExactly(PLANNING);
        assertThat(remindable(TODAY, 0)).isEmpty();
        assertThat(remindable(LocalDate.of(2030, 1, 1), 0))
                .as("what the record knew before it fell due, however late one looks")
                .extracting(remindable -> remindable.obligation().subject())
                .containsExactly(id(12));
    }

    /** The record learns of everything here on 20 November 2026. */
    @Test
    void a_reminder_goes_out_from_a_week_before_until_a_month_after_and_later_only_of_what_was_known_in_time() {
        given.event(new DirectoryEntryVerified(id(60), told("2025-11-27")))
                .event(new DirectoryEntryVerified(id(61), told("2025-11-28")))
                .event(new DirectoryEntryVerified(id(62), told("2025-10-21")))
                .event(new DirectoryEntryVerified(id(63), told("2025-10-20")))
                .event(new DirectoryEntryVerified(id(64), told("2025-11-20")));

        assertThat(remindable(TODAY, 30))
                .extracting(remindable -> remindable.obligation().subject())
                .containsExactly(id(62), id(64), id(60));
        assertThat(remindable(LocalDate.of(2030, 1, 1), 30))
                .as("what the record learned on its very day was known in time")
                .extracting(remindable -> remindable.obligation().subject())
                .containsExactly(id(64), id(60), id(61));
    }

    /** A view of the past may lack what came before. */
    @Test
    void facts_without_their_forerunners_owe_nothing() {
        given.event(new MembershipConfirmed(AMO, told("2020")))
                .event(new MembershipWithdrawn(AMO, null, told("2021")))
                .event(new ResourceReturned(AMO, id(50), PLANNING, told("2020")))
                .event(new MeetingHeld(id(71), new MeetingTime(date("2020"), null, null), told("2020")))
                .event(new CalendarRevised(id(70), new WorkCalendar(null, date("2020")), null, told("2019")));
        assertThat(kinds(COORDINATOR, TODAY)).isEmpty();
    }

    @Test
    void reminders_come_a_few_at_a_time() {
        for (int i = 0; i < 5; i++) {
            given.event(admitted(id(60 + i), "2024-11-2" + i));
        }
        DueQuery.Reminders rules = new DueQuery.Reminders(7, 30);
        List<Remindable> two = query.toRemind(HERE, TODAY, rules, 2).block();
        assertThat(two).extracting(next -> next.obligation().subject()).containsExactly(id(60), id(61));
        two.forEach(next -> given.event(next.audience(), went(next)));
        assertThat(query.toRemind(HERE, TODAY, rules, 9).block())
                .extracting(next -> next.obligation().subject())
                .containsExactly(id(62), id(63), id(64));
    }

    private List<Remindable> remindable(LocalDate today, int recent) {
        return query.toRemind(HERE, today, new DueQuery.Reminders(7, recent), 100)
                .block();
    }

    private static ReminderRecorded went(Remindable next) {
        return new ReminderRecorded(
                next.obligation().reminderId(HERE),
                HERE,
                next.obligation(),
                next.recipients(),
                next.organisations(),
                told("2026-11-20"));
    }

    private Page<Due> list(Reader reader, DueQuery.Filter filter, LocalDate today) {
        return query.list(reader, HERE, filter, Paging.first(), today).block();
    }

    private List<DueKind> kinds(Reader reader, LocalDate today) {
        return list(reader, DueQuery.Filter.USUAL, today).items().stream()
                .map(Due::kind)
                .toList();
    }

    private Due only(Reader reader, DueKind kind, LocalDate today) {
        List<Due> found =
                list(reader, new DueQuery.Filter(null, kind, null), today).items();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<UUID> ids(Page<Due> page) {
        return page.items().stream().map(due -> due.subject().id()).toList();
    }

    private static DueQuery.Filter until(String day) {
        return new DueQuery.Filter(LocalDate.parse(day), null, null);
    }

    private static MemberAdmitted admitted(UUID member, String on) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told(on));
    }

    private static AdmissionPolicySet policy(int months) {
        return new AdmissionPolicySet(AdmissionPolicy.OPEN, false, months, told("2025"));
    }

    private static CoordinationFounded founded(String on) {
        return new CoordinationFounded(
                HERE, LocalizedString.fr("Ici"), List.of("62108"), null, Origin.UNKNOWN, Steering.COMMITTEE, told(on));
    }

    private static Seat seat(int person, @Nullable UUID organisation, String from, @Nullable Integer years) {
        return new Seat(
                id(person),
                organisation,
                Seat.Title.ELECTED,
                Seat.Represents.MEMBERS,
                Seat.Side.ASSOCIATIVE,
                date(from),
                years);
    }

    private static WorkingCultureShared shared(@Nullable UUID partner, String on) {
        LocalizedString work = LocalizedString.fr("On écoute d’abord");
        return new WorkingCultureShared(
                AMO, new WorkingCulture(work, null, null, null, null, null, null, null), id(40), partner, told(on));
    }

    private static BusinessDate date(String text) {
        return BusinessDate.parse(text);
    }
}
