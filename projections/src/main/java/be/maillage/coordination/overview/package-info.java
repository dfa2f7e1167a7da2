/** Which coordinations there are, and how each is organised. */
@NullMarked
package be.maillage.coordination.overview;

import org.jspecify.annotations.NullMarked;
