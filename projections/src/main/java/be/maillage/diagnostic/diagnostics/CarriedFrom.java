package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.Origin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The group analysis from which something was carried, and which of its results. */
public record CarriedFrom(UUID analysisId, UUID resultId) {

    static @Nullable CarriedFrom of(@Nullable Origin origin) {
        return origin == null ? null : new CarriedFrom(origin.analysisId(), origin.resultId());
    }
}
