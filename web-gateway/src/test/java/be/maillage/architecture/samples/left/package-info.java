/** One half of a circle. */
@NullMarked
package be.maillage.architecture.samples.left;

import org.jspecify.annotations.NullMarked;
