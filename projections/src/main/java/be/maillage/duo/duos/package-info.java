/** How two organisations tell that they work together. */
@NullMarked
package be.maillage.duo.duos;

import org.jspecify.annotations.NullMarked;
