package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationEvent.CharterAdhered;
import be.maillage.coordination.CoordinationEvent.CharterAdopted;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Plausible;
import be.maillage.history.BusinessDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The versions of a coordination's charter, and who adhered to which. */
final class Charters {

    /** When each version was adopted, the first one first. */
    private final List<BusinessDate> adoptions = new ArrayList<>();

    private final Map<UUID, Set<Integer>> adherences = new HashMap<>();

    CharterAdopted adopt(AdoptCharter command) {
        int expected = adoptions.size() + 1;
        if (command.version() != expected) {
            throw CoordinationRule.CHARTER_VERSION_GROWS_BY_ONE.refused(Map.of("expected", expected));
        }
        if (!adoptions.isEmpty() && command.told().on().surelyBefore(adoptions.getLast())) {
            throw CoordinationRule.CHARTER_FOLLOWS_THE_PREVIOUS_ONE.refused();
        }
        if (!Plausible.isLanguage(command.language())) {
            throw CommonRule.LANGUAGE_IS_KNOWN.refused(Map.of("language", command.language()));
        }
        if (command.objectives().isEmpty() && !command.told().recordedAfterwards()) {
            throw CoordinationRule.CHARTER_STATES_OBJECTIVES.refused();
        }
        return new CharterAdopted(
                command.version(), command.language(), command.objectives(), command.principles(), command.told());
    }

    CharterAdhered adhere(AdhereToCharter command) {
        int version = command.version();
        if (version < 1 || version > adoptions.size()) {
            throw CoordinationRule.CHARTER_VERSION_IS_ADOPTED.refused(Map.of("latest", adoptions.size()));
        }
        if (command.told().on().surelyBefore(adoptions.get(version - 1))) {
            throw CoordinationRule.ADHERENCE_FOLLOWS_ADOPTION.refused();
        }
        if (versionsOf(command.memberId()).contains(version)) {
            throw CoordinationRule.CHARTER_IS_ADHERED_TO_ONCE.refused();
        }
        return new CharterAdhered(command.memberId(), version, command.told());
    }

    /** Whether it adhered to the version in force; nobody does while there is none. */
    boolean adheresToLatest(UUID member) {
        return versionsOf(member).contains(adoptions.size());
    }

    void evolve(CharterAdopted event) {
        adoptions.add(event.told().on());
    }

    void evolve(CharterAdhered event) {
        adherences.computeIfAbsent(event.memberId(), member -> new HashSet<>()).add(event.version());
    }

    /** Whoever left and returns adheres anew. */
    void left(UUID member) {
        adherences.remove(member);
    }

    private Set<Integer> versionsOf(UUID member) {
        return adherences.getOrDefault(member, Set.of());
    }
}
