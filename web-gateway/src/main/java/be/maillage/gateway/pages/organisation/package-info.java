/** The pages about one organisation and about what organisations share. */
@NullMarked
package be.maillage.gateway.pages.organisation;

import org.jspecify.annotations.NullMarked;
