package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import java.util.Map;
import java.util.Set;

/** Who may ask what about group analyses. */
final class AnalysisPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries();

    private AnalysisPolicy() {}
}
