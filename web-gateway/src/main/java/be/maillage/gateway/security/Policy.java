package be.maillage.gateway.security;

import static be.maillage.history.Reader.Role.ADMINISTRATOR;
import static be.maillage.history.Reader.Role.COORDINATOR;
import static be.maillage.history.Reader.Role.MEMBER;

import be.maillage.account.AccountCommand;
import be.maillage.coordination.CoordinationCommand;
import be.maillage.coordination.ReminderCommand;
import be.maillage.decision.Command;
import be.maillage.diagnostic.DiagnosticCommand;
import be.maillage.duo.DuoCommand;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.MeetingCommand;
import be.maillage.network.NetworkCommand;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.person.PersonCommand;
import be.maillage.subgroup.SubgroupCommand;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may ask what: one row per command. COORDINATOR holds a mandate in the coordination, MEMBER represents one of its members and speaks for
 * that one only. Subsidisers and analysts read; they decide nothing.
 */
public final class Policy {

    static final Set<Role> STEWARDS = Set.of(COORDINATOR, ADMINISTRATOR);
    static final Set<Role> STEWARDS_AND_MEMBER = Set.of(COORDINATOR, ADMINISTRATOR, MEMBER);
    static final Set<Role> PARTNERS_AND_COORDINATOR = Set.of(COORDINATOR, MEMBER);
    /** What only an organisation can say of itself, whoever runs the coordination or pays its coordinator. */
    static final Set<Role> PARTNERS = Set.of(MEMBER);

    private static final Map<Class<? extends Command>, Set<Role>> GROUND = Map.ofEntries(
            Map.entry(CoordinationCommand.FoundCoordination.class, STEWARDS),
            Map.entry(CoordinationCommand.SetCarrier.class, STEWARDS),
            Map.entry(CoordinationCommand.AdoptCharter.class, STEWARDS),
            Map.entry(CoordinationCommand.AdoptInternalRules.class, STEWARDS),
            Map.entry(CoordinationCommand.AppointCoordinator.class, STEWARDS),
            Map.entry(CoordinationCommand.EndCoordinatorMandate.class, STEWARDS),
            Map.entry(CoordinationCommand.SetAdmissionPolicy.class, STEWARDS),
            Map.entry(CoordinationCommand.SetElectedOfficialsPolicy.class, STEWARDS),
            Map.entry(CoordinationCommand.SetSituationsPolicy.class, STEWARDS),
            Map.entry(CoordinationCommand.ApplyForMembership.class, STEWARDS),
            Map.entry(CoordinationCommand.AdmitMember.class, STEWARDS),
            Map.entry(CoordinationCommand.DeclineMembership.class, STEWARDS),
            Map.entry(CoordinationCommand.WithdrawMember.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.AdhereToCharter.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.ConfirmMembership.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.LapseMembership.class, STEWARDS),
            Map.entry(CoordinationCommand.DesignateRepresentative.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.ReplaceRepresentative.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.ConstituteSteeringCommittee.class, STEWARDS),
            Map.entry(CoordinationCommand.SetPriorityThemes.class, STEWARDS),
            Map.entry(CoordinationCommand.RecordMeans.class, STEWARDS),
            Map.entry(CoordinationCommand.LinkNetwork.class, STEWARDS),
            Map.entry(CoordinationCommand.UnlinkNetwork.class, STEWARDS),
            Map.entry(CoordinationCommand.RecordUserVoice.class, STEWARDS),
            Map.entry(CoordinationCommand.RecordPublicInformation.class, STEWARDS),
            Map.entry(CoordinationCommand.SubmitInitiative.class, STEWARDS_AND_MEMBER),
            Map.entry(CoordinationCommand.AssessInitiative.class, STEWARDS),
            Map.entry(CoordinationCommand.DissolveCoordination.class, STEWARDS),
            Map.entry(OrganisationCommand.RegisterOrganisation.class, STEWARDS),
            Map.entry(OrganisationCommand.CorrectOrganisation.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.OfferService.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.ChangeService.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.WithdrawService.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.SetOpeningHours.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.VerifyEntry.class, STEWARDS_AND_MEMBER),
            Map.entry(OrganisationCommand.CloseOrganisation.class, STEWARDS),
            Map.entry(DuoCommand.RecordDuo.class, PARTNERS_AND_COORDINATOR),
            Map.entry(DuoCommand.AssessCollaboration.class, PARTNERS_AND_COORDINATOR),
            Map.entry(DuoCommand.PresentDuo.class, PARTNERS_AND_COORDINATOR),
            Map.entry(DuoCommand.ConsentToPublication.class, PARTNERS),
            Map.entry(DuoCommand.PublishDuo.class, PARTNERS_AND_COORDINATOR),
            Map.entry(DuoCommand.EndDuo.class, PARTNERS_AND_COORDINATOR),
            Map.entry(PersonCommand.RegisterPerson.class, STEWARDS),
            Map.entry(PersonCommand.ChangeContact.class, STEWARDS));

