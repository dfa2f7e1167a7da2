package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What nobody should do to a situation, and what nobody sees of it who takes no part. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToSituationsTest {

    private static final String CONSENT = "\"consentObtained\":true,\"consentObtainedOn\":\"2026-01-10\",";

    private static Sandbox sandbox;
    private static String subgroup;
    private static String fieldWorker;
    private static String manager;
    private static String elected;

    private final Running app;
    private final Client coordinator;

    BadInputToSituationsTest(Running app) {
        this.app = app;
        this.coordinator = app.as("coordinator");
    }

    @BeforeEach
    void a_subgroup_in_which_an_elected_official_sits() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
            fieldWorker = sits(sandbox.other(), "FIELD_WORKER");
            manager = sits(sandbox.other(), "MANAGER");
            elected = sits(sandbox.third(), "ELECTED_OFFICIAL");
            allow(true, "2025-01-01");
            subgroup = coordinator
                    .post(sandbox.path() + "/subgroups", """
                            {"name":{"fr":"Situations"},"kind":"SUPERVISION","members":["%s","%s"],"confidentiality":"PARTICIPANTS",
                             "framing":{"facets":[{"fr":"x"}],"calendar":{"reportBackOn":"2027"}},"told":{"on":"2025-02-01"}}""".formatted(sandbox.other(), sandbox.third()))
                    .accepted()
                    .createdId();
        }
    }

    @Test
    void a_situation_is_not_laid_without_consent() {
        refused(() -> lay("\"servicesInvolved\":3,", fieldWorker), "situation.consent-was-obtained");
        refused(
                () -> lay(
                        "\"consentObtained\":false,\"consentObtainedOn\":\"2026-01-10\",\"servicesInvolved\":3,",
                        fieldWorker),
                "situation.consent-was-obtained");
        refused(
                () -> lay("\"consentObtained\":true,\"servicesInvolved\":3,", fieldWorker),
                "situation.consent-is-dated");
        refused(
                () -> lay(
                        "\"consentObtained\":true,\"consentObtainedOn\":\"%s\",\"servicesInvolved\":3,"
                                .formatted(LocalDate.now().plusMonths(1)),
                        fieldWorker),
                "situation.consent-precedes-the-laying");
    }

    @Test
    void a_situation_is_not_laid_before_an_elected_official() {
        refused(() -> lay(CONSENT + "\"servicesInvolved\":3,"), "situation.participant-is-bound-to-secrecy");
        refused(
                () -> lay(CONSENT + "\"servicesInvolved\":3,", fieldWorker, elected),
                "situation.participant-is-bound-to-secrecy");
        Set<String> told = List.of("fr", "nl", "en").stream()
                .map(language -> lay(coordinator.in(language), CONSENT + "\"servicesInvolved\":3,", elected)
                        .json()
                        .path("detail")
                        .asString())
                .collect(Collectors.toSet());
        assertThat(told).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033 28", "85073003328"})
    void a_text_with_a_national_register_number_is_refused_wherever_it_stands(String number) {
        String rule = "common.text-names-no-beneficiary";
        refused(
                () -> coordinator.post(
                        sandbox.path() + "/situations",
                        "{%s\"servicesInvolved\":3,\"question\":{\"fr\":\"Que faire pour %s ?\"}}"
                                .formatted(CONSENT, number)),
                rule);
        refused(
                () -> lay(
                        CONSENT
                                + "\"chronology\":[{\"organisationId\":\"%s\",\"work\":{\"nl\":\"Dossier %s\"}}],"
                                        .formatted(sandbox.other(), number),
                        fieldWorker),
                rule);
    }

    @Test
    void nobody_takes_part_whose_place_is_not_known() {
        String stranger = person("Inconnue");
        refused(
                () -> lay(CONSENT + "\"servicesInvolved\":3,", stranger),
                "situation.participant-sits-in-the-coordination");
        refused(() -> lay(CONSENT, fieldWorker), "situation.services-are-1-to-100");
        refused(
                () -> lay(
                        CONSENT + "\"servicesInvolved\":3,",
                        DemoPeople.coordinator().toString()),
                "situation.somebody-else-takes-part");
    }

    @Test
    void where_the_charter_does_not_want_it_no_situation_is_laid() {
        allow(false, "2026-01-02");
        try {
            refused(() -> lay(CONSENT + "\"servicesInvolved\":3,", fieldWorker), "situation.situations-are-allowed");
        } finally {
            allow(true, "2026-01-03");
        }
    }

    @Test
    void whoever_takes_no_part_sees_and_says_nothing() {
        long laidBefore = count(coordinator, 0).path("laid").asLong();
        Answer laid =
                lay(CONSENT + "\"servicesInvolved\":3,", fieldWorker, manager).accepted();
        String path = "/situations/" + laid.createdId();

        JsonNode seen = sandbox.read(coordinator, path, laid.position()).json();
        assertThat(seen.path("managersPresent").asInt()).isOne();
        assertThat(seen.path("question").path("fr").asString()).isEqualTo("Comment aller plus loin ?");
        assertThat(count(coordinator, laid.position()).path("yours").asLong()).isEqualTo(laidBefore + 1);

        for (Client other : List.of(sandbox.member(), sandbox.administrator(), app.as("subsidiser"))) {
            assertThat(sandbox.read(other, path, laid.position()).status()).isEqualTo(404);
            assertThat(sandbox.read(other, "/situations", laid.position())
                            .json()
                            .path("total")
                            .asLong())
                    .isZero();
            assertThat(count(other, laid.position()).path("laid").asLong()).isEqualTo(laidBefore + 1);
            assertThat(sandbox.read(other, "/audit?type=SituationLaid", laid.position())
                            .text())
                    .contains("\"redacted\":true")
                    .doesNotContain("Comment aller plus loin", fieldWorker, manager);
        }
        assertThat(sandbox.read(app.visitor(), "/situation-count", laid.position())
                        .status())
                .isEqualTo(404);
        refused(
                () -> sandbox.member()
                        .post(sandbox.path() + path + "/reflections", "{\"reflections\":{\"fr\":\"Je devine\"}}"),
                "situation.participants-alone-speak");
        refused(
                () -> sandbox.member().post(sandbox.path() + path + "/closure", "{}"),
                "situation.participants-alone-speak");
        unchanged(() -> sandbox.administrator()
                .post(sandbox.path() + path + "/closure", "{}")
                .problem(403, "belgif:missingPermission"));
    }

    private JsonNode count(Client client, long position) {
        return sandbox.read(client, "/situation-count", position).json();
    }

    private void allow(boolean allowed, String on) {
        coordinator
                .post(
                        sandbox.path() + "/situations-policy",
                        "{\"allowed\":%s,\"told\":{\"on\":\"%s\"}}".formatted(allowed, on))
                .accepted();
    }

    private String sits(String member, String category) {
        String person = person(category);
        sandbox.administrator()
                .post(
                        sandbox.path() + "/members/" + member + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"%s\",\"mayDecide\":false,\"told\":{\"on\":\"2024-01-01\"}}"
                                .formatted(person, category))
                .accepted();
        return person;
    }

    private String person(String name) {
        return sandbox.administrator()
                .post("/persons", "{\"name\":\"%s (exemple)\"}".formatted(name))
                .accepted()
                .createdId();
    }

    private Answer lay(String details, String... participants) {
        return lay(coordinator, details, participants);
    }

    private static Answer lay(Client client, String details, String... participants) {
        String list = List.of(participants).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return client.post(sandbox.path() + "/situations", """
                {%s"subgroupId":"%s","participants":[%s],"question":{"fr":"Comment aller plus loin ?"}}""".formatted(details, subgroup, list));
    }

    private void refused(Supplier<Answer> something, String rule) {
        unchanged(() -> something.get().problem(422, "maillage:" + rule));
    }

    private void unchanged(Supplier<Answer> something) {
        long before = app.log().head();
        Answer answer = something.get();
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(answer.header("Content-Language")).startsWith("fr");
        assertThat(answer.text()).doesNotContain("be.maillage", "java.", "Exception", "jackson");
    }
}
