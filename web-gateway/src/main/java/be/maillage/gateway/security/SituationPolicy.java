package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import be.maillage.situation.SituationCommand;
import java.util.Map;
import java.util.Set;

/** Who may ask what about situations: whoever works in the coordination. That they take part is for the situation itself to judge. */
final class SituationPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(SituationCommand.LaySituationBefore.class, Policy.PARTNERS_AND_COORDINATOR),
            Map.entry(SituationCommand.RecordReflections.class, Policy.PARTNERS_AND_COORDINATOR),
            Map.entry(SituationCommand.CloseSituation.class, Policy.PARTNERS_AND_COORDINATOR));

    private SituationPolicy() {}
}
