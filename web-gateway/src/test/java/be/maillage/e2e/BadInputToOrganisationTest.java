package be.maillage.e2e;

import static be.maillage.e2e.Sandbox.TODAY_IS_LATE_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What nobody should send about an organisation's work, what it shares, whom it hosts and what becomes of its entry. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToOrganisationTest {

    private static Sandbox sandbox;

    private final Running app;

    BadInputToOrganisationTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void fitOut() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
        }
    }

    @Test
    void what_is_lent_is_not_lent_again_nor_withdrawn() {
        String van = shared("Camionnette");
        lend(van, sandbox.other()).accepted();

        refused("organisation.resource-is-free", () -> lend(van, sandbox.third()));
        refused("organisation.resource-is-free", () -> post(own("/resources/" + van + "/withdrawal"), ""));
    }

    @Test
    void what_was_not_lent_or_never_shared_does_not_come_back() {
        String room = shared("Salle");

        refused("organisation.resource-is-lent", () -> post(own("/resources/" + room + "/return"), ""));
        refused("organisation.resource-is-shared", () -> post(own("/resources/" + sandbox.id() + "/return"), ""));
    }

    @Test
    void nothing_is_lent_to_oneself_to_strangers_or_backwards() {
        String tent = shared("Tonnelle");

        refused("organisation.borrower-is-another-current-member", () -> lend(tent, sandbox.own()));
        refused("organisation.borrower-is-another-current-member", () -> lend(tent, sandbox.id()));
        refused(
                "organisation.loan-ends-after-it-begins",
                () -> post(
                        own("/resources/" + tent + "/loans"),
                        "\"borrower\":\"" + sandbox.other() + "\",\"from\":\"2026-03-02\",\"until\":\"2026-03-01\","));
    }

    @Test
    void an_entry_is_not_closed_over_a_loan() {
        String bikes = shared("Vélos");
        lend(bikes, sandbox.third()).accepted();

        refused("organisation.resources-are-back", () -> steward(own("/closure"), "\"reason\":{\"fr\":\"Fin\"},"));
        refused(
                "organisation.organisation-holds-no-loan",
                () -> steward(of(sandbox.third(), "/closure"), "\"reason\":{\"fr\":\"Fin\"},"));
    }

    @Test
    void an_organisation_is_not_merged_into_itself_nor_while_it_is_a_member() {
        refused("organisation.merged-into-another", () -> merge(sandbox.own(), sandbox.own()));
        String spare = registered("Une fiche de trop");
        refused("organisation.merged-into-another", () -> merge(spare, spare));
        refused("common.organisation-is-registered", () -> merge(spare, sandbox.id()));
        refused("organisation.merged-membership-has-ended", () -> merge(sandbox.carrier(), spare));
    }

    @Test
    void organisations_are_not_merged_in_a_circle_and_the_merged_one_says_where_it_went() {
        String one = registered("Première fiche");
        String two = registered("Deuxième fiche");
        String three = registered("Troisième fiche");
        String four = registered("Quatrième fiche");
        merge(one, two).accepted();
        long position = merge(two, three).accepted().position();

        refused("organisation.merging-makes-no-circle", () -> merge(three, one));
        refused("organisation.merging-makes-no-circle", () -> merge(three, two));
        refused("organisation.organisation-is-not-merged", () -> merge(one, three));
        refused("organisation.merged-into-an-open-entry", () -> merge(four, one));
        refused("common.organisation-stands-for-itself", () -> admit(one));

        JsonNode merged =
                sandbox.read(app.visitor(), "/organisations/" + one, position).json();
        assertThat(merged.path("names").path("fr").asString()).isEqualTo("Première fiche");
        assertThat(merged.path("mergedInto").path("id").asString()).isEqualTo(two);
        JsonNode remaining =
                sandbox.read(app.visitor(), "/organisations/" + three, position).json();
        assertThat(remaining.path("mergedFrom").get(0).path("names").path("fr").asString())
                .isEqualTo("Deuxième fiche");
    }

    @Test
    void what_is_told_of_work_holds_no_national_register_number() {
        Answer answer = refused(
                "common.text-names-no-beneficiary",
                () -> share(
                        "{\"reception\":{\"fr\":\"Demander 85.07.30-033.28 à l’accueil\"}}",
                        DemoPeople.member().toString()));
        assertThat(answer.json().path("detail").asString()).contains("registre national");
    }

    @Test
    void what_is_told_of_work_says_something_and_is_said_by_whom_it_is_about() {
        String member = DemoPeople.member().toString();
        String coordinator = DemoPeople.coordinator().toString();

        refused("organisation.working-culture-says-something", () -> share("{}", member));
        refused(
                "organisation.speaker-represents-the-organisation",
                () -> share("{\"methods\":{\"fr\":\"À deux\"}}", coordinator));
        refused(
                "organisation.working-culture-is-shared",
                () -> post(
                        own("/working-culture/confirmation"),
                        "\"saidBy\":\"" + member + "\",\"partner\":\"" + sandbox.third() + "\","));
        refused(
                "organisation.what-is-told-has-happened",
                () -> sandbox.coordinator()
                        .post(
                                own("/working-culture"),
                                "{\"culture\":{\"methods\":{\"fr\":\"À deux\"}},\"saidBy\":\"" + member
                                        + "\",\"told\":{\"on\":\"2030-01-01\"}}"));
    }

    @Test
    void a_visit_has_visitors_from_elsewhere_and_counts_somebody() {
        refused("organisation.visit-has-visitors", () -> visit("[]", 3));
        refused("organisation.visitors-come-from-elsewhere", () -> visit("[\"" + sandbox.own() + "\"]", 3));
        refused("organisation.headcount-is-above-0", () -> visit("[\"" + sandbox.other() + "\"]", 0));
        unchanged(() -> visit("[\"7\"]", 3).problem(400, "belgif:badRequest"));
    }

    @Test
    void what_is_told_of_work_reaches_members_and_never_the_public() {
        long position = share(
                        "{\"reception\":{\"fr\":\"Autour d’un café\"}}",
                        DemoPeople.member().toString())
                .accepted()
                .position();
        String entry = "/organisations/" + sandbox.own();

        assertThat(sandbox.read(sandbox.member(), entry, position)
                        .json()
                        .path("workingCulture")
                        .get(0)
                        .path("culture")
                        .path("reception")
                        .path("fr")
                        .asString())
                .isEqualTo("Autour d’un café");
        assertThat(sandbox.read(app.visitor(), entry, position).text()).doesNotContain("café", "workingCulture");
        assertThat(sandbox.read(app.visitor(), "/audit", position).text()).doesNotContain("café");
    }

    @Test
    void a_wrong_question_is_told_so() {
        for (String below :
                List.of("/resources?kind=BOAT", "/resources?availability=MAYBE", "/visits?organisation=7")) {
            sandbox.coordinator().get(sandbox.path() + below).problem(400, "belgif:badRequest");
        }
        sandbox.coordinator()
                .get(sandbox.path() + "/organisations/duplicates?cursor=x")
                .problem(400, "belgif:badRequest");
    }

    /** Refused by the rule, in the reader's language, with nothing stored. */
    private Answer refused(String rule, Supplier<Answer> asked) {
        return unchanged(() -> asked.get().problem(422, "maillage:" + rule));
    }

    private Answer unchanged(Supplier<Answer> asked) {
        long before = app.log().head();
        Answer answer = asked.get();
        assertThat(answer.header("Content-Language")).startsWith("fr");
        assertThat(app.log().head()).isEqualTo(before);
        return answer;
    }

    private String shared(String name) {
        return post(own("/resources"), "\"resource\":{\"kind\":\"EQUIPMENT\",\"name\":{\"fr\":\"" + name + "\"}},")
                .accepted()
                .createdId();
    }

    private Answer lend(String resource, String borrower) {
        return post(own("/resources/" + resource + "/loans"), "\"borrower\":\"" + borrower + "\",");
    }

    private Answer share(String culture, String saidBy) {
        return post(own("/working-culture"), "\"culture\":" + culture + ",\"saidBy\":\"" + saidBy + "\",");
    }

    private Answer visit(String visitors, int headcount) {
        return post(
                own("/visits"), "\"form\":\"PREMISES\",\"visitors\":" + visitors + ",\"headcount\":" + headcount + ",");
    }

    private String registered(String name) {
        return steward(
                        sandbox.path() + "/organisations",
                        "\"profile\":{\"names\":{\"fr\":\"" + name + "\"},\"legalForm\":\"OTHER\",\"line\":\"FIRST\"},")
                .accepted()
                .createdId();
    }

    private Answer merge(String organisation, String into) {
        return steward(of(organisation, "/merging"), "\"into\":\"" + into + "\",\"reason\":{\"fr\":\"Doublon\"},");
    }

    private Answer admit(String organisation) {
        return steward(sandbox.path() + "/members", "\"memberId\":\"" + organisation + "\",\"kind\":\"ORGANISATION\",");
    }

    private String own(String below) {
        return of(sandbox.own(), below);
    }

    private static String of(String organisation, String below) {
        return sandbox.path() + "/organisations/" + organisation + below;
    }

    private Answer post(String path, String fields) {
        return sandbox.member().post(path, "{" + fields + TODAY_IS_LATE_ENOUGH + "}");
    }

    private Answer steward(String path, String fields) {
        return sandbox.coordinator().post(path, "{" + fields + TODAY_IS_LATE_ENOUGH + "}");
    }
}
