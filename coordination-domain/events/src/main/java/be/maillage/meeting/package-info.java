/** What happens at a coordination's meetings, what is agreed there, and the news that is shared. Read by every other module; depends on nothing but values. */
@NullMarked
package be.maillage.meeting;

import org.jspecify.annotations.NullMarked;
