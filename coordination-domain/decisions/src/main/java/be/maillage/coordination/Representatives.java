package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sits for which member, and since when. That the member is one is checked before. */
final class Representatives {

    private final Map<UUID, Map<UUID, BusinessDate>> sinceByMember = new HashMap<>();

    RepresentativeDesignated designate(DesignateRepresentative command, Known known) {
        known.requirePerson(command.personId());
        requireNotInPlace(command.memberId(), command.personId());
        return new RepresentativeDesignated(
                command.memberId(), command.personId(), command.category(), command.mayDecide(), command.told());
    }

    RepresentativeReplaced replace(ReplaceRepresentative command, Known known) {
        known.requirePerson(command.personId());
        BusinessDate since = since(command.memberId(), command.formerPersonId());
        if (since == null) {
            throw CoordinationRule.REPRESENTATIVE_IS_IN_PLACE.refused();
        }
        requireNotInPlace(command.memberId(), command.personId());
        if (command.told().on().surelyBefore(since)) {
            throw CoordinationRule.REPLACEMENT_FOLLOWS_DESIGNATION.refused();
        }
        return new RepresentativeReplaced(
                command.memberId(),
                command.formerPersonId(),
                command.personId(),
                command.category(),
                command.mayDecide(),
                command.told());
    }

    void evolve(RepresentativeDesignated event) {
        put(event.memberId(), event.personId(), event.told().on());
    }

    void evolve(RepresentativeReplaced event) {
        sinceByMember.getOrDefault(event.memberId(), new HashMap<>()).remove(event.formerPersonId());
        put(event.memberId(), event.personId(), event.told().on());
    }

    void left(UUID member) {
        sinceByMember.remove(member);
    }

    private void put(UUID member, UUID person, BusinessDate since) {
        sinceByMember.computeIfAbsent(member, id -> new HashMap<>()).put(person, since);
    }

    private void requireNotInPlace(UUID member, UUID person) {
        if (since(member, person) != null) {
            throw CoordinationRule.REPRESENTATIVE_IS_NOT_YET_IN_PLACE.refused();
        }
    }

    private @Nullable BusinessDate since(UUID member, UUID person) {
        return sinceByMember.getOrDefault(member, Map.of()).get(person);
    }
}
