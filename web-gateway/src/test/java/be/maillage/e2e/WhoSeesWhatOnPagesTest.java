package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages ask the same questions as the programming interface, for whoever is signed in: what is not theirs to know stands on none. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoSeesWhatOnPagesTest {

    private final Running app;
    private final Sandbox sandbox;
    private final Surfer visitor;
    private final Surfer coordinator;
    private final Surfer member;
    private final Surfer subsidiser;
    private final Surfer analyst;

    WhoSeesWhatOnPagesTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        this.visitor = Surfer.visiting(app, "nobody");
        this.coordinator = Surfer.as(app, "coordinator");
        this.member = Surfer.as(app, "member");
        this.subsidiser = Surfer.as(app, "subsidiser");
        this.analyst = Surfer.as(app, "analyst");
    }

    @Test
    void what_one_partner_says_of_the_other_is_on_pages_of_the_two_and_of_their_coordinator_only() {
        Answer said = assess(sandbox.other());
        String pair = sandbox.path() + "/pairs/" + said.createdId();

        assertThat(statuses(pair)).containsExactly(404, 200, 200, 404, 404);
        assertThat(coordinator.text()).contains("Chacun garde sa méthode");
        for (Surfer own : List.of(coordinator, member)) {
            assertThat(own.on(sandbox.path() + "/continuum").links(said.createdId()))
                    .isNotEmpty();
            assertThat(own.on(pair).text()).contains("Chacun garde sa méthode");
            assertThat(own.on(audit(said)).text())
                    .contains("Maison ouverte — École de devoirs", "Chacun garde sa méthode");
        }
        for (Surfer other : List.of(visitor, subsidiser, analyst)) {
            assertThat(other.on(sandbox.path() + "/continuum").links(said.createdId()))
                    .isEmpty();
            assertThat(other.on(audit(said)).text())
                    .as("not even that there is anything between the two")
                    .doesNotContain("Maison ouverte — École de devoirs", "Chacun garde sa méthode");
            assertThat(other.on(sandbox.path()).text()).doesNotContain("Collaborations à aborder");
        }
        assertThat(coordinator.on(sandbox.path()).text())
                .contains("Collaborations à aborder", "1 paire dont un seul partenaire a répondu");
        coordinator.on(coordinator.links("kind=ONE_SIDED").getFirst());
        assertThat(coordinator.links(said.createdId())).isNotEmpty();
        assertThat(member.on(sandbox.path()).text()).doesNotContain("Collaborations à aborder");
    }

    @Test
    void a_pair_with_whoever_pays_the_coordinator_is_on_none_of_their_pages() {
        Answer said = assess(sandbox.carrier());

        assertThat(statuses(sandbox.path() + "/pairs/" + said.createdId())).containsExactly(404, 404, 200, 404, 404);
        assertThat(coordinator.on(sandbox.path() + "/continuum").text())
                .contains("Les paires avec l’organisme qui vous emploie ne vous sont pas montrées")
                .doesNotContain(said.createdId());
        assertThat(coordinator.on(audit(said)).text())
                .doesNotContain("Maison ouverte — Porteur", "Porteur — Maison ouverte", "Chacun garde sa méthode");
        assertThat(coordinator.on(sandbox.path()).text())
                .doesNotContain("Collaborations à aborder", "Chacun garde sa méthode");
    }

    private Answer assess(String with) {
        Answer said = sandbox.member()
                .post(sandbox.path() + "/assessments", """
                        {"partners":["%s","%s"],"by":"%s","rater":"%s","raterRole":"FIELD_WORKER","level":"PLURIDISCIPLINARY","reason":{"fr":"Chacun garde sa méthode"},"told":{"on":"2026-01-10"}}""".formatted(
                                with, sandbox.own(), sandbox.own(), DemoPeople.member()))
                .accepted();
        Stream.of("/pairs", "/audit", "/due").forEach(list -> sandbox.read(sandbox.member(), list, said.position()));
        return said;
    }

    private String audit(Answer said) {
        return sandbox.path() + "/audit?of=" + said.createdId();
    }

    /** What the public, the coordinator, a partner, a subsidiser and an analyst get. */
    private List<Integer> statuses(String path) {
        return Stream.of(visitor, coordinator, member, subsidiser, analyst)
                .map(reader -> reader.get(path).status())
                .toList();
    }
}
