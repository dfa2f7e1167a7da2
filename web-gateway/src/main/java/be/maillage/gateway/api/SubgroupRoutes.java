package be.maillage.gateway.api;

import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.organisation.Theme;
import be.maillage.subgroup.SubgroupCommand;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.util.List;

/** What can be posted and asked about subgroups. */
final class SubgroupRoutes {

    private static final String SUBGROUPS = "/coordinations/{coordinationId}/subgroups";
    private static final String SUBGROUP = SUBGROUPS + "/{subgroupId}";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(SUBGROUPS, SubgroupCommand.FormSubgroup.class, "Form a subgroup")
                    .creating("subgroupId", SUBGROUPS + "/{id}"),
            subgroup("/members", SubgroupCommand.JoinSubgroup.class, "Join a subgroup"),
            subgroup("/members/{memberId}/leaving", SubgroupCommand.LeaveSubgroup.class, "Leave a subgroup"),
            subgroup("/facilitators", SubgroupCommand.ChangeFacilitator.class, "Say who facilitates a subgroup"),
            subgroup(
                    "/resource-persons",
                    SubgroupCommand.EngageResourcePerson.class,
                    "Say who helps with what the members do not know"),
            subgroup("/calendar", SubgroupCommand.ReviseCalendar.class, "Revise the calendar of a subgroup"),
            subgroup("/objectives", SubgroupCommand.SetObjectives.class, "Set the objectives of a subgroup"),
            subgroup("/reports", SubgroupCommand.ReportBack.class, "Report back to the whole coordination"),
            subgroup("/closure", SubgroupCommand.CloseSubgroup.class, "Close a subgroup"));

    private SubgroupRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        SUBGROUPS,
                        Subgroup.class,
                        List.of(
                                new Parameter("state", Subgroup.State.class, "Whether it is at work, or how it ended"),
                                new Parameter("theme", Theme.class, "Its theme"),
                                new Parameter("kind", SubgroupKind.class, "What it is there for"),
                                new Parameter("reportBack", Subgroup.ReportBack.class, "How its report back stands")),
                        (from, q) -> from.subgroups()
                                .list(
                                        q.reader(),
                                        q.id("coordinationId"),
                                        new SubgroupQuery.Filter(
                                                q.constant("state", Subgroup.State.class),
                                                q.constant("theme", Theme.class),
                                                q.constant("kind", SubgroupKind.class),
                                                q.constant("reportBack", Subgroup.ReportBack.class)),
                                        q.paging(),
                                        q.today()),
                        "The subgroups one may know of, by name"),
                QueryRoute.one(
                        SUBGROUP,
                        Subgroup.class,
                        (from, q) -> from.subgroups()
                                .byId(q.reader(), q.id("coordinationId"), q.id("subgroupId"), q.today()),
                        "One subgroup, with its history"));
    }

    private static CommandRoute subgroup(String path, Class<? extends SubgroupCommand> command, String summary) {
        return CommandRoute.of(SUBGROUP + path, command, summary);
    }
}
