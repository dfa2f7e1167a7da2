package be.maillage.e2e;

import static be.maillage.e2e.Sandbox.TODAY_IS_LATE_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Entries that are one organisation, and entries that only look so: what becomes of their names, their seats and what they did. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedEntriesTest {

    private static final int TIMES = 12;

    private final Running app;
    private Sandbox box;

    MergedEntriesTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void a_coordination_of_its_own() {
        box = Sandbox.in(app);
    }

    @Test
    void an_organisation_that_is_admitted_and_merged_at_the_same_moment_is_only_one_of_them() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                String entry = registered("Fiche " + time, false).accepted().createdId();
                CountDownLatch together = new CountDownLatch(2);
                Future<Answer> admitted = two.submit(() -> at(together, () -> admit(entry)));
                Future<Answer> merged = two.submit(() -> at(together, () -> merge(entry, box.own())));

                if (admitted.get().status() < 300) {
                    merged.get().problem(422, "maillage:organisation.merged-membership-has-ended");
                } else {
                    merged.get().accepted();
                    admitted.get().problem(422, "maillage:common.organisation-stands-for-itself");
                }
            }
        }
    }

    @Test
    void the_name_of_a_merged_entry_is_taken_and_leads_to_the_one_in_which_it_lives_on() {
        String former = registered("Les Œillets", false).accepted().createdId();
        merge(former, box.own()).accepted();

        long before = app.log().head();
        Answer refused = registered("LES OEILLETS", false)
                .problem(422, "maillage:organisation.organisation-is-not-a-likely-duplicate");
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(refused.json().path("detail").asString()).contains(box.own()).doesNotContain(former);

        Answer another = registered("LES OEILLETS", true).accepted();
        assertThat(box.read(app.visitor(), "/organisations?q=oeillets", another.position())
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactlyInAnyOrder(box.own(), another.createdId());
        assertThat(duplicates("", another.position())).isZero();
        assertThat(duplicates("?toldApart=true", another.position())).isOne();
    }

    @Test
    void two_that_only_look_alike_are_told_apart_once_and_for_all() {
        String one = registered("Permanence", false).accepted().createdId();
        Answer other = registered("permanence", true).accepted();
        Answer third = registered("Permanence !", true).accepted();
        assertThat(duplicates("", third.position())).as("who registers says so").isZero();

        String address =
                "\"address\":{\"street\":{\"fr\":\"Rue Haute 1\"},\"postCode\":\"4600\",\"locality\":{\"fr\":\"Visé\"}},";
        String ludo = entry("Ludothèque de Visé", address, false).accepted().createdId();
        Answer alike = entry("Ludotheque Vise asbl", address, false).accepted();
        assertThat(duplicates("", alike.position())).isOne();

        refused("organisation.told-apart-from-another", () -> tellApart(ludo, ludo));
        refused("common.organisation-is-registered", () -> tellApart(ludo, box.id()));
        box.member()
                .post(of(ludo, "/distinctions"), "{\"other\":\"" + alike.createdId() + "\"}")
                .problem(403, "belgif:missingPermission");
        long told = tellApart(ludo, alike.createdId()).accepted().position();
        assertThat(duplicates("", told)).isZero();
        assertThat(duplicates("?toldApart=true", told)).isEqualTo(4);
        box.coordinator()
                .get(box.path() + "/organisations/duplicates?toldApart=perhaps")
                .problem(400, "belgif:badRequest");
        assertThat(List.of(one, other.createdId())).doesNotHaveDuplicates();
    }

    @Test
    void what_a_merged_entry_did_is_told_under_both_names() {
        String subgroup = box.coordinator()
                .post(box.path() + "/subgroups", """
                        {"name":{"fr":"Aide alimentaire"},"kind":"ACTION","members":["%s","%s"],"objectives":[{"fr":"Se répartir les jours"}],
                         "framing":{"facets":[{"fr":"horaires"}],"calendar":{"reportBackOn":"2027-06"}},"told":{"on":"2025-02-01"}}""".formatted(box.other(), box.third()))
                .accepted()
                .createdId();
        steward(box.path() + "/members/" + box.other() + "/withdrawal", "").accepted();
        long position = merge(box.other(), box.own()).accepted().position();

        JsonNode seats = box.read(box.coordinator(), "/subgroups/" + subgroup, position)
                .json()
                .path("members");
        assertThat(seats.get(0).at("/member/names/fr").asString()).isEqualTo("Maison ouverte (École de devoirs)");
        JsonNode pairs = box.read(box.coordinator(), "/pairs?observed=true&organisation=" + box.own(), position)
                .json()
                .path("items");
        assertThat(pairs.valueStream())
                .as("the one that remains is shown with whom the other one worked")
                .anySatisfy(pair -> {
                    assertThat(pair.path("partners").toString()).contains(box.own(), box.third());
                    assertThat(pair.at("/observed/level").asString()).isEqualTo("PLURIDISCIPLINARY");
                });
    }

    @Test
    void nobody_but_members_learns_who_answers_for_an_entry() {
        String person = box.administrator()
                .post("/persons", "{\"name\":\"Contact (exemple)\"}")
                .accepted()
                .createdId();
        Answer entry = entry("Maison de quartier", "\"contactPerson\":\"" + person + "\",", false)
                .accepted();
        String path = "/organisations/" + entry.createdId();

        assertThat(box.read(box.member(), path, entry.position())
                        .json()
                        .path("contactPerson")
                        .asString())
                .isEqualTo(person);
        assertThat(box.read(app.visitor(), path, entry.position()).text()).doesNotContain(person);
        JsonNode named = box.read(app.visitor(), "/audit?type=ContactPersonNamed", entry.position())
                .json()
                .path("items")
                .get(0);
        assertThat(named.path("redacted").asBoolean()).isTrue();
        assertThat(named.path("audience").asString()).isEqualTo("MEMBERS");
    }

    private static Answer at(CountDownLatch together, Supplier<Answer> asked) throws InterruptedException {
        together.countDown();
        together.await();
        return asked.get();
    }

    private void refused(String rule, Supplier<Answer> asked) {
        long before = app.log().head();
        Answer answer = asked.get().problem(422, "maillage:" + rule);
        assertThat(answer.header("Content-Language")).startsWith("fr");
        assertThat(app.log().head()).isEqualTo(before);
    }

    private int duplicates(String question, long position) {
        return box.read(box.coordinator(), "/organisations/duplicates" + question, position)
                .json()
                .path("total")
                .asInt();
    }

    private Answer registered(String name, boolean distinct) {
        return entry(name, "", distinct);
    }

    private Answer entry(String name, String details, boolean distinct) {
        return steward(
                box.path() + "/organisations",
                "\"profile\":{\"names\":{\"fr\":\"" + name + "\"}," + details
                        + "\"legalForm\":\"OTHER\",\"line\":\"FIRST\"},\"distinct\":" + distinct + ",");
    }

    private Answer tellApart(String organisation, String other) {
        return steward(of(organisation, "/distinctions"), "\"other\":\"" + other + "\",");
    }

    private Answer merge(String organisation, String into) {
        return steward(of(organisation, "/merging"), "\"into\":\"" + into + "\",\"reason\":{\"fr\":\"Doublon\"},");
    }

    private Answer admit(String organisation) {
        return steward(box.path() + "/members", "\"memberId\":\"" + organisation + "\",\"kind\":\"ORGANISATION\",");
    }

    private String of(String organisation, String below) {
        return box.path() + "/organisations/" + organisation + below;
    }

    private Answer steward(String path, String fields) {
        return box.coordinator().post(path, "{" + fields + TODAY_IS_LATE_ENOUGH + "}");
    }
}
