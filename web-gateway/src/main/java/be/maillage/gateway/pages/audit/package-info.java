/** The page on which everything that happened is told, in the order in which it was recorded. */
@NullMarked
package be.maillage.gateway.pages.audit;

import org.jspecify.annotations.NullMarked;
