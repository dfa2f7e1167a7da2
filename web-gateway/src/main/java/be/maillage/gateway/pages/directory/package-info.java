/** The page on which one finds who does what. */
@NullMarked
package be.maillage.gateway.pages.directory;

import org.jspecify.annotations.NullMarked;
