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

/** What nobody should ask of a group analysis: each gets its clear answer in the reader's language, and changes nothing. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToAnalysisTest {

    private static Sandbox sandbox;

    private final Running app;

    BadInputToAnalysisTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void fitOut() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
        }
    }

    @Test
    void a_rapporteur_who_is_the_facilitator() {
        List<String> persons = Analysing.persons(sandbox, 7);
        String facilitator = persons.getFirst();
        refused(
                "groupanalysis.facilitator-and-rapporteur-differ",
                client -> open(client, facilitator, facilitator, persons.subList(1, 7)));
    }

    @Test
    void five_participants_or_sixteen() {
        List<String> persons = Analysing.persons(sandbox, 18);
        for (int count : new int[] {5, 16}) {
            refused(
                    "groupanalysis.group-has-6-to-15-participants",
                    client -> open(client, persons.get(0), persons.get(1), persons.subList(2, 2 + count)));
        }
    }

    @Test
    void a_participant_who_facilitates_or_is_unknown() {
        List<String> persons = Analysing.persons(sandbox, 8);
        refused(
                "groupanalysis.participant-neither-facilitates-nor-reports",
                client -> open(client, persons.get(0), persons.get(1), persons.subList(1, 7)));
        refused(
                "common.person-is-registered",
                client -> open(client, UUID.randomUUID().toString(), persons.get(1), persons.subList(2, 8)));
    }

    @Test
    void a_facilitator_and_a_rapporteur_who_become_one_person_by_being_replaced() {
        List<String> persons = Analysing.persons(sandbox, 9);
        Analysing analysis = new Analysing(
                sandbox,
                open(sandbox.coordinator(), persons.get(0), persons.get(1), persons.subList(2, 8))
                        .accepted()
                        .createdId(),
                persons.subList(2, 8));
        replacing(analysis, persons.get(1), persons.get(0), "groupanalysis.facilitator-and-rapporteur-differ");
        replacing(analysis, persons.get(0), persons.get(1), "groupanalysis.successor-is-another");
        replacing(
                analysis,
                analysis.narrator(),
                analysis.narrator(),
                "groupanalysis.participant-neither-facilitates-nor-reports");
        String nobody = UUID.randomUUID().toString();
        replacing(analysis, nobody, nobody, "common.person-is-registered");
        refused(
                "groupanalysis.replacement-has-taken-place",
                client -> client.post(
                        sandbox.path() + "/analyses/" + analysis.id() + "/facilitators",
                        "{\"facilitator\":\"%s\",\"told\":{\"on\":\"2035-01-01\"}}".formatted(persons.get(8))));
        analysis.post("/facilitators", "\"facilitator\":\"" + persons.get(8) + "\"");
        analysis.post("/closure", "\"outcome\":\"ABANDONED\",\"reason\":{\"fr\":\"Faute de temps\"}");
        replacing(analysis, persons.get(0), persons.get(0), "groupanalysis.analysis-is-under-way");
    }

    private void replacing(Analysing analysis, String facilitator, String rapporteur, String rule) {
        refused(rule, client -> analysis.post(client, "/facilitators", "\"facilitator\":\"" + facilitator + "\""));
        refused(rule, client -> analysis.post(client, "/rapporteurs", "\"rapporteur\":\"" + rapporteur + "\""));
    }

    @Test
    void a_step_out_of_order() {
        Analysing analysis = Analysing.openedIn(sandbox);
        analysis.propose();
        for (String step : List.of("TELL", "PROPOSE_NARRATIVES", "EVALUATION")) {
            refused(
                    "groupanalysis.step-is-the-next-one",
                    client -> analysis.post(client, "/steps", "\"step\":\"" + step + "\""));
        }
        refused(
                "groupanalysis.step-is-under-way",
                client -> analysis.post(client, "/convergences", "\"text\":{\"fr\":\"Trop tôt\"}"));
        analysis.begin("CHOOSE_NARRATIVES");
        refused(
                "groupanalysis.step-is-done-before-the-next",
                client -> analysis.post(client, "/steps", "\"step\":\"TELL\""));
    }

    @Test
    void a_participant_speaking_twice_in_a_round_and_the_narrator_in_it() {
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        String speaker = analysis.participants().get(2);
        analysis.interpret(sandbox.coordinator(), speaker).accepted();
        refused("groupanalysis.participant-speaks-once-in-a-round", client -> analysis.interpret(client, speaker));
        refused(
                "groupanalysis.narrator-listens-during-a-round",
                client -> analysis.interpret(client, analysis.narrator()));
    }

    @Test
    void a_word_put_into_the_mouth_of_another() {
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        unchanged(() -> analysis.interpret(
                        sandbox.member(), analysis.participants().get(2))
                .problem(422, "maillage:groupanalysis.speaker-or-leader-records-the-word"));
    }

    @Test
    void a_word_from_whoever_does_not_take_part() {
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        String speaker = analysis.participants().get(2);
        for (Client outsider : List.of(app.as("subsidiser"), app.as("analyst"), sandbox.administrator())) {
            unchanged(() -> analysis.interpret(outsider, speaker).problem(403, "belgif:missingPermission"));
        }
        unchanged(() -> analysis.interpret(app.visitor(), speaker).problem(401, "belgif:noAccessToken"));
    }

    @Test
    void a_result_carried_before_the_end_or_to_no_diagnostic() {
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        String convergence = analysis.untilTheEnd().getFirst();
        String body =
                "\"diagnosticId\":\"%s\",\"findings\":[{\"resultId\":\"%s\",\"findingId\":\"%s\",\"kind\":\"NEED\",\"theme\":\"HOUSING\",\"source\":\"WORKERS\"}]"
                        .formatted(UUID.randomUUID(), convergence, UUID.randomUUID());
        refused("groupanalysis.results-are-carried-once-completed", client -> analysis.post(client, "/carrying", body));
        analysis.post("/closure", "\"outcome\":\"COMPLETED\"");
        refused("groupanalysis.diagnostic-is-launched", client -> analysis.post(client, "/carrying", body));
        refused(
                "groupanalysis.analysis-is-under-way",
                client -> analysis.post(client, "/closure", "\"outcome\":\"COMPLETED\""));
    }

    @Test
    void a_national_register_number_in_what_is_said() {
        Analysing analysis = Analysing.openedIn(sandbox);
        refused(
                "common.text-names-no-beneficiary",
                client -> analysis.post(
                        client,
                        "/narratives",
                        "\"narrator\":\"%s\",\"title\":{\"fr\":\"Né le 85.07.30-033.28\"}"
                                .formatted(analysis.narrator())));
    }

    @Test
    void an_analysis_of_another_coordination() {
        Analysing analysis = Analysing.openedIn(sandbox);
        String elsewhere = Sandbox.in(app).path() + "/analyses/" + analysis.id();
        unchanged(() -> sandbox.coordinator()
                .post(elsewhere + "/sittings", "{\"present\":[\"" + analysis.narrator() + "\"]}")
                .problem(403, "belgif:missingPermission"));
        assertThat(sandbox.coordinator().get(elsewhere).status()).isEqualTo(404);
    }

    private static Answer open(Client client, String facilitator, String rapporteur, List<String> participants) {
        return client.post(sandbox.path() + "/analyses", Analysing.opening(facilitator, rapporteur, participants));
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
