package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody should ask of a diagnostic: each gets its clear answer in the reader's language, and changes nothing. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToDiagnosticTest {

    private static Sandbox sandbox;

    private final Running app;
    private Diagnosed diagnostic;

    BadInputToDiagnosticTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void launch() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
        }
        diagnostic = Diagnosed.launchedIn(sandbox);
    }

    @Test
    void an_edition_without_findings() {
        refused("diagnostic.diagnostic-holds-a-finding", client -> diagnostic.publish(client, 1));
    }

    @Test
    void an_edition_without_validation_of_what_it_says() {
        diagnostic.need("Se loger");
        refused("diagnostic.edition-was-validated", client -> diagnostic.publish(client, 1));
        diagnostic.validate().accepted();
        diagnostic.need("Se soigner");
        refused("diagnostic.edition-was-validated", client -> diagnostic.publish(client, 1));
    }

    @Test
    void an_edition_out_of_order() {
        diagnostic.need("Se loger");
        diagnostic.validate().accepted();
        refused("diagnostic.edition-is-next-in-order", client -> diagnostic.publish(client, 2));
    }

    @Test
    void a_ranking_of_a_finding_of_another_diagnostic() {
        String own = diagnostic.need("Se loger");
        String others = Diagnosed.launchedIn(sandbox).need("Se soigner");
        refused(
                "diagnostic.ranked-findings-are-held",
                client -> diagnostic.post(
                        client,
                        "/priorities",
                        "\"ranking\":[\"%s\",\"%s\"],\"how\":{\"fr\":\"Vote\"}".formatted(own, others)));
    }

    @Test
    void a_finding_with_a_valid_national_register_number() {
        refused("common.text-names-no-beneficiary", client -> {
            Answer answer =
                    diagnostic.post(client, "/findings", Diagnosed.finding("Né le 85.07.30-033.28, sans logement"));
            assertThat(answer.text()).doesNotContain("85.07.30");
            return answer;
        });
    }

    @Test
    void a_revision_after_publication() {
        String finding = diagnostic.need("Se loger");
        diagnostic.validate().accepted();
        diagnostic.publish(1).accepted();
        refused(
                "diagnostic.round-is-open",
                client -> diagnostic.post(
                        client, "/findings/" + finding + "/revision", Diagnosed.finding("Se loger sainement")));
        diagnostic.post("/rounds", "").accepted();
        diagnostic
                .post("/findings/" + finding + "/revision", Diagnosed.finding("Se loger sainement"))
                .accepted();
    }

    @Test
    void a_finding_merged_into_itself() {
        String finding = diagnostic.need("Se loger");
        refused(
                "diagnostic.finding-is-not-merged-into-itself",
                client -> diagnostic.post(
                        client, "/findings/" + finding + "/merger", "\"others\":[\"" + finding + "\"]"));
    }

    @Test
    void contributors_named_without_having_asked() {
        String named = Diagnosed.finding("Se loger")
                .replace("\"source\"", "\"contributors\":{\"organisations\":[\"" + sandbox.own() + "\"]},\"source\"");
        refused(
                "diagnostic.contributors-are-named-at-their-wish",
                client -> diagnostic.post(client, "/findings", named));
    }

    @Test
    void a_service_named_by_somebody_who_does_not_speak_for_it() {
        String named = "\"contributors\":{\"askedToBeNamed\":true,\"organisations\":[\"%s\"]},\"source\"";
        unchanged(() -> diagnostic
                .post(
                        sandbox.member(),
                        "/findings",
                        Diagnosed.finding("Se loger").replace("\"source\"", named.formatted(sandbox.other())))
                .problem(403, "belgif:missingPermission"));
        diagnostic
                .post(
                        sandbox.member(),
                        "/findings",
                        Diagnosed.finding("Se loger").replace("\"source\"", named.formatted(sandbox.own())))
                .accepted();
    }

    @Test
    void an_edition_that_is_not_relayed_and_a_need_that_nobody_found() {
        refused(
                "diagnostic.edition-is-published",
                client -> diagnostic.post(client, "/relays", "\"to\":{\"kind\":\"COMMUNE\"},\"channel\":\"LETTER\""));
        refused(
                "diagnostic.relayed-finding-stands",
                client -> client.post(
                        sandbox.path() + "/needs/relays",
                        "{\"findingId\":\"%s\",\"to\":{\"kind\":\"CPAS\"},\"channel\":\"LETTER\",%s}"
                                .formatted(UUID.randomUUID(), Diagnosed.TOLD)));
    }

    @Test
    void what_is_malformed_unknown_or_of_another_coordination() {
        String elsewhere = Sandbox.in(app).path() + "/diagnostics/" + diagnostic.id();
        Client coordinator = sandbox.coordinator();
        unchanged(() -> coordinator.post(elsewhere + "/rounds", "{}").problem(404, "belgif:resourceNotFound"));
        unchanged(() -> coordinator
                .post(sandbox.path() + "/diagnostics/" + UUID.randomUUID() + "/rounds", "{}")
                .problem(404, "belgif:resourceNotFound"));
        coordinator.get(elsewhere).problem(404, "belgif:resourceNotFound");
        coordinator.get(diagnostic.path() + "/editions/1").problem(404, "belgif:resourceNotFound");
        for (String number : List.of("0", "-1", "1.5", "first", "99999999999")) {
            coordinator.get(diagnostic.path() + "/editions/" + number).problem(400, "belgif:badRequest");
        }
        coordinator.get(diagnostic.path() + "/findings?kind=WISH").problem(400, "belgif:badRequest");
    }

    private void refused(String rule, Function<Client, Answer> asked) {
        Set<String> details = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            unchanged(() -> {
                Answer answer = asked.apply(sandbox.coordinator().in(language)).problem(422, "maillage:" + rule);
                assertThat(answer.header("Content-Language")).startsWith(language);
                details.add(answer.json().path("detail").asString());
                return answer;
            });
        }
        assertThat(details).as("the rule in three languages").hasSize(3).noneMatch(String::isBlank);
    }

    private void unchanged(Supplier<Answer> asked) {
        long before = app.log().head();
        asked.get();
        assertThat(app.log().head()).isEqualTo(before);
    }
}
