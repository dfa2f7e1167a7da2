/**
 * Sends reminders of what falls due: asks the read model on the business clock and records what went out, once. It depends on commands and
 * queries alone, not on how either is carried out.
 */
@NullMarked
package be.maillage.gateway.reminders;

import org.jspecify.annotations.NullMarked;
