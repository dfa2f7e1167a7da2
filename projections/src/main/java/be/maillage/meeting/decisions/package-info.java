/** What was decided, across a coordination's meetings. */
@NullMarked
package be.maillage.meeting.decisions;

import org.jspecify.annotations.NullMarked;
