package be.maillage.diagnostic;

import java.util.UUID;

/**
 * Where a finding or a perspective was carried from.
 *
 * @param analysisId the group analysis
 * @param resultId the result of its step 11, 13 or 14
 */
public record Origin(UUID analysisId, UUID resultId) {}
