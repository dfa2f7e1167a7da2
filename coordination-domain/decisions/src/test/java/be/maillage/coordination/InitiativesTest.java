package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationEvent.InitiativeAssessed;
import be.maillage.coordination.CoordinationEvent.InitiativeSubmitted;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativesTest {

    private final Scene scene = new Scene();

    private static final UUID INITIATIVE = id(60);

    @Test
    void a_member_a_person_or_nobody_in_particular_submits_an_initiative() {
        scene.given().records(submit(AMO), Audience.MEMBERS, submitted(AMO));
        scene.given().records(submit(ANNE), Audience.MEMBERS, submitted(ANNE));
        scene.given().records(submit(null), Audience.MEMBERS, submitted(null));
        scene.given().refuses(submit(UNKNOWN), CommonRule.PERSON_IS_REGISTERED);
        scene.given(submitted(null)).refuses(submit(null), CoordinationRule.INITIATIVE_IS_NOT_YET_SUBMITTED);
    }

    @Test
    void a_submitted_initiative_is_assessed_once() {
        scene.given(submitted(null)).records(assess("2006"), Audience.MEMBERS, assessed());
        scene.given().refuses(assess("2006"), CoordinationRule.INITIATIVE_IS_SUBMITTED);
        scene.given(submitted(null), assessed()).refuses(assess("2007"), CoordinationRule.INITIATIVE_IS_ASSESSED_ONCE);
        scene.given(submitted(null)).refuses(assess("2005"), CoordinationRule.ASSESSMENT_FOLLOWS_SUBMISSION);
    }

    private static SubmitInitiative submit(@Nullable UUID by) {
        return new SubmitInitiative(COORDINATION, INITIATIVE, text("Un jardin"), by, told("2006"));
    }

    private static InitiativeSubmitted submitted(@Nullable UUID by) {
        return new InitiativeSubmitted(INITIATIVE, text("Un jardin"), by, told("2006"));
    }

    private static AssessInitiative assess(String on) {
        return new AssessInitiative(COORDINATION, INITIATIVE, text("Utile"), null, null, told(on));
    }

    private static InitiativeAssessed assessed() {
        return new InitiativeAssessed(INITIATIVE, text("Utile"), null, null, told("2006"));
    }
}
