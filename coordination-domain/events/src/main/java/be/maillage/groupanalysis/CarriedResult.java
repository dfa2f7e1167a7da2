package be.maillage.groupanalysis;

import java.util.UUID;

/**
 * A result that was carried to a diagnostic.
 *
 * @param carriedAs the finding, or for a perspective the perspective, that it became there
 */
public record CarriedResult(UUID resultId, ResultKind kind, UUID carriedAs) {}
