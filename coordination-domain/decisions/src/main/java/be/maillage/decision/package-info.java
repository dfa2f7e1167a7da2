/** How a decision is asked for, refused and recorded; the areas build on it. */
@NullMarked
package be.maillage.decision;

import org.jspecify.annotations.NullMarked;
