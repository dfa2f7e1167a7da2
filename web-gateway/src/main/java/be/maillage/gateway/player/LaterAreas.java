package be.maillage.gateway.player;

import java.util.Set;

/**
 * What a history may already tell although the areas it belongs to do not exist yet: such lines are skipped and said to be. An area that comes
 * into being takes its names from here to a class of its own.
 */
final class LaterAreas {

    /** By area: agreements, projects, advice, tools, subsidies, persons. */
    private static final Set<String> COMMANDS = words("""
            SignAgreement DisseminateAgreement ReviewAgreement AmendAgreement RenewAgreement TerminateAgreement
            LaunchProject RecordMilestone ReportEffects CompleteProject AbandonProject
            IssueAdvice RequestAdvice FollowUp CloseAdvice
            ShareTool EvaluateTool ReviseTool RetireTool
            ApplyForSubsidy GrantSubsidy JustifyExpense CorrectExpense RecordAnnualEvaluation SubmitAnnualReport
            RequestClarification AnswerClarification AcceptReport RefuseReport
            ErasePerson
            """);

    private static final Set<String> OWN_FIELDS = words("""
            agreement parties frame responsibilities results validFrom reviewOn
            project needs plannedEnd budget againstPoverty milestone effects
            advice authority adoptedAt spokesperson signatories abstentions response
            tool description rating experience
            amount grantee subsidiser criteria voucher answer
            """);

    /** Fields that existing areas have too. Where such an area does not ask for one, it is a mistake. */
    private static final Set<String> SHARED_FIELDS = words("""
            audience diagnostic expectations kind languages link means meeting methods name network objectives organisation
            organisations partners person reason scope start subgroup territory text themes title year
            """);

    private LaterAreas() {}

    static boolean have(String command) {
        return COMMANDS.contains(command);
    }

    /** Whether a line of a later area may have it. */
    static boolean knowField(String field) {
        return OWN_FIELDS.contains(field) || SHARED_FIELDS.contains(field);
    }

    /** Whether only later areas have it, so that on another line it is there for them. */
    static boolean own(String field) {
        return OWN_FIELDS.contains(field);
    }

    /** Reads such a line without understanding it. */
    static void skip(Entry entry) {
        entry.later();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
