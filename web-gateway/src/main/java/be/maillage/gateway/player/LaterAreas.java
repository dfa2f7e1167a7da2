package be.maillage.gateway.player;

import java.util.Map;
import java.util.Set;

/**
 * What a history may already tell although the areas it belongs to do not exist yet: such lines are skipped and said to be. An area that comes
 * into being takes its names from here to a class of its own.
 */
final class LaterAreas {

    /** By area: directory, meetings, subgroups, agreements, diagnostics, group analyses, projects to situations, subsidies, persons. */
    private static final Set<String> COMMANDS = words("""
            ShareWorkingCulture ConfirmStillTrue OfferSharedResource WithdrawSharedResource LendResource ReturnResource HostVisit
            MergeOrganisations
            ConveneMeeting AmendAgenda RescheduleMeeting CancelMeeting InviteGuest RecordAttendance HoldMeeting DraftMinutes
            ProposeAmendment TranslateMinutes ApproveMinutes AddAddendum RecordDecision AssignAction CompleteAction DropAction
            ExtendAction DistributeMinutes ShareInformation
            FormSubgroup JoinSubgroup LeaveSubgroup ChangeFacilitator EngageResourcePerson ReviseCalendar ReportBack CloseSubgroup
            SignAgreement DisseminateAgreement ReviewAgreement AmendAgreement RenewAgreement TerminateAgreement
            LaunchDiagnostic RecordFinding RecordFindings ReviseFinding MergeFindings WithdrawFinding PrioritiseNeeds
            ProposePerspective ProposePerspectives ValidateDiagnostic PublishDiagnostic RelayDiagnostic RecordResponse RelayNeed
            OpenGroupAnalysis RunGroupAnalysis CarryToDiagnostic
            LaunchProject RecordMilestone ReportEffects CompleteProject AbandonProject IssueAdvice RequestAdvice FollowUp
            CloseAdvice ShareTool EvaluateTool ReviseTool RetireTool RegisterNetwork RecordParticipation ReportFromNetwork
            DissolveNetwork LaySituationBefore RecordReflections CloseSituation
            ApplyForSubsidy GrantSubsidy JustifyExpense CorrectExpense RecordAnnualEvaluation SubmitAnnualReport
            RequestClarification AnswerClarification AcceptReport RefuseReport
            ErasePerson
            """);

    private static final Set<String> OWN_FIELDS = words("""
            purpose expectations forms scope chairedBy minutesBy subject agenda start end informal venue
            invited attended excused residents minutes decisions actions confidentiality recipients text link until
            subgroup theme framing facets knowledgeHeld resourcePersons reportBackOn facilitator members summary products
            recommendations outcome
            method commissionedBy conductedBy team question findings finding perspectives perspective
            source ranking byConsensus edition addressedTo analysis rapporteur participants sittings narratives
            interpretations convergences divergences hypotheses evaluation
            consentObtained consentObtainedOn servicesInvolved chronology reflections
            agreement parties frame methods responsibilities results validFrom reviewOn project needs plannedEnd
            budget againstPoverty milestone effects advice authority adoptedAt spokesperson signatories abstentions response tool
            description rating experience networks area activities amount grantee
            subsidiser criteria voucher answer
            """);

    /** Fields that existing areas have too. Where such an area does not ask for one, it is a mistake. */
    private static final Set<String> SHARED_FIELDS = words("""
            audience diagnostic kind languages means meeting name network objectives organisation organisations partners person
            reason territory themes title year
            """);

    /** Parts of a file, beside its history. */
    private static final Set<String> SECTIONS = Set.of("questions", "desiredEffects", "findings", "perspectives");

    /** For the commands that bring about what an existing area refers to: the field that names it. */
    private static final Map<String, Thing.Kind> GIVING = Map.of(
            "ConveneMeeting", Thing.Kind.MEETING,
            "LaunchDiagnostic", Thing.Kind.DIAGNOSTIC,
            "RegisterNetwork", Thing.Kind.NETWORK);

    private LaterAreas() {}

    static boolean have(String command) {
        return COMMANDS.contains(command);
    }

    static boolean knowSection(String section) {
        return SECTIONS.contains(section);
    }

    /** Whether a line of a later area may have it. */
    static boolean knowField(String field) {
        return OWN_FIELDS.contains(field) || SHARED_FIELDS.contains(field);
    }

    /** Whether only later areas have it, so that on another line it is there for them. */
    static boolean own(String field) {
        return OWN_FIELDS.contains(field);
    }

    /** Reads such a line as far as others may refer to it. */
    static void skip(Entry entry) {
        Thing.Kind given = GIVING.get(entry.asked());
        Set<Thing> gives = given == null ? Set.of() : Set.copyOf(entry.given(given));
        entry.later(gives);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
