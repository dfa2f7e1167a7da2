package be.maillage.e2e;

import be.maillage.gateway.player.DemoPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A group analysis over HTTP: opened by the sandbox's coordinator, with its member among the participants. */
record Analysing(Sandbox sandbox, String id, List<String> participants) {

    static final String TOLD = "\"told\":{\"on\":\"2026-01-15\"}";
    private static final String TEXT = "\"text\":{\"fr\":\"Ce qui a été dit\"}";

    static List<String> persons(Sandbox sandbox, int count) {
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            persons.add(sandbox.administrator()
                    .post("/persons", "{\"name\":\"Personne inventée " + i + "\"}")
                    .accepted()
                    .createdId());
        }
        return persons;
    }

    static Analysing openedIn(Sandbox sandbox) {
        List<String> persons = persons(sandbox, 7);
        List<String> participants = new ArrayList<>(List.of(DemoPeople.member().toString()));
        participants.addAll(persons.subList(2, 7));
        String id = sandbox.coordinator()
                .post(sandbox.path() + "/analyses", opening(persons.get(0), persons.get(1), participants))
                .accepted()
                .createdId();
        return new Analysing(sandbox, id, participants);
    }

    static String opening(String facilitator, String rapporteur, List<String> participants) {
        return "{\"question\":{\"fr\":\"Quels besoins ?\"},\"facilitator\":\"%s\",\"rapporteur\":\"%s\",\"plannedSittings\":2,\"participants\":[%s],%s}"
                .formatted(
                        facilitator,
                        rapporteur,
                        participants.stream()
                                .map(person -> "{\"personId\":\"" + person + "\"}")
                                .collect(Collectors.joining(",")),
                        TOLD);
    }

    Answer post(Client client, String below, String body) {
        return client.post(
                sandbox.path() + "/analyses/" + id + below, "{" + body + (body.isEmpty() ? "" : ",") + TOLD + "}");
    }

    /** By the coordinator, who leads it. */
    Answer post(String below, String body) {
        return post(sandbox.coordinator(), below, body).accepted();
    }

    Answer begin(String step) {
        return post("/steps", "\"step\":\"" + step + "\"");
    }

    String narrator() {
        return participants.getFirst();
    }

    /** @return the narrative's id */
    String propose() {
        return post("/narratives", "\"narrator\":\"" + narrator() + "\",\"title\":{\"fr\":\"Un récit\"}")
                .createdId();
    }

    /** As far as the first round on the only narrative. */
    Analysing untilTheFirstRound() {
        String narrative = propose();
        begin("CHOOSE_NARRATIVES");
        post("/narratives/choice", "\"narratives\":[\"" + narrative + "\"]");
        begin("TELL");
        post("/telling", TEXT);
        begin("STAKES_SEEN_BY_NARRATOR");
        post("/stakes", TEXT);
        begin("INFORMATION_QUESTIONS");
        String question = post("/information-questions", "\"speaker\":\"" + participants.get(1) + "\"," + TEXT)
                .createdId();
        post("/information-questions/" + question + "/answer", TEXT);
        begin("FIRST_ROUND");
        return this;
    }

    Answer interpret(Client client, String speaker) {
        return post(client, "/interpretations", "\"speaker\":\"" + speaker + "\"," + TEXT);
    }

    void everybodySpeaks() {
        participants.stream()
                .skip(1)
                .forEach(speaker -> interpret(sandbox.coordinator(), speaker).accepted());
    }

    /** From the first round to the end of the last step. @return the ids of a convergence and a perspective */
    List<String> untilTheEnd() {
        everybodySpeaks();
        begin("NARRATOR_REACTS");
        post("/reactions", TEXT);
        begin("SECOND_ROUND");
        everybodySpeaks();
        begin("NARRATOR_REACTS_AGAIN");
        post("/passes", "\"speaker\":\"" + narrator() + "\"");
        begin("CONVERGENCES_AND_DIVERGENCES");
        String convergence = post("/convergences", TEXT).createdId();
        post("/divergences", TEXT);
        begin("THEORETICAL_INPUT");
        post("/theoretical-inputs", TEXT);
        begin("HYPOTHESES_AND_NEW_QUESTIONS");
        post("/hypotheses", TEXT);
        post("/new-questions", TEXT);
        begin("PRACTICAL_PERSPECTIVES");
        String perspective = post("/perspectives", TEXT).createdId();
        begin("EVALUATION");
        post("/evaluations", "\"speaker\":\"" + narrator() + "\"," + TEXT);
        for (int sitting = 0; sitting < 2; sitting++) {
            post("/sittings", "\"present\":[\"" + narrator() + "\"]");
        }
        return List.of(convergence, perspective);
    }

    Answer read(Client reader, long position) {
        return sandbox.read(reader, "/analyses/" + id, position);
    }
}
