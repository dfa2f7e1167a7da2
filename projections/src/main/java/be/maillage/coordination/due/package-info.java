/** What falls due in a coordination: computed for the date of asking from what history last said; only the reminders that went out are history themselves. */
@NullMarked
package be.maillage.coordination.due;

import org.jspecify.annotations.NullMarked;
