/** The application itself. */
@NullMarked
package be.maillage;

import org.jspecify.annotations.NullMarked;
