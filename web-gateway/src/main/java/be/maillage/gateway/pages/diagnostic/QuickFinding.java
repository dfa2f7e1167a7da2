package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form that notes one finding after the other from the board: what was chosen for the last one stands there for the next.
 *
 * @param key the form's own, so that what is sent twice is noted once
 * @param statement the name of the field of the text, in the reader's language; {@code concerned} likewise
 * @param full the form with every question
 */
record QuickFinding(
        String action,
        UUID key,
        UUID diagnostic,
        String statement,
        String concerned,
        String concernedBefore,
        List<Labels.Choice> kinds,
        List<Labels.Choice> themes,
        List<Labels.Choice> sources,
        Doing full) {

    /** @return null for whoever may not note anything, and where nothing can be noted */
    static @Nullable QuickFinding of(Diagnostic diagnostic, Asked asked) {
        List<Doing> full = asked.doings(Map.of(Offers.DIAGNOSTIC, diagnostic.id()), "record-finding");
        if (full.isEmpty() || diagnostic.state() != Diagnostic.State.IN_PROGRESS) {
            return null;
        }
        Words words = asked.words();
        Here here = asked.here();
        String concerned = "finding.concerned." + words.texts().language();
        return new QuickFinding(
                Section.OVERVIEW.path(asked.coordinationId()) + "/do/record-finding",
                UUID.randomUUID(),
                diagnostic.id(),
                "finding.statement." + words.texts().language(),
                concerned,
                Objects.requireNonNullElse(here.value(concerned), ""),
                words.labels()
                        .choices(
                                FindingKind.class,
                                Objects.requireNonNullElse(
                                        here.code("finding.kind", FindingKind.class), FindingKind.NEED)),
                words.labels().choices(Theme.class, here.code("finding.theme", Theme.class)),
                words.labels()
                        .choices(
                                FindingSource.class,
                                Objects.requireNonNullElse(
                                        here.code("finding.source", FindingSource.class), FindingSource.WORKERS)),
                full.getFirst());
    }
}
