package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.PlayReport;
import be.maillage.gateway.player.Player;
import be.maillage.history.Ids;
import be.maillage.history.StoredEvent;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the packaged histories must look like from outside, once they were played. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoriesTest {

    private static final int ALL = 100_000;

    private final Running app;
    private final Client coordinator;

    HistoriesTest(Running app) {
        this.app = app;
        this.coordinator = app.as("coordinator");
    }

    @ParameterizedTest
    @CsvSource({"BASSE_MEUSE, 55", "TILLEULS, 6", "ETTERBEEK, 24", "CHANTIER_5, 27"})
    void a_history_has_the_members_its_source_counts(Histories history, int members) {
        if (history.told().expected().get("members") instanceof Integer stated) {
            assertThat(members).isEqualTo(stated);
        }
        assertThat(coordinator.get(history.path()).json().path("members").asInt())
                .isEqualTo(members);
        assertThat(coordinator.all(history.path() + "/organisations?membership=CURRENT"))
                .hasSize(members);
    }

    @Test
    void the_three_duos_of_the_basse_meuse_are_at_the_level_each_states() {
        Told told = Histories.BASSE_MEUSE.told();
        Map<String, Object> levels = Told.map(told.expected().get("statedLevels"));
        List<JsonNode> duos = coordinator.all(Histories.BASSE_MEUSE.path() + "/duos");
        assertThat(duos).hasSize((Integer) told.expected().get("duos")).hasSameSizeAs(levels.keySet());
        for (Map<String, Object> line : told.lines("RecordDuo")) {
            JsonNode duo = between(told, duos, (List<?>) line.get("partners"));
            assertThat(duo.path("level").asString()).isEqualTo(levels.get(line.get("duo")));
            assertThat(texts(duo.path("factors"))).isEqualTo(line.get("factors"));
            JsonNode pair = coordinator
                    .get(Histories.BASSE_MEUSE.path() + "/pairs/"
                            + duo.path("id").asString())
                    .json();
            assertThat(pair.path("stated").asString()).isEqualTo(levels.get(line.get("duo")));
            assertThat(pair.path("agreement").asString()).isEqualTo("NONE");
        }
    }

    @Test
    void nothing_is_assessed_where_the_source_reports_no_assessment() {
        assertThat(Histories.BASSE_MEUSE.told().expected()).containsEntry("assessedPairs", 0);
        for (Histories history : List.of(Histories.BASSE_MEUSE, Histories.ETTERBEEK, Histories.CHANTIER_5)) {
            assertThat(coordinator.all(history.path() + "/pairs"))
                    .allMatch(pair -> pair.path("assessed").isEmpty());
        }
        assertThat(coordinator.all(Histories.ETTERBEEK.path() + "/pairs")).isEmpty();
        assertThat(coordinator.all(Histories.CHANTIER_5.path() + "/duos")).isEmpty();
    }

    @Test
    void the_pairs_of_the_fictitious_history_agree_diverge_or_wait_for_the_other_as_its_file_says() {
        Told told = Histories.TILLEULS.told();
        List<JsonNode> pairs = coordinator.all(Histories.TILLEULS.path() + "/pairs");
        List<?> expected = (List<?>) told.expected().get("pairs");
        assertThat(pairs).hasSameSizeAs(expected);
        for (Object each : expected) {
            Map<String, Object> said = Told.map(each);
            List<?> of = (List<?>) said.get("of");
            JsonNode pair = between(told, pairs, of);
            assertThat(pair.path("agreement").asString()).isEqualTo(said.get("agreement"));
            assertThat(pair.path("level").asString(null)).isEqualTo(said.get("level"));
            Told.map(said.getOrDefault("assessed", Map.of()))
                    .forEach((by, level) -> assertThat(
                                    view(told, pair, by).path("level").asString())
                            .isEqualTo(level));
            Map<String, Object> wanted = Told.map(said.getOrDefault("wanted", Map.of()));
            of.forEach(partner -> assertThat(
                            view(told, pair, (String) partner).path("wanted").asString(null))
                    .isEqualTo(wanted.get(partner)));
        }
        JsonNode oneSided = between(told, pairs, List.of("taalhuis", "epicerie"));
        assertThat(view(told, oneSided, "taalhuis").path("level").asString()).isEqualTo("INFORMATION_EXCHANGE");
        assertThat(view(told, oneSided, "epicerie").isMissingNode()).isTrue();
    }

    @Test
    void every_line_of_every_history_is_played_and_every_field_carried() {
        assertThat(app.part(Player.class).reports()).hasSize(4).allSatisfy(report -> {
            assertThat(report.failed()).as(report.toString()).isFalse();
            assertThat(report.skipped()).isEmpty();
            assertThat(report.notCarried()).isEmpty();
            assertThat(report.played()).isEqualTo(report.lines());
        });
    }

    @Test
    void the_edition_of_etterbeek_has_the_day_the_needs_and_the_perspectives_its_file_states() {
        Told told = Histories.ETTERBEEK.told();
        List<JsonNode> diagnostics = app.visitor().all(Histories.ETTERBEEK.path() + "/diagnostics");
        assertThat(diagnostics).hasSize(1);
        JsonNode diagnostic = diagnostics.getFirst();
        assertThat(diagnostic.path("needs").asInt()).isEqualTo(told.expected().get("needs"));
        assertThat(diagnostic.path("perspectives"))
                .hasSize((Integer) told.expected().get("perspectives"));
        assertThat(diagnostic.path("editions")).hasSize(1);
        JsonNode edition = app.visitor()
                .get(Histories.ETTERBEEK.path() + "/diagnostics/"
                        + diagnostic.path("id").asString() + "/editions/1")
                .json();
        assertThat(edition.path("on").asString()).isEqualTo(day(told.expected().get("edition")));
        assertThat(edition.path("perspectives"))
                .hasSize((Integer) told.expected().get("perspectives"));
        List<JsonNode> needs = app.visitor().all(Histories.ETTERBEEK.path() + "/needs");
        assertThat(needs).hasSize((Integer) told.expected().get("needs"));
        List<?> findings = (List<?>) told.lines("RecordFindings").getFirst().get("findings");
        assertThat(app.visitor()
                        .all(Histories.ETTERBEEK.path() + "/diagnostics/"
                                + diagnostic.path("id").asString() + "/findings"))
                .hasSameSizeAs(findings);
        assertThat(app.visitor().all(Histories.ETTERBEEK.path() + "/networks"))
                .hasSameSizeAs((List<?>) told.file().get("networks"));
    }

    /** An unquoted day is a date to YAML. */
    private static String day(Object stated) {
        return stated instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
                : stated.toString();
    }

    @ParameterizedTest
    @CsvSource({"BASSE_MEUSE", "TILLEULS"})
    void the_meetings_of_a_history_were_attended_by_those_it_names(Histories history) {
        Told told = history.told();
        List<Map<String, Object>> lines = told.lines("ConveneMeeting");
        List<JsonNode> meetings = coordinator.all(history.path() + "/meetings");
        assertThat(meetings).hasSameSizeAs(lines);
        for (Map<String, Object> line : lines) {
            String subject = (String) Told.map(line.get("subject")).get("fr");
            JsonNode meeting = meetings.stream()
                    .filter(one -> subject.equals(one.path("subject").path("fr").asString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No meeting on " + subject));
            JsonNode full = coordinator
                    .get(history.path() + "/meetings/" + meeting.path("id").asString())
                    .json();
            List<?> attended = (List<?>) line.getOrDefault("attended", List.of());
            Set<String> present = new TreeSet<>();
            full.path("attendance").path("lines").forEach(noted -> present.add(names(noted.path("organisation"))));
            assertThat(present)
                    .containsExactlyInAnyOrderElementsOf(attended.stream()
                            .map(key -> new TreeMap<>(told.namesOf((String) key)).toString())
                            .toList());
        }
    }

    @Test
    void what_the_fictitious_quarter_has_before_it_is_there_to_show() {
        String path = Histories.TILLEULS.path();
        for (Client reader : List.of(coordinator, app.as("member"))) {
            assertThat(reader.all(path + "/meetings?when=COMING")).hasSize(1);
            assertThat(reader.all(path + "/actions")).hasSize(1);
            assertThat(reader.all(path + "/decisions")).hasSize(1);
            assertThat(reader.all(path + "/subgroups")).hasSize(1);
        }
    }

    @Test
    void the_situation_of_the_basse_meuse_is_for_those_who_take_part() {
        String path = Histories.BASSE_MEUSE.path() + "/situations";
        assertThat(coordinator.all(path)).as("the facilitator of its subgroup").hasSize(1);
        assertThat(app.as("member").get(path).json().path("total").asInt()).isZero();
        assertThat(coordinator.all(Histories.BASSE_MEUSE.path() + "/subgroups")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_of_a_history_is_in_its_trail_with_a_dense_sequence_and_its_own_precision(Histories history) {
        List<JsonNode> trail = coordinator.all(history.path() + "/audit?limit=50");
        assertThat(trail).hasSize(history.events);
        assertThat(trail.stream().map(entry -> entry.path("sequence").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, history.events).boxed().toList());
        Set<String> precisions = new TreeSet<>();
        assertThat(trail).allSatisfy(entry -> {
            boolean mayRead =
                    history.coordinated || entry.path("audience").asString().equals("PUBLIC");
            assertThat(entry.path("redacted").asBoolean()).isNotEqualTo(mayRead);
            if (mayRead) {
                String precision = entry.path("precision").asString();
                precisions.add(precision);
                assertThat(entry.path("happenedOn").asString())
                        .matches(
                                switch (precision) {
                                    case "YEAR" -> "\\d{4}";
                                    case "MONTH" -> "\\d{4}-\\d{2}";
                                    default -> "\\d{4}-\\d{2}-\\d{2}";
                                });
            }
        });
        assertThat(precisions).isEqualTo(history.precisions);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_told_in_a_sentence_of_each_language(Histories history) {
        Map<String, List<String>> sentences = new HashMap<>();
        for (String language : List.of("fr", "nl", "en")) {
            List<String> told = coordinator.in(language).all(history.path() + "/audit").stream()
                    .filter(entry -> !entry.path("redacted").asBoolean())
                    .map(entry -> entry.path("sentence").asString(""))
                    .toList();
            assertThat(told)
                    .hasSizeGreaterThan(history.events / 3)
                    .allSatisfy(sentence -> assertThat(sentence)
                            .hasSizeGreaterThan(10)
                            .doesNotContain("{", "}", "null", "??")
                            .doesNotContainPattern("[a-z]+\\.[A-Z][a-z]+[A-Z]"));
            sentences.put(language, told);
        }
        for (int i = 0; i < sentences.get("fr").size(); i++) {
            assertThat(Set.of(
                            sentences.get("fr").get(i),
                            sentences.get("nl").get(i),
                            sentences.get("en").get(i)))
                    .hasSize(3);
        }
    }

    @Test
    void what_can_be_read_is_what_is_stored_and_nothing_is_missing_between_the_first_position_and_the_last() {
        List<StoredEvent> stored = app.log().after(0, ALL);
        assertThat(stored.stream().map(StoredEvent::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, app.log().head()).boxed().toList());
        Map<UUID, List<StoredEvent>> byCoordination =
                stored.stream().collect(Collectors.groupingBy(StoredEvent::coordinationId));
        TreeSet<Long> told = new TreeSet<>();
        for (JsonNode coordination : coordinator.all("/coordinations")) {
            String id = coordination.path("id").asString();
            List<JsonNode> trail = coordinator.all("/coordinations/" + id + "/audit?limit=500");
            assertThat(trail.stream()
                            .map(entry -> entry.path("position").asLong() + "/"
                                    + entry.path("sequence").asLong() + " "
                                    + entry.path("type").asString()))
                    .containsExactlyElementsOf(byCoordination.get(UUID.fromString(id)).stream()
                            .map(event -> event.position() + "/" + event.sequence() + " " + event.type())
                            .toList());
            trail.forEach(entry -> told.add(entry.path("position").asLong()));
        }
        byCoordination.get(Ids.PLATFORM).forEach(event -> told.add(event.position()));
        assertThat(new ArrayList<>(told))
                .isEqualTo(LongStream.rangeClosed(1, app.log().head()).boxed().toList());
    }

    @Test
    void the_platform_knows_the_people_of_the_histories_and_the_coordinator_may_look_them_up() {
        long persons = app.log().after(0, ALL).stream()
                .filter(event -> event.coordinationId().equals(Ids.PLATFORM))
                .filter(event -> event.position() <= lastOfTheHistories())
                .count();
        assertThat(persons).isEqualTo(Histories.PERSONS);
        assertThat(coordinator.all("/persons?q=Bedacht")).isNotEmpty();
    }

    @Test
    void playing_again_changes_nothing() {
        long before = app.log().head();
        List<PlayReport> reports = app.part(Player.class).playPackaged();
        assertThat(reports).hasSize(4).noneMatch(PlayReport::failed);
        assertThat(app.log().head()).isEqualTo(before);
    }

    private long lastOfTheHistories() {
        return Histories.all().stream()
                .map(history -> coordinator
                        .get(history.path() + "/audit?limit=500")
                        .json()
                        .path("items"))
                .mapToLong(items -> items.get(items.size() - 1).path("position").asLong())
                .max()
                .orElseThrow();
    }

    private static JsonNode between(Told told, List<JsonNode> some, List<?> partners) {
        Set<String> names = partners.stream()
                .map(key -> new TreeMap<>(told.namesOf((String) key)).toString())
                .collect(Collectors.toSet());
        return some.stream()
                .filter(one -> one.path("partners").valueStream().allMatch(partner -> names.contains(names(partner))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("None between " + names));
    }

    private static JsonNode view(Told told, JsonNode pair, String partner) {
        String id = pair.path("partners")
                .valueStream()
                .filter(each -> new TreeMap<>(told.namesOf(partner)).toString().equals(names(each)))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return pair.path("assessed")
                .valueStream()
                .filter(view -> view.path("by").asString().equals(id))
                .findFirst()
                .orElseGet(() -> pair.path("nothing"));
    }

    /** In the form in which the file's names print, whichever order they come in. */
    private static String names(JsonNode named) {
        Map<String, String> names = new TreeMap<>();
        named.path("names").forEachEntry((language, name) -> names.put(language, name.asString()));
        return names.toString();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
