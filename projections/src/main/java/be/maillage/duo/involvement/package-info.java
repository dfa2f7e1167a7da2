/** What organisations did together according to history: the evidence that the continuum's observed levels rest on. */
@NullMarked
package be.maillage.duo.involvement;

import org.jspecify.annotations.NullMarked;
