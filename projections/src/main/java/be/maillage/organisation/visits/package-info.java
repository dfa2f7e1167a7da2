/** Who went to see whom at work. */
@NullMarked
package be.maillage.organisation.visits;

import org.jspecify.annotations.NullMarked;
