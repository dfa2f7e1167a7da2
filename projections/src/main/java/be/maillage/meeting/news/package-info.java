/** What members tell each other and relay. */
@NullMarked
package be.maillage.meeting.news;

import org.jspecify.annotations.NullMarked;
