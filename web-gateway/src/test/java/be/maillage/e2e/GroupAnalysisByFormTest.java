package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room of a group analysis: its fifteen steps taken on one page, by whoever leads it, with a participant who sees their own turn. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupAnalysisByFormTest {

    private static final String SAID = "Chacun s’arrête à sa limite.";

    private final Running app;
    private final Sandbox sandbox;
    private final Surfer coordinator;
    private final List<String> persons;
    private final List<String> participants;

    GroupAnalysisByFormTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        this.persons = Analysing.persons(sandbox, 7);
        this.participants = new ArrayList<>(List.of(DemoPeople.member().toString()));
        participants.addAll(persons.subList(2, 7));
        sandbox.read(sandbox.coordinator(), "/organisations", sandbox.position());
        this.coordinator = Surfer.as(app, "coordinator");
    }

    @Test
    void somebody_from_elsewhere_is_registered_and_takes_part_or_leads() {
        Surfer form = Surfer.as(app, "coordinator");
        String leads = form.leadsTo(
                form.form(sandbox.path() + "/do/register-for-analysis").with("name", "Alix Dehors"));
        String id = leads.replaceFirst(".*-participants=([^&]*).*", "$1");
        Surfer.Form open = form.form(leads);
        assertThat(open.answers("-participants")).contains(id);
        assertThat(form.send(open.with("question.fr", "").with("facilitator", id))
                        .text())
                .as("shown again with what was chosen")
                .contains("Alix Dehors")
                .containsPattern("value=\"" + id + "\"[^>]*(checked|selected)");
    }

    @Test
    void fifteen_steps_are_taken_in_the_room_and_lead_to_a_diagnostic() {
        String room = opened();
        assertThat(coordinator.text()).contains("Étape 1 sur 15", "Il faut au moins un récit");
        say("propose-narrative", "narrator", participants.getFirst(), "title.fr", "Un récit");
        next();
        assertThat(coordinator.text()).contains("Étape 2 sur 15");
        String narrative = value("narratives[0]");
        say("choose-narratives", "narratives[0]", narrative);
        next();
        assertThat(coordinator.text()).contains("Étape 3 sur 15", "Un récit").doesNotContain("/do/begin-step");
        say("tell-narrative", "text.fr", SAID);
        next();
        say("state-stakes", "text.fr", SAID);
        next();
        say("ask-information", "speaker", participants.get(1), "text.fr", "Depuis quand ?");
        assertThat(coordinator.text())
                .contains("Des questions attendent encore")
                .doesNotContain("/do/begin-step");
        say("ask-information", "speaker", participants.getLast(), "text.fr", "Qui d’autre était là");
        say("give-information", "text.fr", "Depuis un an.");
        assertThat(coordinator.text())
                .as("the first form is the first question’s: what waits then is the second")
                .containsPattern("(?s)/do/give-information(?:(?!</form>).)*Qui d’autre était là")
                .doesNotContain("/do/begin-step");
        say("give-information", "text.fr", "Personne.");
        assertThat(coordinator.text()).contains("Depuis un an.", "Personne.");
        next();
        everybodySpeaks();
        next();
        coordinator.submit("/do/react", "/do/pass-turn", Map.of());
        assertThat(coordinator.text()).contains("Passer à l’étape 9", "Passer à l’étape 8");
        next();
        assertThat(coordinator.text()).contains("Étape 9 sur 15");
        everybodySpeaks();
        next();
        say("react", "text.fr", SAID);
        next();
        assertThat(coordinator.text()).contains("Étape 11 sur 15", "Notez au moins une chose");
        say("record-convergence", "text.fr", "L’offre est fractionnée");
        say(
                "record-divergence",
                "text.fr",
                "Le rôle de chacun",
                "positions[0].fr",
                "Chacun le sien",
                "positions[1].fr",
                "Un rôle partagé");
        assertThat(coordinator.text()).contains("L’offre est fractionnée", "Le rôle de chacun", "Un rôle partagé");
        next();
        say("record-theory", "text.fr", SAID);
        next();
        say("record-hypothesis", "text.fr", SAID);
        say("record-question", "text.fr", "Et demain ?");
        next();
        say("record-practice", "text.fr", "Se former ensemble");
        next();
        assertThat(coordinator.text()).contains("Étape 15 sur 15", "sautée").doesNotContain("/do/begin-step");
        say("evaluate-analysis", "speaker", participants.getFirst(), "text.fr", "On s’est écouté.");
        closed(room);
        carried(room);
    }

    @Test
    void a_participant_speaks_for_themselves_and_only_when_it_is_their_turn() {
        String room = opened();
        Surfer member = Surfer.as(app, "member").on(room);
        assertThat(member.text())
                .contains("Étape 1 sur 15", "/do/propose-narrative")
                .doesNotContain("/do/begin-step", "/do/hold-sitting");
        member.submit(
                "/do/propose-narrative", Map.of("narrator", DemoPeople.member().toString(), "title.fr", "Le mien"));
        assertThat(member.text()).contains("Le mien", "ouvre l’étape suivante").doesNotContain("/do/begin-step");

        coordinator.on(room);
        next();
        member.on(room);
        assertThat(member.text()).doesNotContain("/do/choose-narratives");
        say("choose-narratives", "narratives[0]", value("narratives[0]"));
        next();
        member.on(room).submit("/do/tell-narrative", Map.of("text.fr", SAID));
        assertThat(member.text()).contains(SAID).doesNotContain("action=\"" + sandbox.path() + "/do/tell-narrative");
    }

    @Test
    void nobody_else_reads_or_says_anything() {
        String room = opened();
        say("propose-narrative", "narrator", participants.getFirst(), "title.fr", "Un récit secret");
        Surfer subsidiser = Surfer.as(app, "subsidiser").on(room);
        assertThat(subsidiser.text())
                .contains("étape", "reste entre celles et ceux")
                .doesNotContain("Un récit secret", "/do/");
        String begin = sandbox.path() + "/do/begin-step?analysisId=" + room.substring(room.lastIndexOf('/') + 1);
        assertThat(subsidiser.get(begin).status()).isEqualTo(403);
        assertThat(Surfer.visiting(app, "nobody").get(room).status()).isEqualTo(404);
    }

    @Test
    void a_step_out_of_order_is_refused_in_words_and_changes_nothing() {
        String room = opened();
        coordinator.on(sandbox.path() + "/do/begin-step?analysisId=" + room.substring(room.lastIndexOf('/') + 1));
        long before = app.log().head();
        assertThat(coordinator.submit("/do/begin-step", Map.of("step", "TELL")).status())
                .isEqualTo(422);
        assertThat(coordinator.text()).contains("id=\"errors\"");
        assertThat(app.log().head()).isEqualTo(before);
    }

    private String opened() {
        coordinator
                .on(sandbox.path() + "/analyses")
                .on(coordinator.links("/do/open-analysis").getFirst());
        Map<String, String> answers = new HashMap<>(Map.of(
                "question.fr",
                "Quels besoins ?",
                "facilitator",
                persons.get(0),
                "rapporteur",
                persons.get(1),
                "plannedSittings",
                "2"));
        assertThat(coordinator.submit("/do/open-analysis", answers).status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("id=\"f--participants-error\"");
        coordinator.submit("/do/open-analysis", answers, "-participants", participants);
        assertThat(coordinator.text()).contains("L’analyse est ouverte", "Quels besoins ?");
        return coordinator.address().getPath();
    }

    private void closed(String room) {
        for (int sitting = 0; sitting < 2; sitting++) {
            coordinator.on(room).on(coordinator.links("/do/hold-sitting").getFirst());
            coordinator.submit("/do/hold-sitting", Map.of("present", participants.getFirst()));
        }
        coordinator.on(room).on(coordinator.links("outcome=COMPLETED").getFirst());
        coordinator.submit("/do/close-analysis", Map.of("outcome", "COMPLETED"));
        assertThat(coordinator.text()).contains("L’analyse est close").doesNotContain("id=\"now\"");
    }

    private void carried(String room) {
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        sandbox.read(
                sandbox.coordinator(),
                "/diagnostics/" + diagnostic.id(),
                app.log().head());
        coordinator.on(room).on(coordinator.links("/do/carry-to-diagnostic").getFirst());
        assertThat(coordinator.text()).contains("L’offre est fractionnée", "Se former ensemble");
        Map<String, String> answers = new HashMap<>(Map.of("diagnosticId", diagnostic.id()));
        for (int row = 0; coordinator.text().contains("name=\"findings[" + row + "].kind\""); row++) {
            answers.put("findings[" + row + "].kind", "NEED");
            answers.put("findings[" + row + "].theme", "HOUSING");
        }
        coordinator.submit("/do/carry-to-diagnostic", answers);
        assertThat(coordinator.text()).contains("Les résultats sont portés");
        assertThat(coordinator.on(diagnostic.path()).text()).contains("L’offre est fractionnée", "Se former ensemble");
    }

    private void everybodySpeaks() {
        for (String speaker : participants.subList(1, participants.size())) {
            assertThat(coordinator.text()).as("somebody has not spoken").doesNotContain("/do/begin-step");
            say("interpret", "speaker", speaker, "text.fr", SAID);
        }
    }

    private void say(String deed, String... answers) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            all.put(answers[i], answers[i + 1]);
        }
        assertThat(coordinator.submit("/do/" + deed, all).status()).as(deed).isEqualTo(200);
        assertThat(coordinator.text()).as(deed).contains("role=\"status\"");
    }

    private void next() {
        assertThat(coordinator.submit("/do/begin-step", Map.of()).status()).isEqualTo(200);
        assertThat(coordinator.text()).contains("L’étape commence");
    }

    /** What a box of the page stands for. */
    private String value(String name) {
        return coordinator.find("<input[^>]*name=\"\\Q" + name + "\\E\"[^>]*value=\"([^\"]+)\"");
    }
}
