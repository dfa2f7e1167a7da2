/** How far each pair works together: what each says, what both state, what history shows, and how it changed. */
@NullMarked
package be.maillage.duo.continuum;

import org.jspecify.annotations.NullMarked;
