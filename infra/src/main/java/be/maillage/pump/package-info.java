/** Feeds every read model from the history: sets of collections, the pump that keeps them up to date, rebuilding, and parking what fails. */
@NullMarked
package be.maillage.pump;

import org.jspecify.annotations.NullMarked;
