/** The pages of situations: in full for those who take part, a number for the others. */
@NullMarked
package be.maillage.gateway.pages.situation;

import org.jspecify.annotations.NullMarked;
