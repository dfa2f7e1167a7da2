package be.maillage.duo.continuum;

import static be.maillage.duo.ContinuumLevel.INFORMATION_EXCHANGE;
import static be.maillage.duo.ContinuumLevel.INTERDISCIPLINARY;
import static be.maillage.duo.ContinuumLevel.PARALLEL;
import static be.maillage.duo.ContinuumLevel.PLURIDISCIPLINARY;
import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PARTNERS;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.duo;
import static be.maillage.duo.Pairing.says;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.Pairing;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.ContinuumQuery.Filter;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.Held;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.involvement.InvolvementProjector;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.BadCursor;
import be.maillage.readmodel.Cursor;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What history shows of a pair without anybody saying it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID OTHER = id(12);
    private static final UUID MEETING = id(300);
    private static final UUID SUBGROUP = id(310);
    private static final UUID DIAGNOSTIC = id(320);
    private static final UUID FINDING = id(321);
    private static final LocalizedString WORDS = LocalizedString.fr("Des mots");
    private static final Filter OBSERVED = new Filter(null, null, null, true);

    private final Given given = Given.nothing();
    private final ContinuumQuery query = new ContinuumQuery(given);

    @Test
    void those_who_attended_the_same_meetings_are_at_level_one_since_the_first() {
        admitted(AMO, PLANNING);
        attended(id(301), "2026-01-10", AMO, PLANNING, OTHER).attended(id(302), "2026-03-10", AMO, PLANNING);

        Pair pair = pair(COORDINATOR);

        assertThat(pair.observed().level()).isEqualTo(PARALLEL);
        assertThat(pair.observed().held())
                .containsExactly(new Held(
                        PARALLEL,
                        BusinessDate.parse("2026-01-10"),
                        BusinessDate.parse("2026-01-10").precision(),
                        2,
                        0,
                        List.of(evidence(3, "2026-01-10", id(301)), evidence(4, "2026-03-10", id(302)))));
        assertThat(pair.agreement()).isEqualTo(Agreed.NONE);
        assertThat(pair.trend())
                .extracting(point -> point.on() + " " + point.kind() + " " + point.level())
                .containsExactly("2026-01-10 OBSERVED PARALLEL");
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_was_done_under_the_name_of_an_entry_that_was_merged_is_shown_under_both() {
        admitted(AMO, PLANNING);
        attended(id(301), "2012-01-10", OTHER, PLANNING).attended(id(302), "2026-03-10", AMO, PLANNING);
        given.event(new InformationRelayed(id(330), OTHER, PLANNING, null, told("2012-02-01")))
                .event(Pairing.registered(AMO, "AMO Reliance"))
                .event(Pairing.registered(OTHER, "Reliance"))
                .event(says(new Partners(OTHER, PLANNING), PLANNING, 20, "2012", Answer.PARALLEL, null))
                .event(new OrganisationMerged(OTHER, AMO, LocalizedString.fr("Reliance"), WORDS, told("2014")));

        Pair today = pair(COORDINATOR);
        Pair former = query.byId(COORDINATOR, HERE, new Partners(OTHER, PLANNING).pairId(HERE), TODAY)
                .block();

        assertThat(today.observed().level()).isEqualTo(INFORMATION_EXCHANGE);
        assertThat(today.observed().held().getLast().evidence())
                .containsExactly(evidence(3, "2012-01-10", id(301)), evidence(4, "2026-03-10", id(302)));
        assertThat(former.observed()).isEqualTo(today.observed());
        assertThat(former.partners()).extracting(Named::names).contains(LocalizedString.fr("AMO Reliance (Reliance)"));
        assertThat(query.byId(COORDINATOR, HERE, new Partners(AMO, OTHER).pairId(HERE), TODAY)
                        .blockOptional())
                .as("it has nothing to do with itself")
                .isEmpty();
    }

    @Test
    void membership_alone_shows_nothing_and_neither_do_meetings_of_others() {
        admitted(AMO, PLANNING, OTHER);
        attended(MEETING, "2026-01-10", AMO, OTHER);

        assertThat(query.byId(COORDINATOR, HERE, PAIR, TODAY).blockOptional()).isEmpty();
    }

    @Test
    void whoever_was_put_down_by_mistake_was_not_there() {
        admitted(AMO, PLANNING);
        attended(MEETING, "2026-01-10", AMO, PLANNING);
        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(PARALLEL);

        attended(MEETING, "2026-01-11", AMO);
        assertThat(query.byId(COORDINATOR, HERE, PAIR, TODAY).blockOptional()).isEmpty();

        attended(MEETING, "2026-01-12", AMO, PLANNING);
        assertThat(pair(COORDINATOR).observed().evidence()).containsExactly(evidence(5, "2026-01-12", MEETING));
        given.andAReplayGivesTheSame();
    }

    @Test
    void an_attendance_list_that_is_completed_later_changes_nothing_for_those_already_on_it() {
        admitted(AMO, PLANNING);
        attended(MEETING, "2026-01-10", AMO, PLANNING).attended(MEETING, "2026-02-01", AMO, PLANNING, OTHER);

        assertThat(pair(COORDINATOR).observed().evidence()).containsExactly(evidence(3, "2026-01-10", MEETING));
    }

    @Test
    void a_meeting_is_dated_by_the_day_on_which_it_was_held_and_one_that_was_not_shows_nothing() {
        admitted(AMO, PLANNING);
        attended(MEETING, "2026-02-01", AMO, PLANNING);
        given.event(new MeetingHeld(
                MEETING, new MeetingTime(BusinessDate.parse("2026-01-10"), null, null), told("2026-01-10")));
        assertThat(pair(COORDINATOR).observed().evidence()).containsExactly(evidence(3, "2026-01-10", MEETING));

        given.event(new MeetingCancelled(MEETING, WORDS, told("2026-02-02")));
        assertThat(query.byId(COORDINATOR, HERE, PAIR, TODAY).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_confidential_meeting_is_a_number_for_whoever_did_not_attend_it() {
        Audience among = new Audience(Audience.Scope.PARTICIPANTS, MEETING);
        admitted(AMO, PLANNING);
        given.event(among, attendance(MEETING, "2026-01-10", AMO, PLANNING));
        Reader participant = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(), Set.of(MEETING));

        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(PARALLEL);
        assertThat(pair(COORDINATOR).observed().held())
                .containsExactly(new Held(PARALLEL, null, null, 1, 1, List.of()));
        assertThat(pair(COORDINATOR).trend()).isEmpty();
        assertThat(pair(COORDINATOR).toString()).doesNotContain(MEETING.toString());
        assertThat(pair(participant).observed().evidence()).containsExactly(evidence(3, "2026-01-10", MEETING));
    }

    @Test
    void the_public_sees_of_a_published_pair_only_what_is_public() {
        admitted(AMO, PLANNING);
        given.event(duo("2012", null, true)).event(new DuoPublished(PAIR, told("2013")));
        given.event(Audience.MEMBERS, attendance(MEETING, "2026-01-10", AMO, PLANNING));

        assertThat(pair(Reader.PUBLIC).observed().held())
                .extracting(Held::level)
                .containsExactly(INTERDISCIPLINARY);
        assertThat(pair(Reader.PUBLIC).dormant()).isTrue();
        assertThat(pair(MEMBER).observed().held()).extracting(Held::level).containsExactly(INTERDISCIPLINARY, PARALLEL);
        assertThat(pair(MEMBER).dormant()).isFalse();
    }

    @Test
    void one_who_relays_the_others_news_exchanges_with_them_and_not_with_whoever_relays_it_too() {
        admitted(AMO, PLANNING, OTHER);
        given.event(new InformationRelayed(id(330), AMO, PLANNING, null, told("2026-02-01")))
                .event(new InformationRelayed(id(330), AMO, OTHER, null, told("2026-02-02")))
                .event(new InformationRelayed(id(331), null, OTHER, null, told("2026-02-03")))
                .event(new InformationRelayed(id(332), AMO, AMO, null, told("2026-02-03")));

        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(INFORMATION_EXCHANGE);
        assertThat(listed(OBSERVED)).containsExactlyInAnyOrder(PAIR, new Partners(AMO, OTHER).pairId(HERE));
        given.andAReplayGivesTheSame();
    }

    @Test
    void those_who_asked_to_be_named_in_one_diagnostic_exchanged_until_one_is_named_no_more() {
        admitted(AMO, PLANNING);
        given.event(new FindingRecorded(DIAGNOSTIC, FINDING, finding(true, AMO), null, told("2026-02-01")));
        assertThat(listed(OBSERVED)).isEmpty();

        given.event(new FindingRecorded(DIAGNOSTIC, id(322), finding(true, PLANNING), null, told("2026-02-02")));
        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(INFORMATION_EXCHANGE);
        assertThat(pair(COORDINATOR).observed().evidence())
                .extracting(Evidence::position, Evidence::gathering)
                .containsExactly(tuple(4L, DIAGNOSTIC));

        given.event(new FindingRevised(DIAGNOSTIC, FINDING, finding(true, OTHER), told("2026-02-03")));
        assertThat(listed(OBSERVED)).isEmpty();
        given.event(new FindingRevised(DIAGNOSTIC, FINDING, finding(true, AMO), told("2026-02-04")));
        assertThat(listed(OBSERVED)).containsExactly(PAIR);
        given.event(new FindingWithdrawn(DIAGNOSTIC, FINDING, WORDS, told("2026-02-05")));
        assertThat(listed(OBSERVED)).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void nobody_is_known_as_a_contributor_who_did_not_ask_to_be() {
        admitted(AMO, PLANNING);
        given.event(new FindingRecorded(DIAGNOSTIC, FINDING, finding(false, AMO, PLANNING), null, told("2026-02-01")));

        assertThat(listed(OBSERVED)).isEmpty();
    }

    @Test
    void a_duo_that_was_presented_is_an_exchange_that_outlasts_it() {
        given.event(duo("2012", null, true)).event(new DuoPresented(PAIR, MEETING, told("2013")));
        assertThat(pair(COORDINATOR).observed().held())
                .extracting(Held::level)
                .containsExactly(INTERDISCIPLINARY, INFORMATION_EXCHANGE);

        given.event(new DuoEnded(PAIR, WORDS, told("2014")));

        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(INFORMATION_EXCHANGE);
        assertThat(pair(COORDINATOR).trend())
                .filteredOn(point -> point.kind() == TrendKind.OBSERVED)
                .extracting(point -> point.on() + " " + point.level())
                .containsExactly("2012 INTERDISCIPLINARY", "2014 INFORMATION_EXCHANGE");
        given.andAReplayGivesTheSame();
    }

    @Test
    void those_who_sit_in_a_subgroup_with_objectives_concert_since_both_did() {
        admitted(AMO, PLANNING);
        given.event(formed("2026-01-10", List.of(), AMO));
        given.event(new SubgroupJoined(SUBGROUP, PLANNING, told("2026-02-10")));
        assertThat(listed(OBSERVED)).as("no objectives yet").isEmpty();

        given.event(new ObjectivesSet(SUBGROUP, List.of(WORDS), told("2026-03-10")))
                .event(new ObjectivesSet(SUBGROUP, List.of(WORDS, WORDS), told("2026-03-20")));

        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(PLURIDISCIPLINARY);
        assertThat(pair(COORDINATOR).observed().evidence())
                .containsExactly(new Evidence(
                        5,
                        "subgroup.ObjectivesSet",
                        BusinessDate.parse("2026-03-10"),
                        BusinessDate.parse("2026-03-10").precision(),
                        SUBGROUP));
        given.andAReplayGivesTheSame();
    }

    @Test
    void whoever_left_a_subgroup_before_the_other_came_did_not_sit_with_them() {
        admitted(AMO, PLANNING, OTHER);
        given.event(formed("2026-01-10", List.of(WORDS), AMO, OTHER))
                .event(new SubgroupLeft(SUBGROUP, AMO, null, told("2026-02-10")))
                .event(new SubgroupJoined(SUBGROUP, PLANNING, told("2026-03-10")));
        assertThat(listed(OBSERVED))
                .containsExactlyInAnyOrder(
                        new Partners(AMO, OTHER).pairId(HERE), new Partners(PLANNING, OTHER).pairId(HERE));

        given.event(new SubgroupJoined(SUBGROUP, AMO, told("2026-04-10")));
        assertThat(pair(COORDINATOR).observed().held().getFirst().since()).isEqualTo(BusinessDate.parse("2026-04-10"));
        given.andAReplayGivesTheSame();
    }

    @Test
    void nobody_joins_a_closed_subgroup_or_one_that_gave_its_objectives_up() {
        admitted(AMO, PLANNING);
        given.event(formed("2020-01-10", List.of(WORDS), AMO))
                .event(new ObjectivesSet(SUBGROUP, List.of(), told("2021-01-10")))
                .event(new SubgroupJoined(SUBGROUP, PLANNING, told("2022-01-10")));
        assertThat(listed(OBSERVED)).isEmpty();

        given.event(new SubgroupClosed(SUBGROUP, SubgroupOutcome.ABANDONED, WORDS, told("2023-01-10")))
                .event(new ObjectivesSet(SUBGROUP, List.of(WORDS), told("2024-01-10")));
        assertThat(listed(OBSERVED)).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_report_back_is_a_sign_that_those_who_then_sat_together_were_at_work() {
        admitted(AMO, PLANNING, OTHER);
        given.event(formed("2020-01-10", List.of(WORDS), AMO, PLANNING, OTHER));
        assertThat(pair(COORDINATOR).dormant()).isTrue();
        given.event(new SubgroupLeft(SUBGROUP, OTHER, null, told("2021-01-10")))
                .event(new SubgroupReportedBack(SUBGROUP, MEETING, WORDS, List.of(), List.of(), told("2026-01-10")));

        assertThat(pair(COORDINATOR).dormant()).isFalse();
        assertThat(pair(COORDINATOR).observed().held().getFirst().times()).isEqualTo(2);
        assertThat(query.byId(COORDINATOR, HERE, new Partners(AMO, OTHER).pairId(HERE), TODAY)
                        .block()
                        .dormant())
                .isTrue();
        given.andAReplayGivesTheSame();
    }

    @Test
    void evidence_wakes_a_pair_that_said_nothing_for_long() {
        given.event(says(AMO, 20, "2015", Answer.PARALLEL, null));
        assertThat(pair(COORDINATOR).dormant()).isTrue();

        attended(MEETING, "2025-01-10", AMO, PLANNING);

        assertThat(pair(COORDINATOR).dormant()).isFalse();
    }

    @Test
    void the_trend_climbs_with_each_higher_level_and_no_further() {
        admitted(AMO, PLANNING);
        given.event(formed("2026-03-10", List.of(WORDS), AMO, PLANNING));
        attended(id(301), "2026-01-10", AMO, PLANNING).attended(id(302), "2026-04-10", AMO, PLANNING);
        given.event(new InformationRelayed(id(330), AMO, PLANNING, null, told("2026-02-01")));

        assertThat(pair(COORDINATOR).trend())
                .extracting(point -> point.on() + " " + point.level())
                .containsExactly(
                        "2026-01-10 PARALLEL", "2026-02-01 INFORMATION_EXCHANGE", "2026-03-10 PLURIDISCIPLINARY");
        assertThat(pair(COORDINATOR).observed().held())
                .extracting(Held::level, Held::times)
                .containsExactly(tuple(PLURIDISCIPLINARY, 1), tuple(INFORMATION_EXCHANGE, 1), tuple(PARALLEL, 2));
    }

    @Test
    void an_auditor_reaches_every_event_of_a_pair_page_by_page_and_by_level() {
        admitted(AMO, PLANNING);
        int meetings = Signs.MOST_LISTED + 5;
        for (int i = 1; i <= meetings; i++) {
            attended(id(400 + i), "2026-01-%02d".formatted(i), AMO, PLANNING);
        }
        given.event(new InformationRelayed(id(330), AMO, PLANNING, null, told("2026-01-03")));

        List<Testimony> all = everything(COORDINATOR, null, 4);

        assertThat(pair(COORDINATOR).observed().held().getLast().evidence()).hasSize(Signs.MOST_LISTED);
        assertThat(all).hasSize(meetings + 1).isSortedAccordingTo(Comparator.comparing(Testimony::on));
        assertThat(all).extracting(Testimony::position).doesNotHaveDuplicates();
        assertThat(all.getFirst())
                .isEqualTo(new Testimony(
                        PARALLEL,
                        3,
                        "meeting.AttendanceRecorded",
                        BusinessDate.parse("2026-01-01"),
                        BusinessDate.parse("2026-01-01").precision(),
                        id(401)));
        assertThat(everything(COORDINATOR, PARALLEL, 500)).hasSize(meetings);
        assertThat(everything(COORDINATOR, INFORMATION_EXCHANGE, 500))
                .extracting(Testimony::gathering)
                .containsExactly(id(330));
        assertThat(everything(COORDINATOR, PLURIDISCIPLINARY, 500)).isEmpty();
        assertThat(evidence(COORDINATOR, PARALLEL, Paging.of(null, 7)).total()).isEqualTo(meetings);
    }

    /** Two events of one day, and a page that ends between them. */
    @Test
    void a_page_of_evidence_ends_anywhere_and_the_next_goes_on_from_there() {
        admitted(AMO, PLANNING);
        attended(id(401), "2026-01-10", AMO, PLANNING)
                .attended(id(402), "2026-01-10", AMO, PLANNING)
                .attended(id(403), "2026-01", AMO, PLANNING);

        assertThat(everything(COORDINATOR, null, 1)).isEqualTo(everything(COORDINATOR, null, 500));
        assertThat(everything(COORDINATOR, null, 2)).hasSize(3);
        for (String wrong : List.of("?", Cursor.at("2026-01-10"), Cursor.at("then", "3"), Cursor.at("2026", "x"))) {
            assertThatExceptionOfType(BadCursor.class)
                    .isThrownBy(() -> evidence(COORDINATOR, null, Paging.of(wrong, 1)));
        }
    }

    @Test
    void whoever_may_not_see_a_pair_sees_none_of_its_evidence_and_nobody_what_is_confidential() {
        admitted(AMO, PLANNING);
        Audience among = new Audience(Audience.Scope.PARTICIPANTS, MEETING);
        given.event(among, attendance(MEETING, "2026-01-10", AMO, PLANNING));
        Reader participant = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(), Set.of(MEETING));

        assertThat(everything(participant, null, 10))
                .extracting(Testimony::gathering)
                .containsExactly(MEETING);
        assertThat(everything(COORDINATOR, null, 10)).isEmpty();
        for (Reader other : List.of(MEMBER, Reader.PUBLIC)) {
            assertThat(query.evidence(other, HERE, PAIR, null, Paging.first()).blockOptional())
                    .isEmpty();
        }
        assertThat(query.evidence(COORDINATOR, HERE, id(99), null, Paging.first())
                        .blockOptional())
                .isEmpty();

        given.event(duo("2012", null, true)).event(new DuoPublished(PAIR, told("2013")));
        assertThat(everything(Reader.PUBLIC, null, 10))
                .extracting(Testimony::level)
                .containsExactly(INTERDISCIPLINARY);
    }

    @Test
    void pairs_of_which_nothing_was_said_are_listed_when_asked_for_and_only_to_those_who_may_read_them() {
        Partners others = new Partners(AMO, OTHER);
        admitted(AMO, PLANNING, OTHER);
        attended(MEETING, "2026-01-10", AMO, PLANNING, OTHER, id(99));
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null));
        UUID third = new Partners(PLANNING, OTHER).pairId(HERE);
        Reader partner = new Reader(id(3), Set.of(Role.MEMBER), Set.of(PAIR, third), Set.of(), Set.of());
        Reader employed = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(third), Set.of());

        assertThat(listed(Filter.ALL)).containsExactly(PAIR);
        assertThat(listed(OBSERVED)).containsExactlyInAnyOrder(PAIR, others.pairId(HERE), third);
        assertThat(listed(partner, OBSERVED)).containsExactlyInAnyOrder(PAIR, third);
        assertThat(listed(employed, OBSERVED)).containsExactlyInAnyOrder(PAIR, others.pairId(HERE));
        assertThat(query.byId(employed, HERE, third, TODAY).blockOptional()).isEmpty();
        assertThat(listed(MEMBER, OBSERVED)).isEmpty();
        assertThat(listed(Reader.PUBLIC, OBSERVED)).isEmpty();
        assertThat(listed(new Filter(Agreed.NONE, null, null, true)))
                .containsExactlyInAnyOrder(others.pairId(HERE), third);
        assertThat(listed(new Filter(Agreed.AGREED, null, null, true))).isEmpty();
        assertThat(listed(new Filter(null, Answer.PARALLEL, null, true))).isEmpty();
        assertThat(listed(new Filter(null, null, PLANNING, true))).containsExactlyInAnyOrder(PAIR, third);
    }

    @Test
    void whoever_is_no_member_any_more_forms_no_pair_of_which_nothing_was_said() {
        admitted(AMO, PLANNING);
        attended(MEETING, "2026-01-10", AMO, PLANNING);
        given.event(new MembershipWithdrawn(PLANNING, null, told("2026-02-10")));

        assertThat(listed(OBSERVED)).isEmpty();
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null));
        assertThat(pair(COORDINATOR).observed().level())
                .as("what the two did together remains history")
                .isEqualTo(PARALLEL);
    }

    @Test
    void pairs_with_and_without_words_are_paged_together() {
        UUID[] members = {AMO, PLANNING, OTHER, id(13), id(14)};
        admitted(members);
        attended(MEETING, "2026-01-10", members);
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null));

        Page<Pair> first = query.list(COORDINATOR, HERE, OBSERVED, Paging.of(null, 4), TODAY)
                .block();
        Page<Pair> second = query.list(COORDINATOR, HERE, OBSERVED, Paging.of(first.next(), 4), TODAY)
                .block();
        Page<Pair> third = query.list(COORDINATOR, HERE, OBSERVED, Paging.of(second.next(), 4), TODAY)
                .block();

        assertThat(first.total()).isEqualTo(10);
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(Pair::id))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .contains(PAIR)
                .isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    void the_whole_continuum_counts_what_history_shows_of_members_once_there_are_three() {
        admitted(AMO, PLANNING, OTHER);
        attended(MEETING, "2026-01-10", AMO, PLANNING, id(99));
        assertThat(query.summary(MEMBER, HERE).block().observed()).isNull();

        attended(id(301), "2026-01-10", AMO, PLANNING, OTHER);
        given.event(duo("2012", null, true));

        assertThat(query.summary(MEMBER, HERE).block().observed())
                .isEqualTo(Map.of(PARALLEL, 2L, INTERDISCIPLINARY, 1L));
    }

    /** A meeting every week for two years, with everybody there: a document for each meeting, and each of a size that does not grow with the pairs. */
    @Test
    void eighty_members_at_a_hundred_meetings_stay_small() {
        UUID[] members =
                IntStream.range(0, 80).mapToObj(number -> id(1000 + number)).toArray(UUID[]::new);
        admitted(members);
        for (int meeting = 0; meeting < 100; meeting++) {
            attended(
                    id(2000 + meeting),
                    LocalDate.parse("2024-11-01").plusWeeks(meeting).toString(),
                    members);
        }

        Map<String, Object> documents = Map.copyOf(given.documents().get(InvolvementProjector.NAME));
        assertThat(documents).hasSize(100);
        assertThat(documents.values())
                .allSatisfy(document -> assertThat(document.toString().length())
                        .as("characters")
                        .isLessThan(16_000));
        assertThat(given.documents().get("pairs")).isEmpty();
        Page<Pair> page = query.list(COORDINATOR, HERE, OBSERVED, Paging.of(null, 100), TODAY)
                .block();
        assertThat(page.total()).isEqualTo(80 * 79 / 2);
        assertThat(page.items()).hasSize(100).allSatisfy(pair -> {
            assertThat(pair.observed().held().getFirst().times()).isEqualTo(100);
            assertThat(pair.observed().evidence()).hasSize(Signs.MOST_LISTED);
            assertThat(pair.trend()).hasSize(1);
        });
    }

    private List<Testimony> everything(Reader reader, @Nullable ContinuumLevel level, int limit) {
        List<Testimony> all = new ArrayList<>();
        String next = null;
        do {
            Page<Testimony> page = evidence(reader, level, Paging.of(next, limit));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }

    private Page<Testimony> evidence(Reader reader, @Nullable ContinuumLevel level, Paging paging) {
        return query.evidence(reader, HERE, PAIR, level, paging).block();
    }

    private EvidenceTest attended(UUID meeting, String on, UUID... organisations) {
        given.event(attendance(meeting, on, organisations));
        return this;
    }

    private void admitted(UUID... members) {
        for (UUID member : members) {
            given.event(new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2006")));
        }
    }

    private static AttendanceRecorded attendance(UUID meeting, String on, UUID... organisations) {
        List<UUID> present = Stream.of(organisations).sorted().toList();
        return new AttendanceRecorded(
                meeting,
                present.stream()
                        .map(organisation -> Presence.of(organisation, null))
                        .toList(),
                null,
                AttendanceSource.values()[0],
                present,
                List.of(),
                told(on));
    }

    private static SubgroupFormed formed(String on, List<LocalizedString> objectives, UUID... members) {
        return new SubgroupFormed(
                SUBGROUP,
                HERE,
                WORDS,
                Theme.HOUSING,
                SubgroupKind.THEMATIC,
                new Framing(List.of(WORDS), null, List.of(), new WorkCalendar(null, BusinessDate.parse("2027"))),
                objectives,
                List.of(),
                List.of(members),
                Confidentiality.MEMBERS,
                told(on));
    }

    private static Finding finding(boolean asked, UUID... organisations) {
        return new Finding(
                FindingKind.NEED,
                WORDS,
                Theme.HOUSING,
                null,
                null,
                FindingSource.WORKERS,
                new Contributors(null, List.of(organisations), List.of(), asked));
    }

    private static Evidence evidence(long position, String on, @Nullable UUID gathering) {
        BusinessDate date = BusinessDate.parse(on);
        return new Evidence(position, "meeting.AttendanceRecorded", date, date.precision(), gathering);
    }

    private Pair pair(Reader reader) {
        return query.byId(reader, HERE, PARTNERS.pairId(HERE), TODAY).block();
    }

    private List<UUID> listed(Filter filter) {
        return listed(COORDINATOR, filter);
    }

    private List<UUID> listed(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Paging.first(), TODAY).block().items().stream()
                .map(Pair::id)
                .toList();
    }
}
