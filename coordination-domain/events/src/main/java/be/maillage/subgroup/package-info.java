/** Part of the members at work on one theme until it reports back to the whole. */
@NullMarked
package be.maillage.subgroup;

import org.jspecify.annotations.NullMarked;
