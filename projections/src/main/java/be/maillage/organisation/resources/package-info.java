/** What organisations share, and to whom it is lent. */
@NullMarked
package be.maillage.organisation.resources;

import org.jspecify.annotations.NullMarked;
