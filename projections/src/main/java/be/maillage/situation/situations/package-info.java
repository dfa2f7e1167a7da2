/** The situations that were laid: all of them for those who took part, their number for the other members. */
@NullMarked
package be.maillage.situation.situations;

import org.jspecify.annotations.NullMarked;
