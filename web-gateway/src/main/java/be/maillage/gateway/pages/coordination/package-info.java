/** What a coordination lays down for itself, and who belongs to it: its pages and their forms. */
@NullMarked
package be.maillage.gateway.pages.coordination;

import org.jspecify.annotations.NullMarked;
