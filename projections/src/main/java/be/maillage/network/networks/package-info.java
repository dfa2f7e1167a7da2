/** The other networks of the territory, who sits there, and what is told of them. */
@NullMarked
package be.maillage.network.networks;

import org.jspecify.annotations.NullMarked;
