package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Who gets through to a group analysis: those who take part, whatever they are in the coordination, and nobody else. The member's account has no role in
 * this coordination but what an analysis gives it. As in {@link WhoMayWhatTest}, commands are dated 1850: refused just behind the gate.
 */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoMaySpeakInAnAnalysisTest {

    private static final String THROUGH = "422 urn:problem-type:maillage:common.date-is-believable";
    private static final Map<String, String> MEANING = Map.of(
            "401", "401 urn:problem-type:belgif:noAccessToken",
            "403", "403 urn:problem-type:belgif:missingPermission",
            "yes", THROUGH);

    private static Sandbox sandbox;
    private static List<String> persons;
    private static Map<String, String> analyses;

    private final Running app;

    WhoMaySpeakInAnAnalysisTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void fitOut() {
        if (sandbox != null && sandbox.app() == app) {
            return;
        }
        sandbox = Sandbox.in(app);
        persons = Analysing.persons(sandbox, 8);
        sandbox.administrator()
                .post(
                        sandbox.path() + "/members/" + sandbox.own() + "/representatives/" + member() + "/replacement",
                        "{\"personId\":\"%s\",\"category\":\"MANAGER\",\"told\":{\"on\":\"2025-12-01\"}}"
                                .formatted(persons.getFirst()))
                .accepted();
        List<String> six = persons.subList(2, 8);
        List<String> withMember = new ArrayList<>(persons.subList(3, 8));
        withMember.add(member());
        analyses = Map.of(
                "facilitator", opened(member(), persons.get(1), six),
                "rapporteur", opened(persons.get(1), member(), six),
                "participant", opened(persons.get(0), persons.get(1), withMember),
                "nothing", opened(persons.get(0), persons.get(1), six));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command              | posted to                       | body                                             | visitor | opener | facilitator | rapporteur | participant | nothing | administrator | subsidiser | analyst
            ReplaceFacilitator     | /facilitators                   | "facilitator":"{x}"                              | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            ReplaceRapporteur      | /rapporteurs                    | "rapporteur":"{x}"                               | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            HoldSitting            | /sittings                       | "present":["{x}"]                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            BeginStep              | /steps                          | "step":"TELL"                                    | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            ProposeNarrative       | /narratives                     | "narrator":"{x}","title":{"fr":"X"}              | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            ChooseNarratives       | /narratives/choice              | "narratives":["{x}"]                             | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            SetNarrativeAside      | /narratives/{x}/setting-aside   | "reason":{"fr":"X"}                              | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            Tell                   | /telling                        | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            StateStakes            | /stakes                         | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            AskForInformation      | /information-questions          | "speaker":"{x}","text":{"fr":"X"}                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            GiveInformation        | /information-questions/{x}/answer | "text":{"fr":"X"}                              | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            Interpret              | /interpretations                | "speaker":"{x}","text":{"fr":"X"}                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            PassTurn               | /passes                         | "speaker":"{x}"                                  | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            React                  | /reactions                      | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordConvergence      | /convergences                   | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordDivergence       | /divergences                    | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordTheoreticalInput | /theoretical-inputs             | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordHypothesis       | /hypotheses                     | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordQuestion         | /new-questions                  | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            RecordPerspective      | /perspectives                   | "text":{"fr":"X"}                                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            EvaluateAnalysis       | /evaluations                    | "speaker":"{x}","text":{"fr":"X"}                | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            CloseAnalysis          | /closure                        | "outcome":"COMPLETED"                            | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            CarryToDiagnostic      | /carrying                       | "diagnosticId":"{x}"                             | 401     | yes    | yes         | yes        | yes         | 403     | 403           | 403        | 403
            """)
    void each_analysis_command_is_for_those_who_take_part(
            String command,
            String path,
            String body,
            String visitor,
            String opener,
            String facilitator,
            String rapporteur,
            String participant,
            String nothing,
            String administrator,
            String subsidiser,
            String analyst) {
        long before = app.log().head();
        assertThat(List.of(
                        outcome(app.visitor(), "nothing", path, body),
                        outcome(sandbox.coordinator(), "nothing", path, body),
                        outcome(sandbox.member(), "facilitator", path, body),
                        outcome(sandbox.member(), "rapporteur", path, body),
                        outcome(sandbox.member(), "participant", path, body),
                        outcome(sandbox.member(), "nothing", path, body),
                        outcome(sandbox.administrator(), "nothing", path, body),
                        outcome(app.as("subsidiser"), "nothing", path, body),
                        outcome(app.as("analyst"), "nothing", path, body)))
                .containsExactly(
                        MEANING.get(visitor),
                        MEANING.get(opener),
                        MEANING.get(facilitator),
                        MEANING.get(rapporteur),
                        MEANING.get(participant),
                        MEANING.get(nothing),
                        MEANING.get(administrator),
                        MEANING.get(subsidiser),
                        MEANING.get(analyst));
        assertThat(app.log().head()).isEqualTo(before);
    }

    /** One takes part in person: what is said there is recorded as nobody else's word. */
    @Test
    void whoever_takes_part_speaks_for_no_organisation() {
        for (String organisation : List.of(sandbox.own(), sandbox.other())) {
            sandbox.member()
                    .post(
                            sandbox.path() + "/analyses/" + analyses.get("participant") + "/narratives",
                            "{\"narrator\":\"%s\",\"title\":{\"fr\":\"X\"}}".formatted(member()),
                            "Maillage-On-Behalf-Of",
                            organisation)
                    .problem(403, "belgif:missingPermission");
        }
    }

    /** A facilitator as a rule comes from elsewhere: being one is all the role they need, and no more than for as long as they are one. */
    @Test
    void a_facilitator_without_any_role_leads_and_reads_until_somebody_else_does() {
        long before = app.log().head();
        Analysing analysis =
                new Analysing(sandbox, opened(member(), persons.get(1), persons.subList(2, 8)), persons.subList(2, 8));
        analysis.propose();
        long begun = analysis.post(sandbox.member(), "/steps", "\"step\":\"CHOOSE_NARRATIVES\"")
                .accepted()
                .position();
        assertThat(analysis.read(sandbox.member(), begun)
                        .json()
                        .at("/inside/facilitator")
                        .asString())
                .isEqualTo(member());

        long replaced = analysis.post("/facilitators", "\"facilitator\":\"" + persons.getFirst() + "\"")
                .position();

        assertThat(analysis.read(sandbox.coordinator(), replaced)
                        .json()
                        .at("/inside/facilitator")
                        .asString())
                .isEqualTo(persons.getFirst());
        assertThat(analysis.read(sandbox.member(), replaced).status()).isEqualTo(404);
        analysis.post(sandbox.member(), "/steps", "\"step\":\"TELL\"").problem(403, "belgif:missingPermission");
        Answer trail = sandbox.read(sandbox.member(), "/audit?limit=500&afterPosition=" + before, replaced);
        assertThat(trail.text()).doesNotContain(persons.getFirst(), "Un récit");
    }

    @Test
    void whoever_comes_to_report_reads_what_was_said_before_and_goes_on() {
        Analysing analysis = new Analysing(
                sandbox, opened(persons.get(0), persons.get(1), persons.subList(2, 8)), persons.subList(2, 8));
        long proposed = app.log().head();
        analysis.propose();
        assertThat(analysis.read(sandbox.member(), proposed).status()).isEqualTo(404);

        long replaced = analysis.post("/rapporteurs", "\"rapporteur\":\"" + member() + "\"")
                .position();

        JsonNode inside = analysis.read(sandbox.member(), replaced).json().path("inside");
        assertThat(inside.path("rapporteur").asString()).isEqualTo(member());
        assertThat(inside.path("facilitator").asString()).isEqualTo(persons.get(0));
        assertThat(inside.toString()).contains("Un récit");
        analysis.post(sandbox.member(), "/steps", "\"step\":\"CHOOSE_NARRATIVES\"")
                .accepted();
        for (Map.Entry<String, String> language : Map.of(
                        "fr", "a pris le rapport", "nl", "verzorgt voortaan het verslag", "en", "took over reporting")
                .entrySet()) {
            JsonNode entry = sandbox.read(
                            sandbox.member().in(language.getKey()),
                            "/audit?afterPosition=" + (replaced - 1) + "&limit=1",
                            replaced)
                    .json()
                    .path("items")
                    .get(0);
            assertThat(entry.path("sentence").asString()).contains(language.getValue());
        }
        assertThat(sandbox.read(
                                sandbox.administrator(),
                                "/audit?afterPosition=" + (replaced - 1) + "&limit=1",
                                replaced)
                        .json()
                        .at("/items/0/redacted")
                        .asBoolean())
                .isTrue();
    }

    private static String opened(String facilitator, String rapporteur, List<String> participants) {
        return sandbox.coordinator()
                .post(sandbox.path() + "/analyses", Analysing.opening(facilitator, rapporteur, participants))
                .accepted()
                .createdId();
    }

    private static String outcome(Client client, String analysis, String path, String body) {
        String somebody = UUID.randomUUID().toString();
        Answer answer = client.post(
                sandbox.path() + "/analyses/" + analyses.get(analysis) + path.replace("{x}", somebody),
                "{" + body.replace("{x}", somebody) + ",\"told\":{\"on\":\"1850-01-01\"}}");
        return answer.status() + " " + answer.json().path("type").asString("");
    }

    private static String member() {
        return DemoPeople.member().toString();
    }
}
