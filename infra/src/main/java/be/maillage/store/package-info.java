/** The event store: appending with dense positions, reading in order, and the tables that are written in the same transaction. */
@NullMarked
package be.maillage.store;

import org.jspecify.annotations.NullMarked;
