/** Who owes what, across a coordination's meetings. */
@NullMarked
package be.maillage.meeting.actions;

import org.jspecify.annotations.NullMarked;
