package be.maillage.gateway.api;

import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.organisation.OrganisationCommand;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.directory.LikelyDuplicate;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.organisation.visits.Visit;
import java.util.List;
import java.util.UUID;

/** What can be posted and asked about an organisation's work, what it shares, whom it hosts, and entries that are one. */
final class OrganisationRoutes {

    private static final String COORDINATION = "/coordinations/{coordinationId}";
    private static final String ORGANISATION = COORDINATION + "/organisations/{organisationId}";
    private static final String ID = "coordinationId";

    static final List<CommandRoute> COMMANDS = List.of(
            organisation(
                    "/working-culture",
                    OrganisationCommand.ShareWorkingCulture.class,
                    "Tell colleagues how the organisation really works"),
            organisation(
                    "/working-culture/confirmation",
                    OrganisationCommand.ConfirmStillTrue.class,
                    "Say that what colleagues were told is still true"),
            organisation(
                    "/working-culture/withdrawal",
                    OrganisationCommand.WithdrawWorkingCulture.class,
                    "Take back what colleagues were told"),
            organisation("/resources", OrganisationCommand.OfferSharedResource.class, "Offer a resource to share")
                    .creating("resourceId", "/coordinations/{coordinationId}/resources/{id}"),
            organisation(
                    "/resources/{resourceId}/withdrawal",
                    OrganisationCommand.WithdrawSharedResource.class,
                    "Withdraw a shared resource"),
            organisation(
                    "/resources/{resourceId}/loans", OrganisationCommand.LendResource.class, "Lend a shared resource"),
            organisation(
                    "/resources/{resourceId}/return",
                    OrganisationCommand.ReturnResource.class,
                    "Say that a shared resource is back"),
            organisation("/visits", OrganisationCommand.HostVisit.class, "Tell of a visit to the organisation"),
            organisation(
                    "/distinctions",
                    OrganisationCommand.TellApart.class,
                    "Say that an organisation is not the other one that it resembles"),
            organisation(
                    "/merging",
                    OrganisationCommand.MergeOrganisations.class,
                    "Merge an organisation's entry into another one"));

    private OrganisationRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        COORDINATION + "/organisations/duplicates",
                        LikelyDuplicate.class,
                        List.of(new Parameter(
                                "toldApart",
                                Boolean.class,
                                "true adds those of which somebody made sure that they are two organisations")),
                        (from, q) -> from.duplicates().list(q.reader(), q.id(ID), q.flag("toldApart"), q.paging()),
                        "Pairs of entries that probably are one organisation, for those who may merge them"),
                QueryRoute.list(
                        COORDINATION + "/resources",
                        Resource.class,
                        List.of(
                                new Parameter("kind", SharedResource.Kind.class, "What it is"),
                                new Parameter("availability", Resource.Availability.class, "Whether it is lent"),
                                new Parameter("organisation", UUID.class, "Whose it is")),
                        (from, q) -> from.resources()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new ResourceQuery.Filter(
                                                q.constant("kind", SharedResource.Kind.class),
                                                q.constant("availability", Resource.Availability.class),
                                                q.uuid("organisation")),
                                        q.paging(),
                                        q.today()),
                        "What the organisations share, by name"),
                QueryRoute.one(
                        COORDINATION + "/resources/{resourceId}",
                        Resource.class,
                        (from, q) -> from.resources().byId(q.reader(), q.id(ID), q.id("resourceId"), q.today()),
                        "One shared resource"),
                QueryRoute.list(
                        COORDINATION + "/visits",
                        Visit.class,
                        List.of(new Parameter("organisation", UUID.class, "The host or one of the visitors")),
                        (from, q) -> from.visits().list(q.reader(), q.id(ID), q.uuid("organisation"), q.paging()),
                        "Visits from one organisation to another, the last first"));
    }

    private static CommandRoute organisation(
            String path, Class<? extends OrganisationCommand> command, String summary) {
        return CommandRoute.of(ORGANISATION + path, command, summary);
    }
}
