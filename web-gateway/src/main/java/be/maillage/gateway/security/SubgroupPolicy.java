package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import be.maillage.subgroup.SubgroupCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who may ask what about subgroups. Members form them and carry them on; that a member is in the subgroup, or leads it, is for the subgroup itself
 * to judge. Whoever leads one carries it on without any role, see {@link Policy#subgroupOf}.
 */
final class SubgroupPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(SubgroupCommand.FormSubgroup.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.JoinSubgroup.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.LeaveSubgroup.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.ChangeFacilitator.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.EngageResourcePerson.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.ReviseCalendar.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.SetObjectives.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.ReportBack.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(SubgroupCommand.CloseSubgroup.class, Policy.STEWARDS_AND_MEMBER));

    /** With what its facilitator carries a subgroup on, who may come from elsewhere; who is in it is for its members to say. */
    static final Set<Class<? extends Command>> OF_ITS_FACILITATOR = Set.of(
            SubgroupCommand.ChangeFacilitator.class,
            SubgroupCommand.EngageResourcePerson.class,
            SubgroupCommand.ReviseCalendar.class,
            SubgroupCommand.SetObjectives.class,
            SubgroupCommand.ReportBack.class,
            SubgroupCommand.CloseSubgroup.class);

    private SubgroupPolicy() {}

    /** Whoever forms a subgroup is in it; a member joins and leaves for itself. */
    static List<UUID> spokenFor(SubgroupCommand command) {
        return switch (command) {
            case SubgroupCommand.FormSubgroup c -> c.members();
            case SubgroupCommand.JoinSubgroup c -> List.of(c.memberId());
            case SubgroupCommand.LeaveSubgroup c -> List.of(c.memberId());
            default -> List.of();
        };
    }
}
