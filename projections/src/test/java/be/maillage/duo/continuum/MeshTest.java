package be.maillage.duo.continuum;

import static be.maillage.duo.ContinuumLevel.INFORMATION_EXCHANGE;
import static be.maillage.duo.ContinuumLevel.INTERDISCIPLINARY;
import static be.maillage.duo.ContinuumLevel.MULTIDISCIPLINARY;
import static be.maillage.duo.ContinuumLevel.PARALLEL;
import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PARTNERS;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.duo;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.duo.Pairing.says;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.SOMEBODY;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.PairInFull.Word;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.Presence;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.directory.Outline;
import be.maillage.readmodel.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeshTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID CPAS = id(12);

    private final Given given = Given.nothing();
    private final MeshQuery query = new MeshQuery(given);
    private final PairQuery pairs = new PairQuery(given);

    @Test
    void a_pair_is_told_as_it_stood_on_the_day_by_the_dates_of_what_was_said_and_not_of_its_recording() {
        given.event(says(AMO, 20, "2025-01-10", Answer.PLURIDISCIPLINARY, INTERDISCIPLINARY))
                .event(says(PLANNING, 21, "2025-06-10", Answer.INTERDISCIPLINARY, null))
                .event(says(AMO, 20, "2026", Answer.INTERDISCIPLINARY, null))
                .event(says(PLANNING, 21, "2024-05-01", Answer.PARALLEL, null));

        assertThat(said("2024-04-30").kind()).isEqualTo(Kind.NOTHING);
        assertThat(said("2024-05-01").kind()).isEqualTo(Kind.ONE_SIDED);
        assertThat(said("2025-06-09")).satisfies(strand -> {
            assertThat(strand.kind()).isEqualTo(Kind.DIVERGENT);
            assertThat(strand.level()).isNull();
            assertThat(strand.levels()).containsExactly(ContinuumLevel.PLURIDISCIPLINARY, PARALLEL);
            assertThat(strand.first()).isNotNull();
            assertThat(strand.first().wanted()).isEqualTo(INTERDISCIPLINARY);
            assertThat(strand.since()).hasToString("2025-01-10");
        });
        assertThat(said("2025-12-31").levels()).containsExactly(ContinuumLevel.PLURIDISCIPLINARY, INTERDISCIPLINARY);
        assertThat(said("2026-01-01")).satisfies(strand -> {
            assertThat(strand.kind()).isEqualTo(Kind.AGREED);
            assertThat(strand.level()).isEqualTo(INTERDISCIPLINARY);
            assertThat(strand.since()).hasToString("2026");
        });
        assertThat(mesh(COORDINATOR, Basis.SAID, "2020-01-01").since()).isEqualTo("2024-05-01");
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_both_told_with_their_duo_counts_while_it_lasts_and_nobody_assessed() {
        given.event(duo("2025-02-01", MULTIDISCIPLINARY, true))
                .event(new DuoEnded(PAIR, LocalizedString.fr("Fini"), told("2026-02-01")));

        assertThat(said("2025-01-31").kind()).isEqualTo(Kind.NOTHING);
        assertThat(said("2025-02-01")).satisfies(strand -> {
            assertThat(strand.kind()).isEqualTo(Kind.STATED);
            assertThat(strand.level()).isEqualTo(MULTIDISCIPLINARY);
        });
        assertThat(said("2026-02-01").kind()).isEqualTo(Kind.NOTHING);
        assertThat(shown("2025-02-01").level()).isEqualTo(INTERDISCIPLINARY);
        assertThat(shown("2026-01-31").level()).isEqualTo(INTERDISCIPLINARY);
        assertThat(shown("2026-02-01").kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void two_who_say_that_they_do_not_know_each_other_have_no_level() {
        given.event(says(AMO, 20, "2025", Answer.NOT_KNOWN, null))
                .event(says(PLANNING, 21, "2025", Answer.NOT_KNOWN, null));

        assertThat(said("2025-01-01").kind()).isEqualTo(Kind.STRANGERS);
        assertThat(said("2025-01-01").levels()).isEmpty();
    }

    @Test
    void a_reader_gets_the_pairs_that_are_theirs_or_published_and_of_these_what_is_published() {
        Partners other = new Partners(AMO, CPAS);
        given.event(duo("2025-02-01", MULTIDISCIPLINARY, false))
                .event(says(AMO, 20, "2024-03-01", Answer.PARALLEL, null))
                .event(says(other, AMO, 20, "2025-03-01", Answer.PARALLEL, null));

        assertThat(mesh(MEMBER, Basis.SAID, "2026-01-01").strands()).isEmpty();
        assertThat(mesh(own(other), Basis.SAID, "2026-01-01").strands())
                .singleElement()
                .extracting(Strand::id)
                .isEqualTo(other.pairId(HERE));
        given.event(new DuoPublished(PAIR, told("2025-05-01")));
        assertThat(mesh(MEMBER, Basis.SAID, "2026-01-01")).satisfies(mesh -> {
            assertThat(mesh.since()).isEqualTo("2025-02-01");
            assertThat(mesh.strands()).singleElement().satisfies(strand -> {
                assertThat(strand.kind()).isEqualTo(Kind.STATED);
                assertThat(strand.first()).isNull();
                assertThat(strand.second()).isNull();
            });
        });
        Reader withheld =
                new Reader(SOMEBODY, Set.of(Role.COORDINATOR), Set.of(), Set.of(other.pairId(HERE)), Set.of());
        assertThat(mesh(withheld, Basis.SAID, "2026-01-01").strands())
                .extracting(Strand::id)
                .containsExactly(PAIR);
    }

    @Test
    void all_pairs_together_are_counted_for_members_unless_they_are_so_few_that_one_could_be_recognised() {
        agree(new Partners(AMO, PLANNING), Answer.PARALLEL);
        agree(new Partners(AMO, CPAS), Answer.PARALLEL);

        assertThat(mesh(MEMBER, Basis.SAID, "2026-01-01").whole()).isNull();
        agree(new Partners(PLANNING, CPAS), Answer.MULTIDISCIPLINARY);
        Mesh mesh = mesh(MEMBER, Basis.SAID, "2026-01-01");
        assertThat(mesh.strands()).isEmpty();
        assertThat(mesh.whole()).isNotNull();
        assertThat(mesh.whole().levels()).isEqualTo(Map.of(PARALLEL, 2L, MULTIDISCIPLINARY, 1L));
        assertThat(mesh(Reader.PUBLIC, Basis.SAID, "2026-01-01").whole()).isNull();
        assertThat(mesh(MEMBER, Basis.SAID, "2024-01-01").whole())
                .as("nothing was said by then")
                .isNull();
    }

    @Test
    void what_may_be_known_as_a_number_alone_counts_today_and_on_no_other_day() {
        UUID meeting = id(40);
        given.event(duo("2024-02-01", null, false))
                .event(
                        new Audience(Audience.Scope.PARTICIPANTS, meeting),
                        new DuoPresented(PAIR, meeting, told("2025-05-01")));

        assertThat(shown(TODAY.toString()).level()).isEqualTo(INFORMATION_EXCHANGE);
        assertThat(shown(TODAY.toString()).since()).isNull();
        assertThat(shown("2026-11-19").kind()).isEqualTo(Kind.NOTHING);
        assertThat(mesh(COORDINATOR, Basis.SHOWN, "2026-01-01").since())
                .as("moving to its beginning would tell when it was")
                .isEqualTo("2026-01-01");
        given.event(new DuoPublished(PAIR, told("2026-01-01")));
        assertThat(mesh(Reader.PUBLIC, Basis.SHOWN, TODAY.toString()).strands())
                .as("the public does not learn that it was")
                .isEmpty();
        Reader there = new Reader(SOMEBODY, Set.of(Role.COORDINATOR), Set.of(), Set.of(), Set.of(meeting));
        assertThat(mesh(there, Basis.SHOWN, "2025-05-01").strands())
                .singleElement()
                .extracting(Strand::level)
                .isEqualTo(INFORMATION_EXCHANGE);
    }

    @Test
    void what_may_be_known_to_nobody_one_by_one_counts_among_all_on_every_day() {
        UUID meeting = id(40);
        for (Partners partners : List.of(PARTNERS, new Partners(AMO, CPAS), new Partners(PLANNING, CPAS))) {
            given.event(duo(partners, "2024-02-01", null, false))
                    .event(
                            new Audience(Audience.Scope.PARTICIPANTS, meeting),
                            new DuoPresented(partners.pairId(HERE), meeting, told("2025-05-01")));
        }

        Mesh mesh = mesh(MEMBER, Basis.SHOWN, "2026-01-01");
        assertThat(mesh.strands()).isEmpty();
        assertThat(mesh.whole()).isNotNull();
        assertThat(mesh.whole().levels()).isEqualTo(Map.of(INFORMATION_EXCHANGE, 3L));
    }

    @Test
    void of_a_duo_that_was_never_published_nothing_shows_when_a_later_one_is() {
        given.event(duo("2020-01-01", MULTIDISCIPLINARY, true))
                .event(new DuoEnded(PAIR, LocalizedString.fr("Fini"), told("2021-01-01")))
                .event(duo("2025-02-01", INTERDISCIPLINARY, true));

        assertThat(mesh(MEMBER, Basis.SHOWN, "2025-06-01").strands()).isEmpty();
        given.event(new DuoPublished(PAIR, told("2025-05-01")));
        for (Basis basis : Basis.values()) {
            assertThat(mesh(MEMBER, basis, "2025-02-01").since()).isEqualTo("2025-02-01");
            assertThat(mesh(MEMBER, basis, "2025-02-01").strands())
                    .singleElement()
                    .extracting(Strand::level)
                    .isEqualTo(INTERDISCIPLINARY);
            assertThat(mesh(MEMBER, basis, "2020-06-01").strands())
                    .singleElement()
                    .extracting(Strand::kind)
                    .isEqualTo(Kind.NOTHING);
        }
        assertThat(said("2020-06-01").level()).isEqualTo(MULTIDISCIPLINARY);
        assertThat(said("2025-06-01").level()).isEqualTo(INTERDISCIPLINARY);
        assertThat(shown("2020-06-01").level()).isEqualTo(INTERDISCIPLINARY);
    }

    @Test
    void members_who_met_are_shown_once_whether_or_not_anything_was_said_of_them() {
        for (UUID member : List.of(AMO, PLANNING, CPAS)) {
            given.event(new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2006")));
        }
        given.event(met(id(41), "2025-03-10", AMO, PLANNING, CPAS))
                .event(met(id(42), "2026-03-10", AMO, PLANNING))
                .event(duo("2024-02-01", null, true))
                .event(
                        ELSEWHERE,
                        Audience.PUBLIC,
                        says(new Partners(id(70), id(71)), id(70), 20, "2024-01-01", Answer.PARALLEL, null),
                        Map.of());

        assertThat(mesh(COORDINATOR, Basis.SAID, TODAY.toString()).strands())
                .extracting(Strand::id)
                .containsExactly(PAIR);
        assertThat(mesh(COORDINATOR, Basis.SHOWN, "2025-03-09").strands())
                .extracting(Strand::kind)
                .containsExactlyInAnyOrder(Kind.SHOWN, Kind.NOTHING, Kind.NOTHING);
        assertThat(mesh(COORDINATOR, Basis.SHOWN, TODAY.toString()).strands())
                .extracting(Strand::id, Strand::level, Strand::since)
                .containsExactlyInAnyOrder(
                        tuple(PAIR, INTERDISCIPLINARY, BusinessDate.parse("2024-02-01")),
                        tuple(new Partners(AMO, CPAS).pairId(HERE), PARALLEL, BusinessDate.parse("2025-03-10")),
                        tuple(new Partners(PLANNING, CPAS).pairId(HERE), PARALLEL, BusinessDate.parse("2025-03-10")));
        given.event(new DuoEnded(PAIR, LocalizedString.fr("Fini"), told("2026-06-01")));
        assertThat(mesh(COORDINATOR, Basis.SHOWN, TODAY.toString()).strands())
                .filteredOn(strand -> strand.id().equals(PAIR))
                .extracting(Strand::level, Strand::since)
                .containsExactly(tuple(PARALLEL, BusinessDate.parse("2025-03-10")));
    }

    private static AttendanceRecorded met(UUID meeting, String on, UUID... organisations) {
        List<UUID> present = Stream.of(organisations).sorted().toList();
        return new AttendanceRecorded(
                meeting,
                present.stream().map(each -> Presence.of(each, null)).toList(),
                null,
                AttendanceSource.HOST,
                present,
                List.of(),
                told(on));
    }

    @Test
    void members_are_those_of_the_day_as_far_as_the_reader_may_know() {
        given.event(registered(AMO, "AMO"))
                .event(Audience.MEMBERS, new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2025-03")))
                .event(
                        Audience.MEMBERS,
                        new MembershipWithdrawn(AMO, LocalizedString.fr("Départ"), told("2026-04-01")));

        assertThat(outline(MEMBER).memberOn(LocalDate.parse("2025-02-28"))).isFalse();
        assertThat(outline(MEMBER).memberOn(LocalDate.parse("2025-03-01"))).isTrue();
        assertThat(outline(MEMBER).memberOn(LocalDate.parse("2026-03-31"))).isTrue();
        assertThat(outline(MEMBER).memberOn(LocalDate.parse("2026-04-01"))).isFalse();
        assertThat(outline(Reader.PUBLIC).memberOn(LocalDate.parse("2025-03-01")))
                .isFalse();
    }

    @Test
    void a_pair_in_full_tells_every_answer_with_its_reason_and_where_all_of_it_stands() {
        given.event(duo("2024-02-01", null, false))
                .event(because("2025-01-10", Answer.PARALLEL, "Rien de commun"))
                .event(because("2026-01-10", Answer.MULTIDISCIPLINARY, "Une permanence à deux"))
                .event(new PublicationConsented(PAIR, AMO, told("2026-02-01")));

        PairInFull answer = pairs.byId(COORDINATOR, HERE, PAIR, TODAY).block();
        assertThat(answer).isNotNull();
        assertThat(answer.words())
                .extracting(Word::reason, Word::current)
                .containsExactly(
                        tuple(LocalizedString.fr("Une permanence à deux"), true),
                        tuple(LocalizedString.fr("Rien de commun"), false));
        assertThat(answer.consents()).containsExactly(AMO);
        assertThat(answer.events()).containsExactly(1L, 2L, 3L, 4L);
        given.event(new DuoPublished(PAIR, told("2026-03-01")));
        assertThat(pairs.byId(Reader.PUBLIC, HERE, PAIR, TODAY).block()).satisfies(seen -> {
            assertThat(seen).isNotNull();
            assertThat(seen.words()).isEmpty();
            assertThat(seen.consents()).isEmpty();
        });
        given.andAReplayGivesTheSame();
    }

    @Test
    void each_rater_has_a_last_word_for_each_partner() {
        given.event(says(AMO, 20, "2025-01-10", Answer.PARALLEL, null))
                .event(says(AMO, 21, "2025-02-10", Answer.PARALLEL, null))
                .event(says(PLANNING, 20, "2025-03-10", Answer.PARALLEL, null))
                .event(says(AMO, 20, "2025-04-10", Answer.PARALLEL, null));

        PairInFull answer = pairs.byId(COORDINATOR, HERE, PAIR, TODAY).block();
        assertThat(answer).isNotNull();
        assertThat(answer.words())
                .extracting(Word::on, Word::current)
                .containsExactly(
                        tuple(BusinessDate.parse("2025-04-10"), true),
                        tuple(BusinessDate.parse("2025-03-10"), true),
                        tuple(BusinessDate.parse("2025-02-10"), true),
                        tuple(BusinessDate.parse("2025-01-10"), false));
    }

    @Test
    void whoever_lives_on_in_another_entry_is_no_member_beside_it() {
        given.event(registered(AMO, "AMO"))
                .event(registered(CPAS, "CPAS"))
                .event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2025-03")))
                .event(new OrganisationMerged(
                        AMO, CPAS, LocalizedString.fr("AMO"), LocalizedString.fr("Doublon"), told("2025-06")));

        assertThat(mesh(COORDINATOR, Basis.SAID, "2026-01-01").organisations())
                .noneMatch(outline -> outline.memberOn(LocalDate.parse("2026-01-01")));
    }

    @Test
    void two_members_of_whom_nothing_is_known_are_a_pair_for_who_may_read_it_and_for_nobody_else() {
        given.event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2025")))
                .event(new MemberAdmitted(PLANNING, MemberKind.ORGANISATION, null, told("2025")));

        assertThat(pairs.byId(COORDINATOR, HERE, PAIR, TODAY).block())
                .isNotNull()
                .satisfies(seen -> assertThat(seen.pair().agreement()).isEqualTo(Pair.Agreed.NONE));
        assertThat(pairs.byId(MEMBER, HERE, PAIR, TODAY).block()).isNull();
        assertThat(pairs.byId(COORDINATOR, HERE, id(99), TODAY).block()).isNull();
    }

    private void agree(Partners partners, Answer answer) {
        given.event(says(partners, partners.first(), 20, "2025", answer, null))
                .event(says(partners, partners.second(), 21, "2025", answer, null));
    }

    private static CollaborationAssessed because(String on, Answer answer, String reason) {
        return new CollaborationAssessed(
                PAIR,
                HERE,
                PARTNERS,
                AMO,
                id(20),
                RepresentativeCategory.FIELD_WORKER,
                answer,
                null,
                LocalizedString.fr(reason),
                null,
                1,
                told(on));
    }

    private static Reader own(Partners partners) {
        return new Reader(SOMEBODY, Set.of(Role.MEMBER), Set.of(partners.pairId(HERE)), Set.of(), Set.of());
    }

    private Outline outline(Reader reader) {
        return mesh(reader, Basis.SAID, "2026-01-01").organisations().getFirst();
    }

    private Strand said(String day) {
        return mesh(COORDINATOR, Basis.SAID, day).strands().getFirst();
    }

    private Strand shown(String day) {
        return mesh(COORDINATOR, Basis.SHOWN, day).strands().getFirst();
    }

    private Mesh mesh(Reader reader, Basis basis, String day) {
        @Nullable
        Mesh mesh = query.on(reader, HERE, basis, LocalDate.parse(day), TODAY).block();
        assertThat(mesh).isNotNull();
        return mesh;
    }
}
