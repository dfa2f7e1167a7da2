/** Situations that are laid before a subgroup or a coordination: without names, with consent, and for those alone who take part. */
@NullMarked
package be.maillage.situation;

import org.jspecify.annotations.NullMarked;