    /** Roles by command. A command that is not here is nobody's, and a test says so. */
    static final Map<Class<? extends Command>, Set<Role>> TABLE = Stream.of(
                    GROUND,
                    OrganisationPolicy.TABLE,
                    MeetingPolicy.TABLE,
                    SubgroupPolicy.TABLE,
                    DiagnosticPolicy.TABLE,
                    AnalysisPolicy.TABLE,
                    SituationPolicy.TABLE,
                    NetworkPolicy.TABLE)
            .flatMap(table -> table.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<Class<? extends Command>> SAYING_WHO_SPEAKS = Set.of(
            CoordinationCommand.WithdrawMember.class,
            CoordinationCommand.AdhereToCharter.class,
            CoordinationCommand.ConfirmMembership.class,
            CoordinationCommand.DesignateRepresentative.class,
            CoordinationCommand.ReplaceRepresentative.class,
            CoordinationCommand.SubmitInitiative.class,
            DuoCommand.RecordDuo.class,
            DuoCommand.AssessCollaboration.class,
            DuoCommand.ConsentToPublication.class,
            MeetingCommand.ProposeAmendment.class,
            InformationCommand.ShareInformation.class,
            InformationCommand.RelayInformation.class,
            SubgroupCommand.JoinSubgroup.class,
            SubgroupCommand.LeaveSubgroup.class,
            NetworkCommand.RecordParticipation.class,
            NetworkCommand.EndParticipation.class,
            NetworkCommand.ReportFromNetwork.class);

    /** What may be asked without an account. */
    static final Set<Class<? extends Command>> GUESTS = Set.of(MeetingCommand.CheckIn.class);
    /** What happens by itself: no role of a person is allowed it. */
    static final Set<Class<? extends Command>> OF_THE_SCHEDULER = Set.of(ReminderCommand.RecordReminder.class);

    /** What the platform itself notes of its accounts: no role of a person is allowed it. Who may have it noted is checked where that is asked. */
    static final Set<Class<? extends Command>> OF_THE_DOOR = Set.of(
            AccountCommand.RecordAtDoor.class,
            AccountCommand.GivePlatformRole.class,
            AccountCommand.TakePlatformRole.class);

    private Policy() {}

    /**
     * Whether a reader's roles allow a command at all, or they take part in what it is about or lead it: what a page goes by that offers it. Whether
     * they may ask the very command is for the gatekeeper to say.
     */
    public static boolean mayAsk(Reader reader, Class<? extends Command> command, Collection<UUID> about) {
        Set<Role> allowed = TABLE.getOrDefault(command, Set.of());
        return reader.roles().stream().anyMatch(allowed::contains)
                || (GroupAnalysisCommand.class.isAssignableFrom(command)
                        && about.stream().anyMatch(reader.gatherings()::contains))
                || (SubgroupPolicy.OF_ITS_FACILITATOR.contains(command)
                        && about.stream().anyMatch(reader.led()::contains));
    }

    /** Whether a command says itself which organisation speaks, see {@link #spokenFor}: then nobody is asked that a second time. */
    public static boolean saysWhoSpeaks(Class<? extends Command> command) {
        return OrganisationCommand.class.isAssignableFrom(command) || SAYING_WHO_SPEAKS.contains(command);
    }

    /**
     * The organisations of which a member's representative must speak for one when asking this; empty when the command is no organisation's
     * own. For a command about a pair that is already known, see {@link #pairOf}.
     */
    static List<UUID> spokenFor(Command command) {
        return switch (command) {
            case OrganisationCommand c -> List.of(c.organisationId());
            case CoordinationCommand.WithdrawMember c -> List.of(c.memberId());
            case CoordinationCommand.AdhereToCharter c -> List.of(c.memberId());
            case CoordinationCommand.ConfirmMembership c -> List.of(c.memberId());
            case CoordinationCommand.DesignateRepresentative c -> List.of(c.memberId());
            case CoordinationCommand.ReplaceRepresentative c -> List.of(c.memberId());
            case CoordinationCommand.SubmitInitiative c ->
                c.submittedBy() == null ? List.of() : List.of(c.submittedBy());
            case DuoCommand.RecordDuo c -> c.partners();
            case DuoCommand.AssessCollaboration c -> List.of(c.by());
            case DuoCommand.ConsentToPublication c -> List.of(c.by());
            case DiagnosticCommand.RecordFinding c -> DiagnosticPolicy.spokenFor(c);
            case MeetingCommand c -> MeetingPolicy.spokenFor(c);
            case InformationCommand c -> MeetingPolicy.spokenFor(c);
            case SubgroupCommand c -> SubgroupPolicy.spokenFor(c);
            case NetworkCommand c -> NetworkPolicy.spokenFor(c);
            default -> List.of();
        };
    }

    /** Whether a member's right to ask this rests on having been entrusted with something, and not on an organisation that it names. */
    static boolean isCarried(Command command) {
        return (command instanceof MeetingCommand
                        || command instanceof InformationCommand
                        || command instanceof SubgroupCommand
                        || command instanceof NetworkCommand.ReportFromNetwork)
                && spokenFor(command).isEmpty();
    }

    /** The gathering whose participants may ask this, whatever their roles, as a list of none or one. */
    static List<UUID> gatheringOf(Command command) {
        return switch (command) {
            case GroupAnalysisCommand.OpenGroupAnalysis ignored -> List.of();
            case GroupAnalysisCommand c -> List.of(c.analysisId());
            default -> List.of();
        };
    }

    /** The subgroup whose facilitator may ask this, whatever their roles, as a list of none or one. */
    static List<UUID> subgroupOf(Command command) {
        return command instanceof SubgroupCommand c && SubgroupPolicy.OF_ITS_FACILITATOR.contains(c.getClass())
                ? List.of(c.subgroupId())
                : List.of();
    }

    /** The pair in which a representative's organisation must be a partner, as a list of none or one. */
    static List<UUID> pairOf(Command command) {
        return switch (command) {
            case DuoCommand.PresentDuo c -> List.of(c.pairId());
            case DuoCommand.PublishDuo c -> List.of(c.pairId());
            case DuoCommand.EndDuo c -> List.of(c.pairId());
            default -> List.of();
        };
    }
}
