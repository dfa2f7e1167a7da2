package be.maillage.diagnostic;

import be.maillage.diagnostic.DiagnosticCommand.WithdrawPerspective;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.history.Told;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a diagnostic proposes to do. */
final class Perspectives {

    /** In the order in which they were proposed. */
    private final Map<UUID, Perspective> standing = new LinkedHashMap<>();

    private final Set<UUID> proposed = new HashSet<>();

    PerspectiveProposed propose(
            UUID diagnosticId,
            UUID perspectiveId,
            Perspective perspective,
            @Nullable Origin origin,
            Told told,
            Findings findings) {
        if (proposed.contains(perspectiveId)) {
            throw DiagnosticRule.PERSPECTIVE_IS_NOT_YET_PROPOSED.refused();
        }
        perspective.findings().forEach(findings::requireStanding);
        FindingRules.check(perspective.addressedTo());
        return new PerspectiveProposed(diagnosticId, perspectiveId, perspective, origin, told);
    }

    PerspectiveWithdrawn withdraw(WithdrawPerspective command) {
        if (!standing.containsKey(command.perspectiveId())) {
            throw DiagnosticRule.PERSPECTIVE_STANDS.refused();
        }
        return new PerspectiveWithdrawn(
                command.diagnosticId(), command.perspectiveId(), command.reason(), command.told());
    }

    List<Edition.PublishedPerspective> published(Findings findings) {
        return standing.entrySet().stream()
                .map(entry -> new Edition.PublishedPerspective(
                        entry.getKey(),
                        entry.getValue().statement(),
                        findings.standingFor(entry.getValue().findings()),
                        entry.getValue().addressedTo()))
                .toList();
    }

    void evolve(PerspectiveProposed event) {
        proposed.add(event.perspectiveId());
        standing.put(event.perspectiveId(), event.perspective());
    }

    void evolve(PerspectiveWithdrawn event) {
        standing.remove(event.perspectiveId());
    }
}
