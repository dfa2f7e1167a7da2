package be.maillage.groupanalysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a group analysis: for themselves, not for whom they work for.
 *
 * @param organisationId the organisation they come from, when they say so
 */
public record Participant(UUID personId, @Nullable UUID organisationId) {}
