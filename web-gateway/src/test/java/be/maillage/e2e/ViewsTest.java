package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.player.DemoPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The past, asked over HTTP: what a view shows, to whom, and how a wrong one is refused. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewsTest {

    private static final List<String> QUESTIONS = List.of(
            "",
            "/organisations",
            "/duos",
            "/pairs",
            "/continuum",
            "/audit",
            "/meetings",
            "/decisions",
            "/actions",
            "/information");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Running app;

    ViewsTest(Running app) {
        this.app = app;
    }

    @Test
    void as_of_a_day_one_sees_what_had_happened_then_and_nothing_of_what_came_later() {
        Sandbox box = Sandbox.in(app);
        String pair = assess(box, "MULTIDISCIPLINARY", "2021-05-01");
        assess(box, "INTERDISCIPLINARY", "2023-05-01");

        String then = view(box.member(), box.path(), "{\"asOf\":\"2022-01-01\"}");
        String before = view(box.member(), box.path(), "{\"asOf\":\"2020-06-30\"}");

        assertThat(assessedBy(box, pair, then)).isEqualTo("MULTIDISCIPLINARY");
        box.member().get(box.path() + "/pairs/" + pair + "?view=" + before).problem(404, "belgif:resourceNotFound");
        assertThat(box.member()
                        .get(box.path() + "?view=" + before)
                        .json()
                        .path("members")
                        .asInt())
                .isEqualTo(4);
        String beforeAll = view(box.member(), box.path(), "{\"asOf\":\"2019-12-31\"}");
        box.member().get(box.path() + "?view=" + beforeAll).problem(404, "belgif:resourceNotFound");
        assertThat(box.member().all(box.path() + "/organisations?view=" + beforeAll))
                .isEmpty();
    }

    @Test
    void subgroups_networks_and_resources_are_shown_as_they_stood_on_the_day() {
        Sandbox box = Sandbox.in(app);
        String subgroup = told(box, "/subgroups", "2021-02-01", """
                "name":{"fr":"Accueil"},"kind":"ACTION","members":["%s","%s"],"objectives":[{"fr":"Se connaître"}],
                "framing":{"facets":[{"fr":"x"}],"calendar":{"reportBackOn":"2022-06"}}""".formatted(box.other(), box.third()))
                .createdId();
        told(box, "/subgroups/" + subgroup + "/members", "2022-02-01", "\"memberId\":\"%s\"".formatted(box.own()));
        told(
                box,
                "/subgroups/" + subgroup + "/closure",
                "2023-02-01",
                "\"outcome\":\"ABANDONED\",\"reason\":{\"fr\":\"x\"}");
        String network = told(
                        box,
                        "/networks",
                        "2021-02-01",
                        "\"profile\":{\"name\":{\"fr\":\"Plateforme\"},\"type\":\"MULTI_THEMATIC\"}")
                .createdId();
        told(
                box,
                "/networks/" + network + "/participations",
                "2021-03-01",
                "\"memberId\":\"%s\"".formatted(box.other()));
        told(
                box,
                "/networks/" + network + "/correction",
                "2022-02-01",
                "\"profile\":{\"name\":{\"fr\":\"Réseau\"},\"type\":\"MULTI_THEMATIC\"}");
        told(
                box,
                "/networks/" + network + "/participations",
                "2023-02-01",
                "\"memberId\":\"%s\"".formatted(box.third()));
        String resources = "/organisations/" + box.own() + "/resources";
        String van = told(
                        box,
                        resources,
                        "2021-02-01",
                        "\"resource\":{\"kind\":\"VEHICLE\",\"name\":{\"fr\":\"Camionnette\"}}")
                .createdId();
        told(box, resources + "/" + van + "/loans", "2021-06-01", "\"borrower\":\"%s\"".formatted(box.other()));
        told(box, resources + "/" + van + "/return", "2021-12-01", "");
        told(box, resources + "/" + van + "/withdrawal", "2023-02-01", "");

        JsonNode then = seen(box, "/subgroups/" + subgroup, "2021-06-30");
        assertThat(then.path("state").asString()).isEqualTo("AT_WORK");
        assertThat(then.path("members").size()).isEqualTo(2);
        JsonNode later = seen(box, "/subgroups/" + subgroup, "2022-06-30");
        assertThat(later.path("state").asString()).isEqualTo("AT_WORK");
        assertThat(later.path("members")
                        .valueStream()
                        .map(seat -> seat.at("/member/names/fr").asString()))
                .containsExactly("École de devoirs", "Restaurant social", "Maison ouverte");
        assertThat(seen(box, "/subgroups/" + subgroup, "2023-06-30")
                        .path("state")
                        .asString())
                .isEqualTo("ABANDONED");
        assertThat(seen(box, "/subgroups", "2020-06-30").path("total").asInt()).isZero();

        assertThat(seen(box, "/networks/" + network, "2021-06-30")
                        .at("/name/fr")
                        .asString())
                .isEqualTo("Plateforme");
        assertThat(seen(box, "/networks", "2022-06-30").toString())
                .contains("Réseau", "École de devoirs")
                .doesNotContain("Plateforme", "Restaurant social");
        assertThat(seen(box, "/networks/" + network, "2023-06-30").toString()).contains("Restaurant social");

        JsonNode lent = seen(box, "/resources", "2021-06-30").path("items").get(0);
        assertThat(lent.path("availability").asString()).isEqualTo("LENT");
        assertThat(lent.at("/loan/borrower/id").asString()).isEqualTo(box.other());
        JsonNode back = seen(box, "/resources", "2022-06-30").path("items").get(0);
        assertThat(back.path("availability").asString()).isEqualTo("FREE");
        assertThat(back.at("/formerLoans/0/returnedOn").asString()).isEqualTo("2021-12-01");
        assertThat(seen(box, "/resources", "2023-06-30").path("total").asInt()).isZero();
        assertThat(seen(box, "/resources", "2021-01-31").path("total").asInt()).isZero();
    }

    private static Answer told(Sandbox box, String below, String on, String fields) {
        return box.coordinator()
                .post(
                        box.path() + below,
                        "{" + fields + (fields.isEmpty() ? "" : ",") + "\"told\":{\"on\":\"" + on
                                + "\",\"recordedAfterwards\":true}}")
                .accepted();
    }

    private static JsonNode seen(Sandbox box, String below, String on) {
        String view = view(box.member(), box.path(), "{\"asOf\":\"" + on + "\"}");
        Answer answer = box.member().get(box.path() + below + "?view=" + view);
        assertThat(answer.status()).as("%s on %s: %s", below, on, answer).isEqualTo(200);
        return answer.json();
    }

    @Test
    void as_of_a_day_meetings_stand_where_they_stood_then() {
        Sandbox box = Sandbox.in(app);
        String earlier = convene(box, "2021-03-01");
        String later = convene(box, "2023-03-01");
        String action = box.coordinator()
                .post(
                        earlier + "/actions",
                        "{\"what\":{\"fr\":\"Une affiche\"},\"organisationId\":\"%s\",\"due\":\"2021-12-31\",%s}"
                                .formatted(box.own(), afterwards("2021-03-01")))
                .accepted()
                .createdId();
        String of = box.path() + "/actions/" + action;
        box.coordinator()
                .post(earlier + "/actions/" + action + "/completion", "{" + afterwards("2022-06-01") + "}")
                .accepted();
        for (String meeting : List.of(earlier, later)) {
            String day = meeting.equals(earlier) ? "2021-03-01" : "2023-03-01";
            box.coordinator()
                    .post(
                            meeting + "/decisions",
                            "{\"text\":{\"fr\":\"Décidé le %s\"},\"mode\":\"CONSENSUS\",%s}"
                                    .formatted(day, afterwards(day)))
                    .accepted();
            box.coordinator()
                    .post(meeting + "/holding", "{" + afterwards(day) + "}")
                    .accepted();
        }

        String then = view(box.member(), box.path(), "{\"asOf\":\"2022-01-01\"}");

        assertThat(box.member().all(box.path() + "/meetings?view=" + then))
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(earlier).endsWith(meeting.path("id").asString());
                    assertThat(meeting.path("state").asString()).isEqualTo("HELD");
                });
        assertThat(box.member().all(box.path() + "/decisions?view=" + then))
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.at("/text/fr").asString()).isEqualTo("Décidé le 2021-03-01"));
        assertThat(box.member().get(of + "?view=" + then).json().path("state").asString())
                .isEqualTo("OPEN");
        box.member().get(later + "?view=" + then).problem(404, "belgif:resourceNotFound");
        String now = view(box.member(), box.path(), "{\"asOf\":\"2024-01-01\"}");
        assertThat(box.member().get(of + "?view=" + now).json().path("state").asString())
                .isEqualTo("COMPLETED");
        assertThat(box.member().all(box.path() + "/meetings?view=" + now)).hasSize(2);
    }

    private static String convene(Sandbox box, String day) {
        return box.path() + "/meetings/"
                + box.coordinator()
                        .post(
                                box.path() + "/meetings",
                                "{\"kind\":\"PLENARY\",\"scope\":\"COORDINATION\",\"confidentiality\":\"MEMBERS\",\"time\":{\"day\":\"%s\"},%s}"
                                        .formatted(day, afterwards(day)))
                        .accepted()
                        .createdId();
    }

    private static String afterwards(String day) {
        return "\"told\":{\"on\":\"%s\",\"recordedAfterwards\":true}".formatted(day);
    }

    @Test
    void as_known_at_a_moment_one_sees_nothing_that_was_told_afterwards_however_old() {
        Sandbox box = Sandbox.in(app);
        Instant before = Instant.now();
        String pair = assess(box, "MULTIDISCIPLINARY", "2021-05-01");

        String known = view(box.member(), box.path(), "{\"recordedBy\":\"" + before + "\"}");
        String today = view(box.member(), box.path(), "{\"asOf\":\"2022-01-01\"}");

        box.member().get(box.path() + "/pairs/" + pair + "?view=" + known).problem(404, "belgif:resourceNotFound");
        assertThat(assessedBy(box, pair, today)).isEqualTo("MULTIDISCIPLINARY");
    }

    @Test
    void what_is_told_later_does_not_change_a_view_nor_does_it_wait_for_it() {
        Sandbox box = Sandbox.in(app);
        String pair = assess(box, "MULTIDISCIPLINARY", "2021-05-01");
        String view = view(box.member(), box.path(), "{\"asOf\":\"2024-01-01\"}");
        assess(box, "INTERDISCIPLINARY", "2023-05-01");
        long far = app.log().head() + 1_000;

        Answer answer = box.member()
                .get(
                        box.path() + "/pairs/" + pair + "?view=" + view,
                        "Maillage-Position",
                        Long.toString(far),
                        "Prefer",
                        "handling=strict");

        assertThat(answer.json().at("/assessed/0/level").asString()).isEqualTo("MULTIDISCIPLINARY");
    }

    /** The proof that one projector and one query serve both: a view of everything answers as the live read models do, to each reader. */
    @ParameterizedTest
    @ValueSource(strings = {"Basse-Meuse", "Tilleuls", "Etterbeek", "Chantier"})
    void a_view_of_everything_answers_what_the_live_read_models_answer(String name) {
        String path = path(name);
        String today = Instant.now().toString();
        String view = view(app.as(Running.ADMINISTRATOR), path, "{\"recordedBy\":\"" + today + "\"}");
        for (Client reader : List.of(
                app.visitor(), app.as("coordinator"), app.as("member"), app.as("subsidiser"), app.as("analyst"))) {
            for (String question : QUESTIONS) {
                Answer live = reader.get(path + question);
                Answer seen = reader.get(path + question + "?view=" + view);
                assertThat(seen.status()).as(question).isEqualTo(live.status());
                if (live.status() == 200) {
                    assertThat(without(seen.json())).as(question).isEqualTo(without(live.json()));
                }
            }
        }
    }

    /** Facts reach the projectors out of the order in which they happened, and some of what they build on may lie beyond the day. */
    @ParameterizedTest
    @ValueSource(strings = {"Basse-Meuse", "Tilleuls", "Etterbeek", "Chantier"})
    void on_every_day_on_which_something_happened_a_view_can_be_made_and_asked(String name) {
        String path = path(name);
        Client administrator = app.as(Running.ADMINISTRATOR);
        TreeSet<String> days = new TreeSet<>();
        for (JsonNode entry : administrator.all(path + "/audit?limit=500")) {
            String on = entry.path("happenedOn").asString("");
            if (!on.isEmpty()) {
                days.add(on + "-01-01".substring(on.length() == 4 ? 0 : on.length() == 7 ? 3 : 6));
            }
        }
        assertThat(days).isNotEmpty();
        for (String day : days) {
            String view = view(administrator, path, "{\"asOf\":\"" + day + "\"}");
            for (String question : QUESTIONS) {
                assertThat(administrator.get(path + question + "?view=" + view).status())
                        .as("%s on %s", question, day)
                        .isIn(question.isEmpty() ? List.of(200, 404) : List.of(200));
            }
            assertThat(drop(administrator, path, view).status()).isEqualTo(204);
        }
    }

    @Test
    void a_view_takes_the_filters_the_parts_and_the_formats_of_the_question() {
        String path = path("Basse-Meuse");
        String view = view(app.as("coordinator"), path, "{\"asOf\":\"2026-01-01\"}");
        Client reader = app.as("coordinator");
        List<JsonNode> all = reader.all(path + "/organisations?limit=7&view=" + view);
        assertThat(all).hasSizeGreaterThan(50);
        Answer first = reader.get(path + "/organisations?limit=7&view=" + view);
        assertThat(first.json().path("next").asString()).contains("view=" + view);
        assertThat(reader.get(path + "/organisations?q=cpas&view=" + view)
                        .json()
                        .path("total")
                        .asInt())
                .isBetween(1, 20);
        assertThat(reader.get(path + "/organisations?view=" + view, "Accept", "text/csv")
                        .text())
                .contains("names.fr");
    }

    @Test
    void the_same_question_gets_the_same_view_and_the_list_shows_it_with_its_end() {
        Sandbox box = Sandbox.in(app);
        String first = view(box.member(), box.path(), "{\"asOf\":\"2022-01-01\"}");
        assertThat(view(box.member(), box.path(), "{\"asOf\":\"2022-01-01\"}")).isEqualTo(first);
        assertThat(view(box.coordinator(), box.path(), "{\"asOf\":\"2022-01-01\"}"))
                .isNotEqualTo(first);

        List<JsonNode> views = box.member().all(box.path() + "/views");
        assertThat(views).hasSize(2);
        JsonNode shown = views.getFirst();
        assertThat(shown.path("id").asString()).isEqualTo(first);
        assertThat(shown.path("state").asString()).isEqualTo("READY");
        assertThat(shown.path("asOf").asString()).isEqualTo("2022-01-01");
        assertThat(shown.path("done").asLong()).isEqualTo(shown.path("total").asLong());
        assertThat(Instant.parse(shown.path("expiresAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofMinutes(50)));
    }

    @Test
    void whoever_has_a_role_may_make_one_and_its_maker_and_the_coordinator_may_drop_it() {
        Sandbox box = Sandbox.in(app);
        String body = "{\"asOf\":\"2022-01-01\"}";
        app.visitor().post(box.path() + "/views", body).problem(401, "belgif:noAccessToken");
        List<String> made = new ArrayList<>();
        for (String account : List.of("coordinator", "member", "subsidiser", "analyst")) {
            made.add(view(app.as(account), box.path(), body));
        }
        drop(box.member(), box.path(), made.getFirst()).problem(403, "belgif:missingPermission");
        drop(app.visitor(), box.path(), made.getFirst()).problem(401, "belgif:noAccessToken");
        assertThat(drop(box.member(), box.path(), made.get(1)).status()).isEqualTo(204);
        assertThat(drop(box.coordinator(), box.path(), made.get(2)).status()).isEqualTo(204);
        drop(box.coordinator(), box.path(), made.get(2)).problem(404, "belgif:resourceNotFound");
        box.member().get(box.path() + "/duos?view=" + made.get(2)).problem(400, "belgif:badRequest");
    }

    @Test
    void no_coordination_has_more_views_than_it_may_have() {
        Sandbox box = Sandbox.in(app);
        for (int day = 1; day <= 20; day++) {
            view(box.member(), box.path(), "{\"asOf\":\"2022-01-%02d\"}".formatted(day));
        }
        Answer refused = box.member().post(box.path() + "/views", "{\"asOf\":\"2022-02-01\"}");
        refused.problem(422, "maillage:view.coordination-has-room-for-a-view");
        assertThat(refused.json().path("detail").asString()).contains("20 vues de son passé");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | asOf       | regarder en arrière
            {"asOf":"2150-01-01"}                           | asOf       | futur
            {"recordedBy":"2150-01-01T00:00:00Z"}           | recordedBy | futur
            {"recordedBy":"2150-01-01"}                     | recordedBy | futur
            {"asOf":"2012"}                                 | asOf       | un jour
            {"asOf":"2012-02-30"}                           | asOf       | un jour
            {"asOf":"+999999999-12-31"}                     | asOf       | futur
            {"asOf":"-999999999-01-01"}                     | asOf       | un jour
            {"recordedBy":"-999999999-01-01T00:00:00+18:00"} | recordedBy | un moment
            {"recordedBy":"yesterday"}                      | recordedBy | un moment
            {"recordedBy":"2012-09-30T18:00:00"}            | recordedBy | un moment
            {"recordedBy":"2012-13-30"}                     | recordedBy | un moment
            {"asOf":20120930}                               | asOf       | type attendu
            {"asOf":"2012-09-30","until":"2013-01-01"}      | until      | champ
            """)
    void what_is_no_view_of_the_past_is_refused_by_name(String body, String field, String words) {
        Sandbox box = Sandbox.in(app);
        Answer refused = box.member().post(box.path() + "/views", body).problem(400, "belgif:badRequest");
        assertThat(refused.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(refused.json().at("/issues/0/detail").asString()).contains(words);
        assertThat(box.member().all(box.path() + "/views")).isEmpty();
    }

    @Test
    void what_is_no_json_or_no_coordination_is_refused_as_anywhere() {
        Sandbox box = Sandbox.in(app);
        box.member().post(box.path() + "/views", "{\"asOf\":").problem(400, "belgif:badRequest");
        box.member().post(box.path() + "/views", "[]").problem(400, "belgif:badRequest");
        box.member()
                .send("POST", box.path() + "/views", BodyPublishers.ofString("asOf"), "Content-Type", "text/plain")
                .problem(415, "belgif:unsupportedMediaType");
        app.as("subsidiser")
                .post("/coordinations/" + UUID.randomUUID() + "/views", "{\"asOf\":\"2022-01-01\"}")
                .problem(404, "belgif:resourceNotFound");
        assertThat(view(box.member(), box.path(), "{\"asOf\":\"1850-01-01\"}")).isNotBlank();
    }

    @Test
    void a_view_that_is_unknown_of_another_coordination_or_no_id_is_refused_in_the_readers_language() {
        Sandbox box = Sandbox.in(app);
        String elsewhere = view(app.as("coordinator"), path("Tilleuls"), "{\"asOf\":\"2022-01-01\"}");
        for (String id : List.of(elsewhere, UUID.randomUUID().toString(), "yesterday")) {
            Answer refused =
                    box.member().in("nl").get(box.path() + "/duos?view=" + id).problem(400, "belgif:badRequest");
            assertThat(refused.json().at("/issues/0/name").asString()).isEqualTo("view");
            assertThat(refused.json().at("/issues/0/detail").asString())
                    .contains(id.equals("yesterday") ? "UUID" : "beeld");
        }
        box.member().get(box.path() + "/views/" + elsewhere).problem(404, "belgif:resourceNotFound");
        box.member().get("/coordinations?view=" + elsewhere).problem(400, "belgif:badRequest");
        box.member().get("/persons?view=" + elsewhere).problem(400, "belgif:badRequest");
    }

    private static String assess(Sandbox box, String level, String on) {
        return box.member()
                .post(box.path() + "/assessments", """
                {"partners":["%s","%s"],"by":"%s","rater":"%s","raterRole":"FIELD_WORKER","level":"%s","told":{"on":"%s"}}""".formatted(
                                box.own(), box.other(), box.own(), DemoPeople.member(), level, on))
                .accepted()
                .createdId();
    }

    private static String assessedBy(Sandbox box, String pair, String view) {
        return box.member()
                .get(box.path() + "/pairs/" + pair + "?view=" + view)
                .json()
                .at("/assessed/0/level")
                .asString();
    }

    /** The id of a view that is ready. */
    static String view(Client client, String path, String body) {
        String id = client.post(path + "/views", body).accepted().createdId();
        await().atMost(SOON)
                .until(() -> !client.get(path + "/views/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("BUILDING"));
        assertThat(client.get(path + "/views/" + id).json().path("state").asString())
                .isEqualTo("READY");
        return id;
    }

    private static Answer drop(Client client, String path, String view) {
        return client.send("DELETE", path + "/views/" + view, BodyPublishers.noBody());
    }

    private String path(String name) {
        for (JsonNode coordination : app.visitor().all("/coordinations")) {
            if (coordination.path("names").toString().contains(name)) {
                return "/coordinations/" + coordination.path("id").asString();
            }
        }
        throw new AssertionError("No coordination is called " + name);
    }

    /** But for where it was asked. */
    private static JsonNode without(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.remove(List.of("self", "next"));
        }
        return answer;
    }
}
