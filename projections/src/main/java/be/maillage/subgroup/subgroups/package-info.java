/** Which subgroups are at work, who is in them, and when they report back. */
@NullMarked
package be.maillage.subgroup.subgroups;

import org.jspecify.annotations.NullMarked;
