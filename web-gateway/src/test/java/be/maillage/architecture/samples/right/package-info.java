/** One half of a circle. */
@NullMarked
package be.maillage.architecture.samples.right;

import org.jspecify.annotations.NullMarked;
