package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(20)
class MalformedScenarioTest {

    private static final String HEAD = """
            scenario: test
            title: {fr: "Essai"}
            source: none
            organisations:
              - {key: a, name: {fr: "A"}}
              - {key: b, name: {fr: "B"}}
            people:
              - {key: p, role: FIELD_WORKER}
            history:
              - {on: 2005, do: FoundCoordination, coordination: c, names: {fr: "C"}}
            """;

    private static final String WORLD = """
            title: {fr: "Essai"}
            source: none
            history:
              - {on: 2005, do: FoundCoordination, coordination: c, names: {fr: "C"}}
            """;

    private final RecordingStage stage = new RecordingStage();

    static Stream<Arguments> lines() {
        return Stream.of(
                line(
                        "{on: 2006, do: AdoptCharter, version: 1, colour: red}",
                        "unknown field 'colour' in history entry 2"),
                line("{on: 2006, do: AdoptCharter, version: 1, reason: {fr: x}}", "unknown field 'reason'"),
                line(
                        "{on: 2006, do: ConveneMeeting, meeting: m, kind: PLENARY, colour: red}",
                        "unknown field 'colour' in history entry 2"),
                line("{on: 2006, do: SignAgreement, colour: red}", "unknown field 'colour' in history entry 2"),
                line("{on: 2006, do: ConveneMeeting, meeting: m}", "'kind' is missing"),
                line("{on: 2006, do: ConveneMeeting, meeting: m, kind: PARTY}", "'kind' must be one of [PLENARY"),
                line(
                        "{on: 2006, do: ConveneMeeting, meeting: m, kind: PLENARY, attended: [z]}",
                        "names no organisation"),
                line(
                        "{on: 2006, do: ConveneMeeting, meeting: m, kind: PLENARY, invited: SOME}",
                        "a list of keys or ALL"),
                line(
                        "{on: 2006, do: ConveneMeeting, meeting: m, kind: PLENARY, actions: [{what: x, who: a}]}",
                        "'due' is missing"),
                line("{on: 2006, do: HoldMeeting, meeting: m}", "names no meeting that the file has told of so far"),
                line(
                        "{on: 2006, do: FormSubgroup, subgroup: s, name: S, kind: THEMATIC, framing: {facets: [x]}}",
                        "'reportBackOn' is missing"),
                line("{on: 2006, do: RegisterNetwork, networks: [n]}", "names no network"),
                line("{on: 2006, do: RecordFindings, diagnostic: d, findings: []}", "names no diagnostic"),
                line("{on: 2006, do: RunGroupAnalysis, analysis: g}", "names no analysis"),
                line(
                        "{on: 2006, do: OpenGroupAnalysis, analysis: g, question: q, facilitator: p, rapporteur: p, participants: x, sittings: 2}",
                        "'participants' must be a whole number"),
                line("{on: 2006, do: LaySituationBefore, consentObtained: true}", "'question' is missing"),
                line("{on: 2006, do: AdoptCharta}", "unknown command 'AdoptCharta'"),
                line("{on: 2006, version: 1}", "'do' is missing in history entry 2"),
                line("{on: 2006, do: AdoptCharter}", "'version' is missing"),
                line("{on: 2006, do: AdoptCharter, version: one}", "'version' must be a whole number ('one')"),
                line("{on: 2006, do: AdoptCharter, version: }", "'version' is missing"),
                line("{on: 2006, do: AdoptCharter, version: 1, objectives: all}", "'objectives' must be a list"),
                line("{on: 2006, do: AdoptCharter, version: 1, version: 2}", "'version' stands twice"),
                line("{on: 2006-13, do: AdoptCharter, version: 1}", "'on' is no date of the calendar ('2006-13')"),
                line("{on: 2006-02-30, do: AdoptCharter, version: 1}", "'on' is no date of the calendar"),
                line("{on: spring, do: AdoptCharter, version: 1}", "'on' must be a date"),
                line("{on: \"-30d\", do: AdoptCharter, version: 1}", "does not say 'dates: RELATIVE'"),
                line("{on: 2006, precision: DAY, do: AdoptCharter, version: 1}", "'on' is not as precise as DAY"),
                line(
                        "{on: 2006, precision: WEEK, do: AdoptCharter, version: 1}",
                        "'precision' must be one of [DAY, MONTH"),
                line("{on: 2006, do: AdmitMember, organisations: [z]}", "names no organisation"),
                line("{on: 2006, do: AdmitMember, organisations: SOME}", "must be a list of keys, ALL or PARTICIPANTS"),
                line("{on: 2006, do: AdmitMember, organisations: PARTICIPANTS}", "the file counts none"),
                line("{on: 2006, do: AppointCoordinator, person: q}", "names no person"),
                line("{on: 2006, do: AppointCoordinator, person: p, fte: half}", "'fte' must be a number"),
                line("{on: 2006, do: AppointCoordinator, person: P.}", "must be a key"),
                line("{on: 2006, do: RecordDuo, duo: d, partners: [a]}", "must be the keys of two organisations"),
                line(
                        "{on: 2006, do: RecordDuo, duo: d, partners: [a, b], level: HIGH}",
                        "'level' must be one of [PARALLEL"),
                line(
                        "{on: 2006, do: RecordDuo, duo: d, partners: [a, b], story: {es: hola}}",
                        "unknown field 'es' in 'story'"),
                line(
                        "{on: 2006, do: RecordDuo, duo: d, partners: [a, b], story: {}}",
                        "at least one of fr, nl, de, en"),
                line("{on: 2006, do: RecordDuo, duo: d, partners: [a, b], story: hello}", "must be a mapping"),
                line("{on: 2006, do: PublishDuo, duos: [d]}", "names no duo that the file has told of so far"),
                line("{on: 2006, do: PresentDuo, duos: [], meeting: m}", "names no meeting"),
                line(
                        "{on: 2006, do: VerifyEntry, organisations: ALL, assumed: [colour]}",
                        "names no field of this entry"),
                line("{on: 2006, do: VerifyEntry, organisations: ALL, assumed: perhaps}", "must be true or false"),
                line("{on: 2006, do: FoundCoordination, coordination: d, names: {fr: D}}", "and has no other"),
                line("just a text", "must be a mapping of fields to values"),
                line("{on: 2006, do: [AdoptCharter]}", "'do' must be a text"),
                line("{on: 2006, do: AdoptCharter, version: &one 1}", "anchors and aliases are not accepted"),
                line("{on: 2006, do: AdoptCharter, version: *one}", "anchors and aliases are not accepted"),
                line("{on: 2006, do: !!java.net.URL [\"http://localhost\"]}", "tags are not accepted"),
                line("{on: 2006, do: AdoptCharter", "not YAML"),
                line("{on: 2006, do: \"\u0007\"}", "a character that YAML does not allow: U+0007"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_that_cannot_be_understood_is_named_and_nothing_is_played(String line, String problem) {
        assertThatExceptionOfType(MalformedScenario.class)
                .isThrownBy(() -> play(HEAD + "  - " + line + "\n"))
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.line()).isBetween(11, 12));
        assertThat(stage.asked).isEmpty();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", 1, "the file is empty"),
                Arguments.of("- a\n- b\n", 1, "the file must be a mapping"),
                Arguments.of(WORLD, 1, "'scenario' is missing in the file"),
                Arguments.of("scenario: Test Case\n" + WORLD, 1, "must be a key"),
                Arguments.of("scenario: demonstration\n" + WORLD, 1, "is reserved"),
                Arguments.of("scenario: test\ndates: SOMETIME\n" + WORLD, 2, "can only be RELATIVE"),
                Arguments.of("scenario: test\ncolour: red\n" + WORLD, 2, "unknown field 'colour' in the file"),
                Arguments.of("scenario: test\ntitle: {fr: a}\nsource: none\n", 1, "'history' is missing"),
                Arguments.of("scenario: test\ntitle: {fr: a}\nsource: none\nhistory: []\n", 1, "the history is empty"),
                Arguments.of(
                        "scenario: test\ntitle: {fr: a}\nsource: none\nhistory:\n  - {on: 2005, do: AdoptCharter, version: 1}\n",
                        5,
                        "a history begins with FoundCoordination"),
                Arguments.of(
                        "scenario: test\ntitle: {fr: a}\nsource: none\nhistory:\n  - {do: FoundCoordination}\n",
                        5,
                        "'on' is missing"),
                Arguments.of("scenario: test\ncomposition: {SPY: 3}\n" + WORLD, 2, "unknown field 'SPY'"),
                Arguments.of("scenario: test\ncomposition: {AMO: 1000000}\n" + WORLD, 2, "must be from 0 to 10000"),
                Arguments.of("scenario: test\nexpected: {members: -1}\n" + WORLD, 2, "must be from 0 to 10000"),
                Arguments.of("scenario: test\nexpected: {happiness: 1}\n" + WORLD, 2, "unknown field 'happiness'"),
                Arguments.of("scenario: test\npeople:\n  - {key: x}\n" + WORLD, 3, "'role' is missing"),
                Arguments.of("scenario: test\npeople:\n  - {key: x, role: SPY}\n" + WORLD, 3, "'role' must be one of"),
                Arguments.of(
                        "scenario: test\npeople:\n  - {key: x, role: EXPERT, name: Jo}\n" + WORLD,
                        3,
                        "unknown field 'name'"),
                Arguments.of(
                        "scenario: test\npeople:\n  - {key: x, role: EXPERT, organisation: z}\n" + WORLD,
                        3,
                        "names no organisation"),
                Arguments.of(
                        "scenario: test\norganisations:\n  - {key: x, name: {fr: X}}\n  - {key: x, name: {fr: Y}}\n"
                                + WORLD,
                        4,
                        "two organisations with the key 'x'"),
                Arguments.of(
                        "scenario: test\norganisations:\n  - {key: x, name: {fr: X}, sectors: [MAGIC]}\n" + WORLD,
                        3,
                        "'sectors' must be one of"),
                Arguments.of(
                        "scenario: test\nquestions: [{fr: Quoi}]\n" + WORLD,
                        1,
                        "'questions' without findings or perspectives"),
                Arguments.of(
                        "scenario: test\nfindings:\n  - {kind: NEED, statement: x, colour: red}\n" + WORLD,
                        3,
                        "unknown field 'colour'"),
                Arguments.of("scenario: test\n---\nscenario: other\n", 2, "not YAML"),
                Arguments.of(
                        "scenario: test\n" + WORLD + "deep: " + "[".repeat(100_000), 6, "nested more than 20 deep"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_cannot_be_understood_is_refused_with_its_line(String file, int line, String problem) {
        assertThatExceptionOfType(MalformedScenario.class)
                .isThrownBy(() -> play(file))
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
        assertThat(stage.asked).isEmpty();
    }

    @Test
    void six_megabytes_are_too_much_however_they_are_filled() {
        String comment = "# " + "x".repeat(1000) + "\n";
        refused(HEAD + comment.repeat(6 * 1024 * 1024 / comment.length()), "larger than 5 MB");
    }

    @Test
    void a_file_without_end_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatExceptionOfType(MalformedScenario.class).isThrownBy(() -> new Player(stage).play(endless));
    }

    @Test
    void a_bomb_of_aliases_is_refused_at_its_first_anchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(level, level, ("*a" + (level - 1) + ", ").repeat(8) + "*a" + (level - 1)));
        }
        refused(bomb.toString(), "line 1: anchors and aliases are not accepted");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        byte[] latin = "scenario: t\ntitle: {fr: \"été\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(MalformedScenario.class)
                .isThrownBy(() -> new Player(stage).play(new ByteArrayInputStream(latin)))
                .withMessageContaining("not UTF-8");
    }

    @Test
    void an_error_stays_readable_whatever_the_file_holds() {
        assertThatExceptionOfType(MalformedScenario.class)
                .isThrownBy(() -> play(HEAD + "  - {on: 2006, do: " + "x".repeat(1_000_000) + "}\n"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
    }

    private void refused(String file, String problem) {
        assertThatExceptionOfType(MalformedScenario.class)
                .isThrownBy(() -> play(file))
                .withMessageContaining(problem);
        assertThat(stage.asked).isEmpty();
    }

    private void play(String file) throws IOException {
        new Player(stage).play(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arguments line(String line, String problem) {
        return Arguments.of(line, problem);
    }
}
