package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import java.util.Map;
import java.util.Set;

/** Who may ask what about situations. */
final class SituationPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries();

    private SituationPolicy() {}
}
