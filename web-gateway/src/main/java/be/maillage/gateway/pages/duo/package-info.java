/** The pages of how far partners work together: all of them on one day, one pair, and the duos. */
@NullMarked
package be.maillage.gateway.pages.duo;

import org.jspecify.annotations.NullMarked;
