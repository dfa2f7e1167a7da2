/** What every event is made of: its logical type, its dates, its languages, its audience. Everything may depend on this package; it depends on nothing. */
@NullMarked
package be.maillage.history;

import org.jspecify.annotations.NullMarked;
