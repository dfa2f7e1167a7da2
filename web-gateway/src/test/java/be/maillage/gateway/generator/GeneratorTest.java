package be.maillage.gateway.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationRule;
import be.maillage.decision.Command;
import be.maillage.decision.Rule;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.history.Brussels;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratorTest {

    private static final Order SMALL = new Order(7, 2, 3, 2021);

    private static final List<Deed> DEEDS = deeds(SMALL);

    private static final Map<UUID, Rule> REFUSALS = DEEDS.stream()
            .filter(deed -> !deed.isAccepted())
            .collect(Collectors.toMap(Deed::key, deed -> Objects.requireNonNull(deed.refusedBy())));

    @Test
    void the_same_seed_gives_the_same_commands_under_the_same_keys_at_the_same_moments() {
        assertThat(deeds(SMALL)).isEqualTo(DEEDS).hasSizeGreaterThan(500);
    }

    @Test
    void another_seed_gives_other_lives() {
        assertThat(keys(deeds(new Order(8, 1, 3, 2021)))).doesNotContainAnyElementsOf(keys(DEEDS));
    }

    @Test
    void more_years_go_on_where_fewer_ended_and_more_coordinations_change_none() {
        assertThat(deeds(new Order(7, 1, 2, 2021))).isSubsetOf(DEEDS);
    }

    @Test
    void every_command_is_told_on_the_day_on_which_it_is_asked_and_in_the_order_of_time() {
        Map<UUID, Instant> last = new HashMap<>();
        for (Portrait portrait : portraits(SMALL)) {
            Biography biography = biography(SMALL, portrait);
            Instant before = Instant.EPOCH;
            for (Deed deed : biography.nextYear()) {
                assertThat(deed.at()).isAfter(before);
                assertThat(deed.command().told().on().earliest()).isEqualTo(Brussels.dayAt(deed.at()));
                assertThat(deed.command().told().recordedAfterwards()).isFalse();
                before = deed.at();
            }
            last.put(biography.coordinationId(), before);
        }
        assertThat(last).hasSize(3);
    }

    @Test
    void several_coordinations_at_once_are_each_written_in_their_order() {
        RecordingRecorder recorder = recorder();
        Table table = new Generator(recorder, 3).generate(SMALL);
        assertThat(recorder.accepted.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        keys(DEEDS.stream().filter(Deed::isAccepted).toList()));
        for (UUID coordination : foundations(DEEDS)) {
            assertThat(recorder.asked.stream()
                            .filter(one -> one.command().coordinationId().equals(coordination))
                            .map(RecordingRecorder.Asked::key))
                    .containsExactlyElementsOf(DEEDS.stream()
                            .filter(deed -> deed.command().coordinationId().equals(coordination))
                            .map(Deed::key)
                            .toList());
        }
        assertThat(table.total().commands()).isEqualTo(recorder.accepted.size());
        assertThat(table.total().refusals()).isEqualTo(REFUSALS.size()).isPositive();
        assertThat(table.performed()).isEqualTo(DEEDS.size());
        assertThat(table.lives()).hasSize(3).allSatisfy(line -> {
            List<Deed> life = DEEDS.stream()
                    .filter(Deed::isAccepted)
                    .filter(deed -> deed.command().coordinationId().equals(line.coordinationId()))
                    .toList();
            assertThat(line.tally().members()).isEqualTo(count(life, AdmitMember.class));
            assertThat(line.tally().meetings()).isEqualTo(count(life, HoldMeeting.class));
            assertThat(line.tally().subgroups()).isEqualTo(count(life, FormSubgroup.class));
            assertThat(line.tally().diagnostics()).isEqualTo(count(life, LaunchDiagnostic.class));
            assertThat(line.tally().events()).isEqualTo(recorder.eventsOf(line.coordinationId()));
        });
        Tally all = table.total();
        assertThat(all)
                .extracting(Tally::members, Tally::meetings, Tally::subgroups, Tally::diagnostics, Tally::events)
                .containsExactly(
                        sum(table, Tally::members),
                        sum(table, Tally::meetings),
                        sum(table, Tally::subgroups),
                        sum(table, Tally::diagnostics),
                        (long) sum(table, tally -> (int) tally.events()))
                .doesNotContain(0, 0L);
        assertThat(table.toString().lines().filter(row -> row.startsWith("all ")))
                .singleElement()
                .extracting(row -> row.trim().split(" +"))
                .isEqualTo(Stream.of(
                                "all",
                                3,
                                all.members(),
                                all.meetings(),
                                all.subgroups(),
                                all.diagnostics(),
                                all.events(),
                                all.commands(),
                                all.refusals())
                        .map(String::valueOf)
                        .toArray(String[]::new));
        assertThat(table.toString())
                .contains("profile", "refusals", "all                     3")
                .contains(" commands performed in ");
    }

    @RepeatedTest(10)
    void what_was_cut_off_is_completed_and_nothing_is_asked_again_that_was_accepted(RepetitionInfo repetition) {
        RecordingRecorder recorder = recorder();
        Random random = new Random(repetition.getCurrentRepetition());
        for (int cuts = 0; cuts < 3; cuts++) {
            recorder.cutAfter(random.nextInt(DEEDS.size() / 4));
            assertThatThrownBy(() -> new Generator(recorder, 2).generate(SMALL))
                    .isInstanceOf(RecordingRecorder.Cut.class);
        }
        recorder.cutAfter(Integer.MAX_VALUE);
        Table table = new Generator(recorder, 2).generate(SMALL);
        assertThat(recorder.accepted.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        keys(DEEDS.stream().filter(Deed::isAccepted).toList()));
        assertThat(recorder.asked.stream().filter(one -> !REFUSALS.containsKey(one.key())))
                .extracting(RecordingRecorder.Asked::key)
                .doesNotHaveDuplicates();
        assertThat(table.total().commands()).isEqualTo(recorder.accepted.size());
        assertThat(table.total().refusals()).isEqualTo(REFUSALS.size());
    }

    @Test
    void once_all_is_recorded_nothing_is_asked_any_more() {
        RecordingRecorder recorder = recorder();
        Table first = new Generator(recorder, 2).generate(SMALL);
        recorder.asked.clear();
        Table again = new Generator(recorder, 2).generate(SMALL);
        assertThat(recorder.asked.stream().filter(one -> !REFUSALS.containsKey(one.key())))
                .isEmpty();
        assertThat(again.total()).isEqualTo(first.total());
    }

    @Test
    void a_refusal_that_was_not_intended_stops_it_with_the_command_and_the_rule() {
        Deed victim = DEEDS.get(40);
        RecordingRecorder recorder = new RecordingRecorder(
                key -> key.equals(victim.key()) ? CoordinationRule.COORDINATION_HAS_A_NAME : REFUSALS.get(key));
        assertThatThrownBy(() -> new Generator(recorder, 1).generate(SMALL))
                .isInstanceOf(Unintended.class)
                .hasMessageContaining("coordination.coordination-has-a-name")
                .hasMessageContaining(victim.command().getClass().getSimpleName());
        assertThat(recorder.accepted).hasSizeLessThan(41);
    }

    @Test
    void what_another_rule_refuses_than_the_one_that_was_meant_stops_it_too() {
        Deed victim =
                DEEDS.stream().filter(deed -> !deed.isAccepted()).findFirst().orElseThrow();
        RecordingRecorder recorder = new RecordingRecorder(
                key -> key.equals(victim.key()) ? CoordinationRule.COORDINATION_HAS_A_NAME : REFUSALS.get(key));
        assertThatThrownBy(() -> new Generator(recorder, 1).generate(SMALL))
                .isInstanceOf(Unintended.class)
                .hasMessageStartingWith("Refused by ")
                .hasMessageContaining("coordination.coordination-has-a-name");
    }

    @Test
    void what_should_have_been_refused_and_was_not_stops_it_too() {
        RecordingRecorder recorder = new RecordingRecorder(key -> null);
        assertThatThrownBy(() -> new Generator(recorder, 1).generate(SMALL))
                .isInstanceOf(Unintended.class)
                .hasMessageStartingWith("Accepted, though ");
    }

    @Test
    void invented_coordinations_bear_their_mark_and_their_names_say_what_they_are() {
        List<FoundCoordination> founded = DEEDS.stream()
                .map(Deed::command)
                .filter(FoundCoordination.class::isInstance)
                .map(FoundCoordination.class::cast)
                .toList();
        assertThat(founded).hasSize(3).allSatisfy(founding -> {
            assertThat(Invented.is(founding.coordinationId())).isTrue();
            assertThat(founding.coordinationId().variant()).isEqualTo(2);
            assertThat(founding.names().fr()).startsWith("Coordination sociale fictive ");
            assertThat(founding.names().nl()).startsWith("Fictieve sociale coördinatie ");
            assertThat(founding.communes()).allMatch(commune -> commune.startsWith("99"));
        });
        assertThat(Invented.is(UUID.randomUUID())).isFalse();
    }

    @Test
    void an_order_is_within_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Order(1, 0, 18, 2021))
                .withMessageContaining("maillage.generate.years must be from 1 to 20");
        assertThatIllegalArgumentException().isThrownBy(() -> new Order(1, 5, 501, 2021));
        assertThatIllegalArgumentException().isThrownBy(() -> new Order(1, 5, 18, 1900));
    }

    private static int count(List<Deed> deeds, Class<? extends Command> type) {
        return (int) deeds.stream().map(Deed::command).filter(type::isInstance).count();
    }

    private static int sum(Table table, ToIntFunction<Tally> part) {
        return table.lives().stream().map(Table.Line::tally).mapToInt(part).sum();
    }

    private static RecordingRecorder recorder() {
        return new RecordingRecorder(REFUSALS::get);
    }

    static List<Deed> deeds(Order order) {
        List<Deed> deeds = new ArrayList<>();
        for (Portrait portrait : portraits(order)) {
            Biography biography = biography(order, portrait);
            for (int year = 0; year < order.years(); year++) {
                deeds.addAll(biography.nextYear());
            }
        }
        return deeds;
    }

    private static Biography biography(Order order, Portrait portrait) {
        return new Biography(order.seed(), portrait, new Words(), MeasuredShape.read(), order.firstYear());
    }

    private static List<Portrait> portraits(Order order) {
        return new Portraits(MeasuredShape.read(), new Words(), order.seed()).of(order.coordinations());
    }

    private static List<UUID> keys(List<Deed> deeds) {
        return deeds.stream().map(Deed::key).toList();
    }

    private static List<UUID> foundations(List<Deed> deeds) {
        return deeds.stream()
                .map(Deed::command)
                .filter(FoundCoordination.class::isInstance)
                .map(Command::coordinationId)
                .toList();
    }
}
