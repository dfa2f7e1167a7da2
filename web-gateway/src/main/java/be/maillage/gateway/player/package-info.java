/** Plays a history told in a file through the real commands; playing it again changes nothing. */
@NullMarked
package be.maillage.gateway.player;

import org.jspecify.annotations.NullMarked;
