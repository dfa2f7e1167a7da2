/** A coordination's meetings: what is coming, who was there, what was said. */
@NullMarked
package be.maillage.meeting.meetings;

import org.jspecify.annotations.NullMarked;
