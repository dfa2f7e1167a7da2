package be.maillage.audit;

import be.maillage.account.AccountEvent;
import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.coordination.ReminderEvent;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent;
import be.maillage.duo.DuoEvent.*;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.network.NetworkEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.person.PersonEvent;
import be.maillage.person.PersonEvent.*;
import be.maillage.situation.SituationEvent;
import be.maillage.subgroup.SubgroupEvent;
import org.jspecify.annotations.Nullable;

/** What the sentence of each event tells of. */
final class Sentences {

    private Sentences() {}

    /** @throws IllegalArgumentException for an event of an area that has no sentences */
    static Sentence of(DomainEvent event) {
        return switch (event) {
            case CoordinationEvent e -> coordination(e);
            case OrganisationEvent e -> OrganisationSentences.of(e);
            case PersonEvent e -> person(e);
            case AccountEvent e -> AccountSentences.of(e);
            case DuoEvent e -> duo(e);
            case MeetingEvent e -> MeetingSentences.of(e);
            case InformationEvent e -> MeetingSentences.of(e);
            case ReminderEvent e -> reminder(e);
            case DiagnosticEvent e -> DiagnosticSentences.of(e);
            case NeedEvent e -> DiagnosticSentences.of(e);
            case GroupAnalysisEvent e -> AnalysisSentences.of(e);
            case SubgroupEvent e -> SubgroupSentences.of(e);
            case NetworkEvent e -> NetworkSentences.of(e);
            case SituationEvent e -> SituationSentences.of(e);
            default -> throw new IllegalArgumentException("No sentence tells of " + event.getClass());
        };
    }

    private static Sentence coordination(CoordinationEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case CoordinationFounded e ->
                carrier(s.text("coordination", e.names()).code("origin", e.origin()), e.carrier());
            case CarrierSet e -> carrier(s, e.carrier());
            case CharterAdopted e ->
                s.words("version", e.version())
                        .quantity("objectives", e.objectives().size());
            case InternalRulesAdopted e ->
                s.text("organisation", e.modeOfOrganisation()).text("council", e.relationToCouncil());
            case CoordinatorAppointed e ->
                s.person("person", e.personId())
                        .quantity("fte", e.fte())
                        .quantity("hours", e.hoursPerMonth())
                        .member("employer", e.employedBy());
            case CoordinatorMandateEnded e -> s.person("person", e.personId());
            case AdmissionPolicySet e ->
                s.code("policy", e.policy())
                        .whether("charter", e.charterRequired())
                        .quantity("months", e.reconfirmEveryMonths());
            case ElectedOfficialsPolicySet e -> s.code("policy", e.policy());
            case SituationsPolicySet e -> s.whether("allowed", e.allowed());
            case MembershipApplied e ->
                s.member("member", e.memberId()).text("activity", e.activity()).text("reason", e.reason());
            case MemberAdmitted e -> s.member("member", e.memberId()).text("activity", e.activity());
            case MembershipDeclined e -> s.member("member", e.memberId()).text("reason", e.reason());
            case MembershipWithdrawn e -> s.member("member", e.memberId()).text("reason", e.reason());
            case CharterAdhered e -> s.member("member", e.memberId()).words("version", e.version());
            case MembershipConfirmed e -> s.member("member", e.memberId());
            case MembershipLapsed e -> s.member("member", e.memberId());
            case RepresentativeDesignated e ->
                s.member("member", e.memberId())
                        .person("person", e.personId())
                        .code("category", e.category())
                        .whether("decides", e.mayDecide());
            case RepresentativeReplaced e ->
                s.member("member", e.memberId())
                        .person("former", e.formerPersonId())
                        .person("person", e.personId())
                        .code("category", e.category())
                        .whether("decides", e.mayDecide());
            case SteeringCommitteeConstituted e ->
                s.text("label", e.label()).quantity("seats", e.seats().size());
            case PriorityThemesSet e ->
                s.words("year", e.year()).codes("themes", e.themes()).text("decidedBy", e.decidedBy());
            case MeansRecorded e ->
                s.words("year", e.year())
                        .quantity("coordinatorFte", e.coordinatorFte())
                        .quantity("supportFte", e.supportFte())
                        .quantity("funds", e.ownFundsEur())
                        .text("inKind", e.inKind());
            case NetworkLinked e ->
                s.member("network", e.networkId()).code("link", e.link()).member("representative", e.representedBy());
            case NetworkUnlinked e -> s.member("network", e.networkId());
            case UserVoiceRecorded e ->
                s.code("method", e.method())
                        .quantity("headcount", e.headcount())
                        .text("heard", e.heard());
            case PublicInformationRecorded e -> s.text("content", e.content()).text("means", e.means());
            case InitiativeSubmitted e -> s.text("proposal", e.proposal()).member("submittedBy", e.submittedBy());
            case InitiativeAssessed e ->
                s.text("relevance", e.relevance())
                        .text("orientation", e.orientation())
                        .text("support", e.support());
            case CoordinationDissolved e -> s.text("reason", e.reason());
        };
    }

    private static Sentence person(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new Sentence().person("person", e.personId());
            case ContactChanged e -> new Sentence().person("person", e.personId());
        };
    }

    private static Sentence duo(DuoEvent event) {
        Sentence s = new Sentence().pair(event.pairId());
        return switch (event) {
            case DuoRecorded e -> s.level("level", answer(e.level())).date("since", e.since());
            case CollaborationAssessed e ->
                s.member("by", e.by())
                        .code("role", e.raterRole())
                        .level("level", e.answer())
                        .level("wanted", answer(e.wanted()))
                        .text("reason", e.reason());
            case CollaborationLevelAgreed e -> s.level("level", e.level());
            case CollaborationLevelDisputed e ->
                s.level("saidByFirst", e.saidByFirst()).level("saidBySecond", e.saidBySecond());
            case DuoPresented ignored -> s;
            case PublicationConsented e -> s.member("by", e.by());
            case DuoPublished ignored -> s;
            case DuoEnded e -> s.text("reason", e.reason());
        };
    }

    private static Sentence reminder(ReminderEvent event) {
        return switch (event) {
            case ReminderEvent.ReminderRecorded e ->
                new Sentence()
                        .code("kind", e.obligation().kind())
                        .date("due", BusinessDate.day(e.obligation().dueOn()))
                        .codes("recipients", e.recipients())
                        .member(
                                "organisation",
                                e.organisations().size() == 1
                                        ? e.organisations().getFirst()
                                        : null);
        };
    }

    /** Its entry in the directory if it has one, else the name it was given, else of what kind it is. */
    private static Sentence carrier(Sentence s, @Nullable Carrier carrier) {
        if (carrier == null || carrier.organisationId() != null) {
            return s.member("carrier", carrier == null ? null : carrier.organisationId());
        }
        return carrier.names() == null ? s.code("carrier", carrier.kind()) : s.text("carrier", carrier.names());
    }

    private static @Nullable Answer answer(@Nullable ContinuumLevel level) {
        return level == null ? null : Answer.of(level);
    }
}
