/** A coordination's own entry for an organisation: who they are, what they offer, when one can walk in. */
@NullMarked
package be.maillage.organisation;

import org.jspecify.annotations.NullMarked;
