/** What other lists call a meeting. */
@NullMarked
package be.maillage.meeting.names;

import org.jspecify.annotations.NullMarked;
