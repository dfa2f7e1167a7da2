/** The other networks of the territory: what they are, which members sit there, and what is told of them. */
@NullMarked
package be.maillage.network;

import org.jspecify.annotations.NullMarked;
