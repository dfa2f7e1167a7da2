/** Classes that break the rules of the architecture, each in its own way, so that a rule that is blind is found out. */
@NullMarked
package be.maillage.architecture.samples;

import org.jspecify.annotations.NullMarked;
