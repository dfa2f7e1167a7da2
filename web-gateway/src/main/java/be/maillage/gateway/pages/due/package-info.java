/** The page of what is due. */
@NullMarked
package be.maillage.gateway.pages.due;

import org.jspecify.annotations.NullMarked;
