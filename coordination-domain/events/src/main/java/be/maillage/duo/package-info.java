/** How far two organisations work together: duos, assessments, and the continuum they are placed on. */
@NullMarked
package be.maillage.duo;

import org.jspecify.annotations.NullMarked;
