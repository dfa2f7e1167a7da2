/** The pages of a coordination's subgroups. */
@NullMarked
package be.maillage.gateway.pages.subgroup;

import org.jspecify.annotations.NullMarked;
