package be.maillage.pump;

import java.util.UUID;

/**
 * The live read models of a coordination now have its events up to a position.
 *
 * @param coordinationId the coordination
 * @param position of its last event that they have
 */
public record Applied(UUID coordinationId, long position) {}
