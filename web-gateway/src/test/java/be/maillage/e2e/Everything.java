package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All there is to read of the histories, by where it was read. */
record Everything(Map<String, String> answers) {

    static final String PROJECTIONS = "//actuator/projections";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Everything at(Client anybody) {
        Map<String, String> answers = new LinkedHashMap<>();
        Client coordinator = anybody.as("coordinator");
        for (Histories history : Histories.all()) {
            for (String list : List.of("/organisations", "/duos", "/pairs", "/audit")) {
                answers.put(
                        history + list, coordinator.all(history.path() + list).toString());
            }
            answers.put(history + "", coordinator.get(history.path()).text());
            answers.put(
                    history + "/continuum",
                    anybody.as("analyst").get(history.path() + "/continuum").text());
        }
        answers.put("persons", coordinator.get("/persons?q=Bedacht").text());
        return new Everything(answers);
    }

    void isStill(Everything now) {
        now.answers.forEach((where, answer) -> assertThat(answer).as(where).isEqualTo(answers.get(where)));
    }

    /** Has the read models made anew from history, and returns once these answer: what they say is what the store says. */
    static JsonNode rebuild(Client operator) {
        assertThat(operator.post(PROJECTIONS, "{}").json().path("state").asString())
                .isEqualTo("RUNNING");
        await().atMost(PATIENCE)
                .until(() -> progress(operator).path("state").asString().equals("DONE"));
        return progress(operator);
    }

    static JsonNode progress(Client operator) {
        return operator.get(PROJECTIONS).json().path("rebuild");
    }
}
