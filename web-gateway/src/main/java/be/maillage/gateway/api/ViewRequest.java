package be.maillage.gateway.api;

import org.jspecify.annotations.Nullable;

/**
 * What a view is asked with: one of the two at least.
 *
 * @param asOf a day
 * @param recordedBy a day, or a moment with its offset
 */
record ViewRequest(@Nullable String asOf, @Nullable String recordedBy) {}
