/** The pages of meetings, actions and news. */
@NullMarked
package be.maillage.gateway.pages.meeting;

import org.jspecify.annotations.NullMarked;
