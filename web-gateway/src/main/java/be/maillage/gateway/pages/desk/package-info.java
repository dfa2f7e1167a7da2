/** The first page of a coordination: its public face, and the desk of whoever works in it. */
@NullMarked
package be.maillage.gateway.pages.desk;

import org.jspecify.annotations.NullMarked;
