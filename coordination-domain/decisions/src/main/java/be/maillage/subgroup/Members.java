package be.maillage.subgroup;

import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Register;
import be.maillage.subgroup.SubgroupCommand.JoinSubgroup;
import be.maillage.subgroup.SubgroupCommand.LeaveSubgroup;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is in a subgroup: members of the coordination, each for as long as they stay. */
final class Members {

    private static final int FEWEST = 2;

    private final Map<UUID, BusinessDate> since = new HashMap<>();

    /** Those who form a subgroup, each once. */
    static List<UUID> forming(List<UUID> given, UUID coordinationId, Told told, Register register) {
        List<UUID> members = given.stream().distinct().toList();
        if (members.size() < FEWEST) {
            throw SubgroupRule.SUBGROUP_HAS_TWO_MEMBERS.refused();
        }
        members.forEach(member -> requireCurrent(member, coordinationId, told, register));
        return members;
    }

    /** That somebody who left the coordination is still in the list says nothing: they may come back, and then need not join again. */
    SubgroupJoined join(JoinSubgroup command, Register register) {
        requireCurrent(command.memberId(), command.coordinationId(), command.told(), register);
        if (include(command.memberId())) {
            throw SubgroupRule.MEMBER_IS_NOT_YET_IN_THE_SUBGROUP.refused();
        }
        return new SubgroupJoined(command.subgroupId(), command.memberId(), command.told());
    }

    SubgroupLeft leave(LeaveSubgroup command) {
        BusinessDate joined = since.get(command.memberId());
        if (joined == null) {
            throw SubgroupRule.MEMBER_IS_IN_THE_SUBGROUP.refused();
        }
        if (command.told().on().surelyBefore(joined)) {
            throw SubgroupRule.LEAVING_FOLLOWS_JOINING.refused();
        }
        return new SubgroupLeft(command.subgroupId(), command.memberId(), command.reason(), command.told());
    }

    boolean include(UUID member) {
        return since.containsKey(member);
    }

    void evolve(SubgroupFormed event) {
        event.members().forEach(member -> since.put(member, event.told().on()));
    }

    void evolve(SubgroupJoined event) {
        since.put(event.memberId(), event.told().on());
    }

    void evolve(SubgroupLeft event) {
        since.remove(event.memberId());
    }

    private static void requireCurrent(UUID member, UUID coordinationId, Told told, Register register) {
        if (!register.isMember(coordinationId, member, told.on())) {
            throw SubgroupRule.SUBGROUP_IS_OF_CURRENT_MEMBERS.refused();
        }
    }
}
