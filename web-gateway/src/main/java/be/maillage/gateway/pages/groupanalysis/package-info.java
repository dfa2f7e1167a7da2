/** The pages of group analyses. */
@NullMarked
package be.maillage.gateway.pages.groupanalysis;

import org.jspecify.annotations.NullMarked;
