package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Who × what in the fictitious coordination, cell by cell, written out. Commands are dated 1850, which is refused just behind the gate: what gets
 * through is told apart from what does not, and nothing is changed by either.
 */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoMayWhatTest {

    private static final String AMO = "c0f142dd-21c9-5518-93b9-03b85915b957";
    private static final String CPAS = "b64031b4-103c-5996-8439-0de688d32547";
    private static final String PLANNING = "8ad5ba0b-d389-5cce-8471-ca443aa6027d";
    private static final String AMO_AND_PLANNING = "a0d12202-2317-5caa-9e14-eeee8548bbd0";
    private static final String HEALTH_CENTRE_AND_CPAS = "d201910d-be11-586d-92f0-04ae454bf0b2";
    private static final String SOMEBODY = "cb1195e3-88cf-5496-a11c-0953a075386a";

    private static final String IN_1850 = "\"told\":{\"on\":\"1850-01-01\"}";
    private static final String PROFILE =
            "\"profile\":{\"names\":{\"fr\":\"Une maison\"},\"legalForm\":\"OTHER\",\"line\":\"FIRST\"}";

    /** What a cell of the table may say. */
    private static final Map<String, String> MEANING = Map.of(
            "401", "401 belgif:noAccessToken",
            "403", "403 belgif:missingPermission",
            "yes", "422 maillage:common.date-is-believable");

    private final Running app;

    WhoMayWhatTest(Running app) {
        this.app = app;
    }

    /** The member's column is about what their own organisation says; see the next test for the others'. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command                    | posted to                                     | body                                                    | public | coordinator | member | subsidiser | analyst
            FoundCoordination            | /coordinations                                | "names":{"fr":"X"},"communes":["21001"],"origin":"ASCENDING","steering":"COMMITTEE" | 401 | yes | 403 | 403 | 403
            SetCarrier                   | {c}/carrier                                   | "carrier":{"kind":"CPAS"}                               | 401    | yes         | 403    | 403        | 403
            AdoptCharter                 | {c}/charters                                  | "version":2,"language":"fr","objectives":["Un"]         | 401    | yes         | 403    | 403        | 403
            AdoptInternalRules           | {c}/internal-rules                            | "modeOfOrganisation":{"fr":"X"}                         | 401    | yes         | 403    | 403        | 403
            AppointCoordinator           | {c}/coordinators                              | "personId":"{person}"                                   | 401    | yes         | 403    | 403        | 403
            EndCoordinatorMandate        | {c}/coordinators/{person}/end                 |                                                         | 401    | yes         | 403    | 403        | 403
            SetAdmissionPolicy           | {c}/admission-policy                          | "policy":"OPEN","reconfirmEveryMonths":12               | 401    | yes         | 403    | 403        | 403
            SetElectedOfficialsPolicy    | {c}/elected-officials-policy                  | "policy":"GUEST"                                        | 401    | yes         | 403    | 403        | 403
            SetSituationsPolicy          | {c}/situations-policy                         | "allowed":true                                          | 401    | yes         | 403    | 403        | 403
            ApplyForMembership           | {c}/members/applications                      | "memberId":"{own}","kind":"ORGANISATION"                | 401    | yes         | 403    | 403        | 403
            AdmitMember                  | {c}/members                                   | "memberId":"{own}","kind":"ORGANISATION"                | 401    | yes         | 403    | 403        | 403
            DeclineMembership            | {c}/members/{own}/decline                     |                                                         | 401    | yes         | 403    | 403        | 403
            WithdrawMember               | {c}/members/{own}/withdrawal                  |                                                         | 401    | yes         | yes    | 403        | 403
            AdhereToCharter              | {c}/members/{own}/adherence                   | "version":1                                             | 401    | yes         | yes    | 403        | 403
            ConfirmMembership            | {c}/members/{own}/confirmation                |                                                         | 401    | yes         | yes    | 403        | 403
            LapseMembership              | {c}/members/{own}/lapse                       |                                                         | 401    | yes         | 403    | 403        | 403
            DesignateRepresentative      | {c}/members/{own}/representatives             | "personId":"{person}","category":"MANAGER"              | 401    | yes         | yes    | 403        | 403
            ReplaceRepresentative        | {c}/members/{own}/representatives/{person}/replacement | "personId":"{person}","category":"MANAGER"     | 401    | yes         | yes    | 403        | 403
            ConstituteSteeringCommittee  | {c}/steering-committee                        | "label":{"fr":"X"}                                      | 401    | yes         | 403    | 403        | 403
            SetPriorityThemes            | {c}/priority-themes                           | "year":2026,"themes":["HEALTH"]                         | 401    | yes         | 403    | 403        | 403
            RecordMeans                  | {c}/means                                     | "year":2026                                             | 401    | yes         | 403    | 403        | 403
            LinkNetwork                  | {c}/network-links                             | "networkId":"{person}","link":"STRUCTURAL"              | 401    | yes         | 403    | 403        | 403
            UnlinkNetwork                | {c}/network-links/{person}/unlinking          |                                                         | 401    | yes         | 403    | 403        | 403
            RecordUserVoice              | {c}/user-voices                               | "method":"SURVEY","heard":{"fr":"X"}                    | 401    | yes         | 403    | 403        | 403
            RecordPublicInformation      | {c}/public-information                        | "content":{"fr":"X"},"means":{"fr":"X"}                 | 401    | yes         | 403    | 403        | 403
            SubmitInitiative             | {c}/initiatives                               | "proposal":{"fr":"X"},"submittedBy":"{own}"             | 401    | yes         | yes    | 403        | 403
            AssessInitiative             | {c}/initiatives/{person}/assessment           | "relevance":{"fr":"X"}                                  | 401    | yes         | 403    | 403        | 403
            DissolveCoordination         | {c}/dissolution                               | "reason":{"fr":"X"}                                     | 401    | yes         | 403    | 403        | 403
            RegisterOrganisation         | {c}/organisations                             | {profile}                                               | 401    | yes         | 403    | 403        | 403
            CorrectOrganisation          | {c}/organisations/{own}/correction            | {profile}                                               | 401    | yes         | yes    | 403        | 403
            OfferService                 | {c}/organisations/{own}/services              | "service":{"name":{"fr":"X"}}                           | 401    | yes         | yes    | 403        | 403
            ChangeService                | {c}/organisations/{own}/services/{person}/change | "service":{"name":{"fr":"X"}}                        | 401    | yes         | yes    | 403        | 403
            WithdrawService              | {c}/organisations/{own}/services/{person}/withdrawal | "reason":{"fr":"X"}                              | 401    | yes         | yes    | 403        | 403
            SetOpeningHours              | {c}/organisations/{own}/opening-hours         |                                                         | 401    | yes         | yes    | 403        | 403
            VerifyEntry                  | {c}/organisations/{own}/verification          |                                                         | 401    | yes         | yes    | 403        | 403
            CloseOrganisation            | {c}/organisations/{own}/closure               | "reason":{"fr":"X"}                                     | 401    | yes         | 403    | 403        | 403
            ShareWorkingCulture          | {c}/organisations/{own}/working-culture       | "culture":{"methods":{"fr":"X"}},"saidBy":"{person}"    | 401    | yes         | yes    | 403        | 403
            ConfirmStillTrue             | {c}/organisations/{own}/working-culture/confirmation | "saidBy":"{person}"                                     | 401    | 403         | yes    | 403        | 403
            WithdrawWorkingCulture       | {c}/organisations/{own}/working-culture/withdrawal |                                                         | 401    | yes         | yes    | 403        | 403
            OfferSharedResource          | {c}/organisations/{own}/resources             | "resource":{"kind":"ROOM","name":{"fr":"X"}}            | 401    | yes         | yes    | 403        | 403
            WithdrawSharedResource       | {c}/organisations/{own}/resources/{person}/withdrawal |                                                         | 401    | yes         | yes    | 403        | 403
            LendResource                 | {c}/organisations/{own}/resources/{person}/loans | "borrower":"{planning}"                                 | 401    | yes         | yes    | 403        | 403
            ReturnResource               | {c}/organisations/{own}/resources/{person}/return |                                                         | 401    | yes         | yes    | 403        | 403
            HostVisit                    | {c}/organisations/{own}/visits                | "form":"PREMISES","visitors":["{planning}"]             | 401    | yes         | yes    | 403        | 403
            TellApart                    | {c}/organisations/{own}/distinctions          | "other":"{planning}"                                    | 401    | yes         | 403    | 403        | 403
            MergeOrganisations           | {c}/organisations/{own}/merging               | "into":"{planning}","reason":{"fr":"X"}                 | 401    | yes         | 403    | 403        | 403
            RecordDuo                    | {c}/duos                                      | "partners":["{own}","{planning}"]                       | 401    | yes         | yes    | 403        | 403
            AssessCollaboration          | {c}/assessments                               | "partners":["{own}","{planning}"],"by":"{own}","rater":"{person}","raterRole":"MANAGER","level":"PARALLEL" | 401 | yes | yes | 403 | 403
            PresentDuo                   | {c}/duos/{pair}/presentations                 | "meetingId":"{person}"                                  | 401    | yes         | yes    | 403        | 403
            ConsentToPublication         | {c}/duos/{pair}/consents                      | "by":"{own}"                                            | 401    | 403         | yes    | 403        | 403
            PublishDuo                   | {c}/duos/{pair}/publication                   |                                                         | 401    | yes         | yes    | 403        | 403
            EndDuo                       | {c}/duos/{pair}/end                           | "reason":{"fr":"X"}                                     | 401    | yes         | yes    | 403        | 403
            RegisterPerson               | /persons                                      | "name":"X"                                              | 401    | yes         | 403    | 403        | 403
            ChangeContact                | /persons/{person}/contact                     | "name":"X"                                              | 401    | yes         | 403    | 403        | 403
            FormSubgroup                 | {c}/subgroups                                 | "name":{"fr":"X"},"kind":"ACTION","members":["{own}","{planning}"],"framing":{"facets":[{"fr":"X"}],"calendar":{"reportBackOn":"2027"}} | 401    | yes         | yes    | 403        | 403
            JoinSubgroup                 | {c}/subgroups/{person}/members                | "memberId":"{own}"                                      | 401    | yes         | yes    | 403        | 403
            LeaveSubgroup                | {c}/subgroups/{person}/members/{own}/leaving  |                                                         | 401    | yes         | yes    | 403        | 403
            ChangeFacilitator            | {c}/subgroups/{person}/facilitators           | "facilitator":"{person}"                                | 401    | yes         | yes    | 403        | 403
            EngageResourcePerson         | {c}/subgroups/{person}/resource-persons       | "contribution":{"fr":"X"}                               | 401    | yes         | yes    | 403        | 403
            ReviseCalendar               | {c}/subgroups/{person}/calendar               | "calendar":{"reportBackOn":"2027"}                      | 401    | yes         | yes    | 403        | 403
            SetObjectives                | {c}/subgroups/{person}/objectives             | "objectives":[{"fr":"X"}]                               | 401    | yes         | yes    | 403        | 403
            ReportBack                   | {c}/subgroups/{person}/reports                | "summary":{"fr":"X"}                                    | 401    | yes         | yes    | 403        | 403
            CloseSubgroup                | {c}/subgroups/{person}/closure                | "outcome":"FULFILLED"                                   | 401    | yes         | yes    | 403        | 403
            RegisterNetwork              | {c}/networks                                  | "profile":{"name":{"fr":"X"},"type":"THEMATIC"}         | 401    | yes         | yes    | 403        | 403
            CorrectNetwork               | {c}/networks/{person}/correction              | "profile":{"name":{"fr":"X"},"type":"THEMATIC"}         | 401    | yes         | yes    | 403        | 403
            RecordParticipation          | {c}/networks/{person}/participations          | "memberId":"{own}"                                      | 401    | yes         | yes    | 403        | 403
            EndParticipation             | {c}/networks/{person}/participations/{own}/end |                                                         | 401    | yes         | yes    | 403        | 403
            ReportFromNetwork            | {c}/networks/{person}/reports                 | "by":"{own}","report":{"fr":"X"}                        | 401    | yes         | yes    | 403        | 403
            DissolveNetwork              | {c}/networks/{person}/dissolution             | "reason":{"fr":"X"}                                     | 401    | yes         | 403    | 403        | 403
            LaySituationBefore           | {c}/situations                                | "consentObtained":true,"question":{"fr":"X"}            | 401    | yes         | yes    | 403        | 403
            RecordReflections            | {c}/situations/{person}/reflections           | "reflections":{"fr":"X"}                                | 401    | yes         | yes    | 403        | 403
            CloseSituation               | {c}/situations/{person}/closure               |                                                         | 401    | yes         | yes    | 403        | 403
            LaunchDiagnostic             | {c}/diagnostics                               | "approach":{"question":{"fr":"X"},"method":"SURVEY","residents":"NONE"} | 401    | yes         | 403    | 403        | 403
            OpenRound                    | {c}/diagnostics/{person}/rounds               |                                                         | 401    | yes         | 403    | 403        | 403
            RecordFinding                | {c}/diagnostics/{person}/findings             | "finding":{"kind":"NEED","theme":"HOUSING","source":"WORKERS","statement":{"fr":"X"}} | 401    | yes         | yes    | 403        | 403
            ReviseFinding                | {c}/diagnostics/{person}/findings/{person}/revision | "finding":{"kind":"NEED","theme":"HOUSING","source":"WORKERS","statement":{"fr":"X"}} | 401    | yes         | 403    | 403        | 403
            MergeFindings                | {c}/diagnostics/{person}/findings/{person}/merger | "others":["{own}"]                                      | 401    | yes         | 403    | 403        | 403
            WithdrawFinding              | {c}/diagnostics/{person}/findings/{person}/withdrawal | "reason":{"fr":"X"}                                     | 401    | yes         | 403    | 403        | 403
            PrioritiseNeeds              | {c}/diagnostics/{person}/priorities           | "ranking":["{own}"],"how":{"fr":"X"}                    | 401    | yes         | 403    | 403        | 403
            ProposePerspective           | {c}/diagnostics/{person}/perspectives         | "perspective":{"statement":{"fr":"X"}}                  | 401    | yes         | yes    | 403        | 403
            WithdrawPerspective          | {c}/diagnostics/{person}/perspectives/{person}/withdrawal | "reason":{"fr":"X"}                                     | 401    | yes         | 403    | 403        | 403
            ValidateDiagnostic           | {c}/diagnostics/{person}/validation           | "byConsensus":true                                      | 401    | yes         | 403    | 403        | 403
            PublishDiagnostic            | {c}/diagnostics/{person}/editions             | "edition":1,"title":{"fr":"X"},"audience":"PUBLIC"      | 401    | yes         | 403    | 403        | 403
            RelayDiagnostic              | {c}/diagnostics/{person}/relays               | "to":{"kind":"COMMUNE"},"channel":"LETTER"              | 401    | yes         | 403    | 403        | 403
            RecordResponse               | {c}/diagnostics/{person}/relays/{person}/responses | "answered":{"fr":"X"}                                   | 401    | yes         | 403    | 403        | 403
            RelayNeed                    | {c}/needs/relays                              | "findingId":"{person}","to":{"kind":"CPAS"},"channel":"LETTER" | 401    | yes         | 403    | 403        | 403
            RecordNeedResponse           | {c}/needs/relays/{person}/responses           | "answered":{"fr":"X"}                                   | 401    | yes         | 403    | 403        | 403
            OpenGroupAnalysis            | {c}/analyses                                  | "question":{"fr":"X"},"facilitator":"{own}","rapporteur":"{person}","plannedSittings":2,"participants":[{"personId":"{person}"}] | 401    | yes         | 403    | 403        | 403
            ReplaceFacilitator           | {c}/analyses/{person}/facilitators            | "facilitator":"{person}"                                | 401    | 403         | 403    | 403        | 403
            ReplaceRapporteur            | {c}/analyses/{person}/rapporteurs             | "rapporteur":"{person}"                                 | 401    | 403         | 403    | 403        | 403
            HoldSitting                  | {c}/analyses/{person}/sittings                | "present":["{person}"]                                  | 401    | 403         | 403    | 403        | 403
            BeginStep                    | {c}/analyses/{person}/steps                   | "step":"TELL"                                           | 401    | 403         | 403    | 403        | 403
            Tell                         | {c}/analyses/{person}/telling                 | "text":{"fr":"X"}                                       | 401    | 403         | 403    | 403        | 403
            Interpret                    | {c}/analyses/{person}/interpretations         | "speaker":"{person}","text":{"fr":"X"}                  | 401    | 403         | 403    | 403        | 403
            CloseAnalysis                | {c}/analyses/{person}/closure                 | "outcome":"ABANDONED"                                   | 401    | 403         | 403    | 403        | 403
            CarryToDiagnostic            | {c}/analyses/{person}/carrying                | "diagnosticId":"{person}"                               | 401    | 403         | 403    | 403        | 403
            ConveneMeeting               | {c}/meetings                                  | "kind":"PLENARY","scope":"COORDINATION","confidentiality":"MEMBERS","time":{"day":"2027-01-01"} | 401    | yes         | yes    | 403        | 403
            EntrustMeeting               | {c}/meetings/{person}/entrustment             |                                                         | 401    | yes         | yes    | 403        | 403
            AmendAgenda                  | {c}/meetings/{person}/agenda                  |                                                         | 401    | yes         | yes    | 403        | 403
            RescheduleMeeting            | {c}/meetings/{person}/rescheduling            | "time":{"day":"2027-01-01"},"reason":{"fr":"X"}         | 401    | yes         | yes    | 403        | 403
            CancelMeeting                | {c}/meetings/{person}/cancellation            | "reason":{"fr":"X"}                                     | 401    | yes         | yes    | 403        | 403
            InviteGuest                  | {c}/meetings/{person}/guests                  | "guest":{}                                              | 401    | yes         | yes    | 403        | 403
            RecordAttendance             | {c}/meetings/{person}/attendance              |                                                         | 401    | yes         | yes    | 403        | 403
            OpenCheckIn                  | {c}/meetings/{person}/check-in                |                                                         | 401    | yes         | yes    | 403        | 403
            CheckIn                      | {c}/meetings/{person}/check-ins               | "organisationId":"{own}","secret":"X"                   | yes    | 403         | yes    | 403        | 403
            HoldMeeting                  | {c}/meetings/{person}/holding                 |                                                         | 401    | yes         | yes    | 403        | 403
            DraftMinutes                 | {c}/meetings/{person}/minutes/drafts          | "language":"fr"                                         | 401    | yes         | yes    | 403        | 403
            TranslateMinutes             | {c}/meetings/{person}/minutes/translations    | "from":"fr","language":"nl"                             | 401    | yes         | yes    | 403        | 403
            ProposeAmendment             | {c}/meetings/{person}/minutes/amendments      | "language":"fr","text":"X"                              | 401    | yes         | yes    | 403        | 403
            SettleAmendment              | {c}/meetings/{person}/minutes/amendments/{person}/settlement | "outcome":"ACCEPTED"                                    | 401    | yes         | yes    | 403        | 403
            ApproveMinutes               | {c}/meetings/{person}/minutes/approval        | "language":"fr"                                         | 401    | yes         | yes    | 403        | 403
            AddAddendum                  | {c}/meetings/{person}/minutes/addenda         | "language":"fr","text":"X"                              | 401    | yes         | yes    | 403        | 403
            DistributeMinutes            | {c}/meetings/{person}/minutes/distribution    | "language":"fr"                                         | 401    | yes         | yes    | 403        | 403
            RecordDecision               | {c}/meetings/{person}/decisions               | "text":{"fr":"X"},"mode":"CONSENSUS"                    | 401    | yes         | yes    | 403        | 403
            AssignAction                 | {c}/meetings/{person}/actions                 | "what":{"fr":"X"},"due":"2027"                          | 401    | yes         | yes    | 403        | 403
            CompleteAction               | {c}/meetings/{person}/actions/{person}/completion |                                                         | 401    | yes         | yes    | 403        | 403
            DropAction                   | {c}/meetings/{person}/actions/{person}/dropping | "reason":{"fr":"X"}                                     | 401    | yes         | yes    | 403        | 403
            ExtendAction                 | {c}/meetings/{person}/actions/{person}/extension | "due":"2027"                                            | 401    | yes         | yes    | 403        | 403
            ShareInformation             | {c}/information                               | "title":{"fr":"X"},"text":{"fr":"X"},"audience":"MEMBERS","organisationId":"{own}" | 401    | yes         | yes    | 403        | 403
            RelayInformation             | {c}/information/{person}/relays               | "organisationId":"{own}"                                | 401    | yes         | yes    | 403        | 403
            WithdrawInformation          | {c}/information/{person}/withdrawal           |                                                         | 401    | yes         | yes    | 403        | 403
            """)
    void each_command_is_for_whom_the_table_says(
            String command,
            String path,
            String body,
            String visitor,
            String coordinator,
            String member,
            String subsidiser,
            String analyst) {
        long before = app.log().head();
        String to = named(path, AMO, AMO_AND_PLANNING);
        String says = named(body == null ? "" : body, AMO, AMO_AND_PLANNING);
        List<String> outcomes = new ArrayList<>();
        for (Client client : List.of(
                app.visitor(), app.as("coordinator"), app.as("member"), app.as("subsidiser"), app.as("analyst"))) {
            outcomes.add(outcome(client, to, says));
        }
        assertThat(outcomes)
                .containsExactly(
                        MEANING.get(visitor),
                        MEANING.get(coordinator),
                        MEANING.get(member),
                        MEANING.get(subsidiser),
                        MEANING.get(analyst));
        assertThat(app.log().head()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {c}/members/{own}/withdrawal                            |
            {c}/members/{own}/adherence                             | "version":1
            {c}/members/{own}/confirmation                          |
            {c}/members/{own}/representatives                       | "personId":"{person}","category":"MANAGER"
            {c}/members/{own}/representatives/{person}/replacement  | "personId":"{person}","category":"MANAGER"
            {c}/initiatives                                         | "proposal":{"fr":"X"},"submittedBy":"{own}"
            {c}/organisations/{own}/correction                      | {profile}
            {c}/organisations/{own}/services                        | "service":{"name":{"fr":"X"}}
            {c}/organisations/{own}/services/{person}/change        | "service":{"name":{"fr":"X"}}
            {c}/organisations/{own}/services/{person}/withdrawal    | "reason":{"fr":"X"}
            {c}/organisations/{own}/opening-hours                   |
            {c}/organisations/{own}/verification                    |
            {c}/organisations/{own}/working-culture                 | "culture":{"methods":{"fr":"X"}},"saidBy":"{person}"
            {c}/organisations/{own}/working-culture/confirmation    | "saidBy":"{person}"
            {c}/organisations/{own}/working-culture/withdrawal      |
            {c}/organisations/{own}/resources                       | "resource":{"kind":"ROOM","name":{"fr":"X"}}
            {c}/organisations/{own}/resources/{person}/withdrawal   |
            {c}/organisations/{own}/resources/{person}/loans        | "borrower":"{planning}"
            {c}/organisations/{own}/resources/{person}/return       |
            {c}/organisations/{own}/visits                          | "form":"PREMISES","visitors":["{planning}"]
            {c}/duos                                                | "partners":["{own}","{planning}"]
            {c}/assessments                                         | "partners":["{own}","{amo}"],"by":"{own}","rater":"{person}","raterRole":"MANAGER","level":"PARALLEL"
            {c}/duos/{pair}/presentations                           | "meetingId":"{person}"
            {c}/duos/{pair}/consents                                | "by":"{own}"
            {c}/duos/{pair}/publication                             |
            {c}/duos/{pair}/end                                     | "reason":{"fr":"X"}
            {c}/subgroups                                           | "name":{"fr":"X"},"kind":"ACTION","members":["{own}","{planning}"],"framing":{"facets":[{"fr":"X"}],"calendar":{"reportBackOn":"2027"}}
            {c}/subgroups/{person}/members                          | "memberId":"{own}"
            {c}/subgroups/{person}/members/{own}/leaving            |
            {c}/networks/{person}/participations                    | "memberId":"{own}"
            {c}/networks/{person}/participations/{own}/end          |
            {c}/networks/{person}/reports                           | "by":"{own}","report":{"fr":"X"}
            {c}/meetings/{person}/check-ins                         | "organisationId":"{own}","secret":"X"
            {c}/meetings/{person}/minutes/amendments                | "language":"fr","text":"X","organisationId":"{own}"
            {c}/information                                         | "title":{"fr":"X"},"text":{"fr":"X"},"audience":"MEMBERS","organisationId":"{own}"
            {c}/information                                         | "title":{"fr":"X"},"text":{"fr":"X"},"audience":"MEMBERS"
            {c}/information/{person}/relays                         | "organisationId":"{own}"
            """)
    void a_member_says_nothing_in_the_name_of_another_organisation(String path, String body) {
        String to = named(path, CPAS, HEALTH_CENTRE_AND_CPAS);
        String says = named(body == null ? "" : body, CPAS, HEALTH_CENTRE_AND_CPAS);
        assertThat(outcome(app.as("member"), to, says)).isEqualTo(MEANING.get("403"));
    }

    /** Somebody with an account and no role at all leads the first subgroup of a coordination, and not the second. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command            | posted to below the subgroup | body                                   | theirs | another
            ChangeFacilitator    | /facilitators                | "facilitator":"{person}"               | yes    | 403
            EngageResourcePerson | /resource-persons            | "contribution":{"fr":"X"}              | yes    | 403
            ReviseCalendar       | /calendar                    | "calendar":{"reportBackOn":"2027"}     | yes    | 403
            SetObjectives        | /objectives                  | "objectives":[{"fr":"X"}]              | yes    | 403
            ReportBack           | /reports                     | "summary":{"fr":"X"}                   | yes    | 403
            CloseSubgroup        | /closure                     | "outcome":"FULFILLED"                  | yes    | 403
            JoinSubgroup         | /members                     | "memberId":"{own}"                     | 403    | 403
            LeaveSubgroup        | /members/{own}/leaving       |                                        | 403    | 403
            """)
    void whoever_leads_a_subgroup_carries_it_on_without_a_role(
            String command, String below, String body, String theirs, String another) {
        Led led = Led.in(app);
        String says = named(body == null ? "" : body, led.box().own(), "");
        String to = named(below, led.box().own(), "");

        assertThat(outcome(led.facilitator(), led.subgroup() + to, says)).isEqualTo(MEANING.get(theirs));
        assertThat(outcome(led.facilitator(), led.another() + to, says)).isEqualTo(MEANING.get(another));
        led.facilitator()
                .post(
                        led.subgroup() + to,
                        "{" + says + (says.isEmpty() ? "" : ",") + IN_1850 + "}",
                        "Maillage-On-Behalf-Of",
                        led.box().own())
                .problem(403, "belgif:missingPermission");
    }

    @Test
    void whoever_no_longer_leads_a_subgroup_says_nothing_more_in_it() {
        Led led = Led.in(app);
        String objectives = "{\"objectives\":[{\"fr\":\"Se comprendre\"}]}";
        led.facilitator().post(led.subgroup() + "/objectives", objectives).accepted();
        assertThat(
                        outcome(
                                led.facilitator(),
                                led.box().path() + "/subgroups",
                                "\"name\":{\"fr\":\"X\"},\"kind\":\"ACTION\",\"members\":[\""
                                        + led.box().own()
                                        + "\"],\"framing\":{\"facets\":[{\"fr\":\"X\"}],\"calendar\":{\"reportBackOn\":\"2027\"}}"))
                .isEqualTo(MEANING.get("403"));

        led.facilitator()
                .post(led.subgroup() + "/facilitators", "{\"facilitator\":\"" + SOMEBODY + "\"}")
                .accepted();
        led.facilitator().post(led.subgroup() + "/objectives", objectives).problem(403, "belgif:missingPermission");
    }

    @Test
    void a_member_cannot_choose_to_speak_for_an_organisation_that_is_not_theirs() {
        Answer answer = app.as("member")
                .post(
                        Histories.TILLEULS.path() + "/members/" + AMO + "/confirmation",
                        "{" + IN_1850 + "}",
                        "Maillage-On-Behalf-Of",
                        CPAS);
        answer.problem(403, "belgif:missingPermission");
    }

    @Test
    void who_represents_nobody_cannot_have_it_recorded_that_they_spoke_for_an_organisation() {
        for (Client client : List.of(app.as("coordinator"), app.as(Running.ADMINISTRATOR))) {
            client.post(
                            Histories.TILLEULS.path() + "/members/" + AMO + "/confirmation",
                            "{" + IN_1850 + "}",
                            "Maillage-On-Behalf-Of",
                            AMO)
                    .problem(403, "belgif:missingPermission");
        }
    }

    @Test
    void a_coordinator_of_one_coordination_has_no_right_in_another() {
        for (Histories other : List.of(Histories.ETTERBEEK, Histories.CHANTIER_5)) {
            assertThat(outcome(app.as("coordinator"), other.path() + "/organisations", named("{profile}", AMO, "")))
                    .isEqualTo(MEANING.get("403"));
            assertThat(outcome(app.as("member"), other.path() + "/initiatives", "\"proposal\":{\"fr\":\"X\"}"))
                    .isEqualTo(MEANING.get("403"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # asked                          | counted              | public | coordinator | member | subsidiser | analyst
            /coordinations                   | histories            | 4      | 4           | 4      | 4          | 4
            {c}                              | status               | 200    | 200         | 200    | 200        | 200
            {c}                              | coordinators         | 0      | 1           | 1      | 1          | 1
            {c}/organisations                | items                | 6      | 6           | 6      | 6          | 6
            {c}/organisations/{own}          | status               | 200    | 200         | 200    | 200        | 200
            {c}/organisations/duplicates     | status               | 200    | 200         | 200    | 200        | 200
            {c}/organisations/duplicates     | items                | 0      | 0           | 0      | 0          | 0
            {c}/resources                    | items                | 0      | 0           | 0      | 0          | 0
            {c}/visits                       | items                | 0      | 0           | 0      | 0          | 0
            {c}/duos                         | items                | 0      | 0           | 0      | 0          | 0
            {b}/duos                         | items                | 3      | 3           | 3      | 3          | 3
            {c}/duos/{pair}                  | status               | 404    | 404         | 404    | 404        | 404
            {c}/pairs                        | items                | 0      | 3           | 1      | 0          | 0
            {c}/pairs?agreement=AGREED       | items                | 0      | 1           | 0      | 0          | 0
            {c}/pairs?agreement=DIVERGENT    | items                | 0      | 1           | 1      | 0          | 0
            {c}/pairs/{pair}                 | status               | 404    | 200         | 200    | 404        | 404
            {c}/pairs/{others}               | status               | 404    | 200         | 404    | 404        | 404
            {c}/diagnostics                  | items                | 0      | 0           | 0      | 0          | 0
            {c}/analyses                     | items                | 0      | 0           | 0      | 0          | 0
            {c}/needs                        | items                | 0      | 0           | 0      | 0          | 0
            {e}/diagnostics                  | items                | 1      | 1           | 1      | 1          | 1
            {e}/diagnostics/{diagnostic}     | status               | 200    | 200         | 200    | 200        | 200
            {e}/diagnostics/{diagnostic}/findings | items           | 17     | 17          | 17     | 17         | 17
            {e}/diagnostics/{diagnostic}/editions/1 | status        | 200    | 200         | 200    | 200        | 200
            {e}/diagnostics/{diagnostic}/editions/2 | status        | 404    | 404         | 404    | 404        | 404
            {e}/needs                        | items                | 9      | 9           | 9      | 9          | 9
            {e}/analyses                     | items                | 0      | 0           | 0      | 2          | 2
            {e}/analyses/{analysis}          | status               | 404    | 404         | 404    | 200        | 200
            {e}/analyses/{analysis}          | inside               | 0      | 0           | 0      | 0          | 0
            {b}/pairs                        | items                | 3      | 3           | 3      | 3          | 3
            {c}/continuum                    | status               | 404    | 200         | 200    | 200        | 200
            {c}/audit                        | items                | 53     | 53          | 53     | 53         | 53
            {c}/audit                        | told                 | 26     | 53          | 49     | 46         | 46
            {c}/audit                        | names of people      | 0      | 7           | 7      | 7          | 0
            {c}/meetings                     | items                | 0      | 3           | 3      | 3          | 3
            {c}/meetings?when=RESERVED       | items                | 3      | 0           | 0      | 0          | 0
            {c}/meetings/{meeting}           | status               | 200    | 200         | 200    | 200        | 200
            {c}/meetings/{meeting}           | decisions            | 0      | 1           | 1      | 1          | 1
            {c}/meetings/{meeting}           | actions              | 0      | 1           | 1      | 1          | 1
            {c}/decisions                    | items                | 0      | 1           | 1      | 1          | 1
            {c}/actions                      | items                | 0      | 1           | 1      | 1          | 1
            {c}/actions/{action}             | status               | 404    | 200         | 200    | 200        | 200
            {c}/information                  | items                | 0      | 0           | 0      | 0          | 0
            {b}/meetings                     | items                | 0      | 4           | 0      | 4          | 4
            /persons?q=Bedacht               | items                | 0      | 5           | 0      | 0          | 0
            /persons/{person}                | status               | 404    | 200         | 404    | 200        | 404
            """)
    void each_query_shows_whom_what_the_table_says(
            String asked, String counted, int visitor, int coordinator, int member, int subsidiser, int analyst) {
        String path = named(asked, AMO, AMO_AND_PLANNING)
                .replace("{diagnostic}", anyOf("/diagnostics"))
                .replace("{analysis}", anyOf("/analyses"))
                .replace("{meeting}", asked.contains("{meeting}") ? first("/meetings?when=PAST&sort=-day") : "")
                .replace("{action}", asked.contains("{action}") ? first("/actions") : "");
        List<Integer> seen = new ArrayList<>();
        for (Client client : List.of(
                app.visitor(), app.as("coordinator"), app.as("member"), app.as("subsidiser"), app.as("analyst"))) {
            seen.add(count(client.get(path), counted));
        }
        assertThat(seen).containsExactly(visitor, coordinator, member, subsidiser, analyst);
    }

    @Test
    void a_redacted_entry_tells_nothing_but_that_it_exists() {
        List<JsonNode> redacted = app.visitor().all(Histories.TILLEULS.path() + "/audit").stream()
                .filter(entry -> entry.path("redacted").asBoolean())
                .toList();
        assertThat(redacted).hasSize(27).allSatisfy(entry -> {
            List<String> fields = new ArrayList<>(entry.propertyNames());
            assertThat(fields)
                    .containsExactlyInAnyOrder(
                            "position", "sequence", "type", "revision", "recordedAt", "audience", "redacted");
            assertThat(entry.path("audience").asString()).isIn("MEMBERS", "PAIR");
        });
    }

    /** The first of a list of Etterbeek's, as its subsidiser reads it. */
    private String anyOf(String list) {
        return app.as("subsidiser")
                .all(Histories.ETTERBEEK.path() + list)
                .getFirst()
                .path("id")
                .asString();
    }

    /** The id of the first that the coordinator finds. */
    private String first(String list) {
        return app.as("coordinator")
                .get(Histories.TILLEULS.path() + list)
                .json()
                .at("/items/0/id")
                .asString();
    }

    private static int count(Answer answer, String what) {
        return switch (what) {
            case "status" -> answer.status();
            case "histories" ->
                (int) answer.json()
                        .path("items")
                        .valueStream()
                        .filter(each -> Histories.all().stream()
                                .anyMatch(history ->
                                        history.id.equals(each.path("id").asString())))
                        .count();
            case "items" -> answer.json().path("items").size();
            case "told" ->
                (int) answer.json()
                        .path("items")
                        .valueStream()
                        .filter(entry -> entry.has("sentence"))
                        .count();
            case "names of people" ->
                (int) answer.json()
                        .path("items")
                        .valueStream()
                        .filter(entry -> entry.path("type").asString().endsWith("RepresentativeDesignated"))
                        .filter(entry -> entry.path("sentence")
                                .asString("")
                                .matches(".*(Bedacht|Denkbeeldig|Personnage|Inventé|Verzonnen|Imaginaire|Fictif).*"))
                        .count();
            default -> answer.json().path(what).size();
        };
    }

    private static String outcome(Client client, String path, String body) {
        String json = "{" + body + (body.isEmpty() ? "" : ",") + IN_1850 + "}";
        Answer answer = client.post(path, json);
        String type =
                answer.bytes().length == 0 ? "" : answer.json().path("type").asString("");
        return answer.status() + " " + type.replace("urn:problem-type:", "");
    }

    private static String named(String text, String own, String pair) {
        return text.replace("{c}", Histories.TILLEULS.path())
                .replace("{b}", Histories.BASSE_MEUSE.path())
                .replace("{e}", Histories.ETTERBEEK.path())
                .replace("{own}", own)
                .replace("{amo}", AMO)
                .replace("{planning}", PLANNING)
                .replace("{pair}", pair)
                .replace("{others}", HEALTH_CENTRE_AND_CPAS)
                .replace("{person}", SOMEBODY)
                .replace("{profile}", PROFILE);
    }
}
