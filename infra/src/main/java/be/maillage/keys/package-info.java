/** The keys under which personal data is encrypted, apart from the events they open. The event store builds on it. */
@NullMarked
package be.maillage.keys;

import org.jspecify.annotations.NullMarked;
