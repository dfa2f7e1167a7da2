package be.maillage.gateway.api;

import be.maillage.coordination.CoordinationCommand;
import be.maillage.decision.Command;
import be.maillage.duo.DuoCommand;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.person.PersonCommand;
import java.util.List;
import java.util.stream.Stream;

/** Every command of the API: those about coordinations, their directory, pairs and persons on this page, the others on a page per area. */
final class CommandRoutes {

    private static final String COORDINATION = "/coordinations/{coordinationId}";
    private static final String MEMBER = COORDINATION + "/members/{memberId}";
    private static final String ORGANISATION = COORDINATION + "/organisations/{organisationId}";
    private static final String DUO = COORDINATION + "/duos/{pairId}";

    private static final List<CommandRoute> GROUND = List.of(
            CommandRoute.of("/coordinations", CoordinationCommand.FoundCoordination.class, "Found a coordination")
                    .creating("coordinationId", "/coordinations/{id}"),
            coordination("/carrier", CoordinationCommand.SetCarrier.class, "Say who carries the coordination"),
            coordination("/charters", CoordinationCommand.AdoptCharter.class, "Adopt the next version of the charter"),
            coordination("/internal-rules", CoordinationCommand.AdoptInternalRules.class, "Adopt internal rules"),
            coordination("/coordinators", CoordinationCommand.AppointCoordinator.class, "Appoint a coordinator"),
            coordination(
                    "/coordinators/{personId}/end",
                    CoordinationCommand.EndCoordinatorMandate.class,
                    "End a coordinator's mandate"),
            coordination(
                    "/admission-policy", CoordinationCommand.SetAdmissionPolicy.class, "Say how members are admitted"),
            coordination(
                    "/elected-officials-policy",
                    CoordinationCommand.SetElectedOfficialsPolicy.class,
                    "Say how far elected officials take part"),
            coordination(
                    "/situations-policy",
                    CoordinationCommand.SetSituationsPolicy.class,
                    "Say whether individual situations may be discussed"),
            coordination("/members/applications", CoordinationCommand.ApplyForMembership.class, "Apply for membership"),
            coordination("/members", CoordinationCommand.AdmitMember.class, "Admit a member"),
            member("/decline", CoordinationCommand.DeclineMembership.class, "Decline an application"),
            member("/withdrawal", CoordinationCommand.WithdrawMember.class, "Withdraw from membership"),
            member("/adherence", CoordinationCommand.AdhereToCharter.class, "Adhere to a version of the charter"),
            member("/confirmation", CoordinationCommand.ConfirmMembership.class, "Confirm a membership"),
            member("/lapse", CoordinationCommand.LapseMembership.class, "Let an unconfirmed membership lapse"),
            member(
                    "/representatives",
                    CoordinationCommand.DesignateRepresentative.class,
                    "Designate a representative of a member"),
            member(
                    "/representatives/{formerPersonId}/replacement",
                    CoordinationCommand.ReplaceRepresentative.class,
                    "Replace a representative"),
            coordination(
                    "/steering-committee",
                    CoordinationCommand.ConstituteSteeringCommittee.class,
                    "Constitute the steering committee"),
            coordination(
                    "/priority-themes", CoordinationCommand.SetPriorityThemes.class, "Set a year's priority themes"),
            coordination("/means", CoordinationCommand.RecordMeans.class, "Record a year's means"),
            coordination("/network-links", CoordinationCommand.LinkNetwork.class, "Link another network"),
            coordination(
                    "/network-links/{networkId}/unlinking",
                    CoordinationCommand.UnlinkNetwork.class,
                    "Unlink a network"),
            coordination("/user-voices", CoordinationCommand.RecordUserVoice.class, "Record what users said"),
            coordination(
                    "/public-information",
                    CoordinationCommand.RecordPublicInformation.class,
                    "Record what users were told"),
            coordination("/initiatives", CoordinationCommand.SubmitInitiative.class, "Submit an initiative")
                    .creating("initiativeId", "/coordinations/{coordinationId}/initiatives/{id}"),
            coordination(
                    "/initiatives/{initiativeId}/assessment",
                    CoordinationCommand.AssessInitiative.class,
                    "Assess an initiative"),
            coordination("/dissolution", CoordinationCommand.DissolveCoordination.class, "Dissolve the coordination"),
            coordination(
                            "/organisations",
                            OrganisationCommand.RegisterOrganisation.class,
                            "Register an organisation in the directory")
                    .creating("organisationId", "/coordinations/{coordinationId}/organisations/{id}"),
            organisation(
                    "/correction", OrganisationCommand.CorrectOrganisation.class, "Correct an organisation's profile"),
            organisation("/services", OrganisationCommand.OfferService.class, "Offer a service")
                    .creating(
                            "serviceId",
                            "/coordinations/{coordinationId}/organisations/{organisationId}#services/{id}"),
            organisation("/services/{serviceId}/change", OrganisationCommand.ChangeService.class, "Change a service"),
            organisation(
                    "/services/{serviceId}/withdrawal",
                    OrganisationCommand.WithdrawService.class,
                    "Withdraw a service"),
            organisation("/opening-hours", OrganisationCommand.SetOpeningHours.class, "Set the week of opening hours"),
            organisation("/verification", OrganisationCommand.VerifyEntry.class, "Say that the entry is true"),
            organisation("/closure", OrganisationCommand.CloseOrganisation.class, "Close an organisation's entry"),
            coordination("/duos", DuoCommand.RecordDuo.class, "Record a duo")
                    .deriving("/coordinations/{coordinationId}/duos/{id}"),
            coordination(
                            "/assessments",
                            DuoCommand.AssessCollaboration.class,
                            "Say how far one partner works with the other")
                    .deriving("/coordinations/{coordinationId}/pairs/{id}"),
            duo("/presentations", DuoCommand.PresentDuo.class, "Present a duo at a meeting"),
            duo("/consents", DuoCommand.ConsentToPublication.class, "Consent to a duo's publication"),
            duo("/publication", DuoCommand.PublishDuo.class, "Publish a duo"),
            duo("/end", DuoCommand.EndDuo.class, "End a duo"),
            CommandRoute.of("/persons", PersonCommand.RegisterPerson.class, "Register a person")
                    .creating("personId", "/persons/{id}"),
            CommandRoute.of(
                    "/persons/{personId}/contact", PersonCommand.ChangeContact.class, "Change a person's contact"));

    static final List<CommandRoute> ALL = Stream.of(
                    GROUND,
                    OrganisationRoutes.COMMANDS,
                    MeetingRoutes.COMMANDS,
                    SubgroupRoutes.COMMANDS,
                    DiagnosticRoutes.COMMANDS,
                    AnalysisRoutes.COMMANDS,
                    SituationRoutes.COMMANDS,
                    NetworkRoutes.COMMANDS)
            .flatMap(List::stream)
            .toList();

    private CommandRoutes() {}

    private static CommandRoute coordination(String path, Class<? extends Command> command, String summary) {
        return CommandRoute.of(COORDINATION + path, command, summary);
    }

    private static CommandRoute member(String path, Class<? extends CoordinationCommand> command, String summary) {
        return CommandRoute.of(MEMBER + path, command, summary);
    }

    private static CommandRoute organisation(
            String path, Class<? extends OrganisationCommand> command, String summary) {
        return CommandRoute.of(ORGANISATION + path, command, summary);
    }

    private static CommandRoute duo(String path, Class<? extends DuoCommand> command, String summary) {
        return CommandRoute.of(DUO + path, command, summary);
    }
}
