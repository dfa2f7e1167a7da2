/** Who does what, for whom, where and when; and whether they are a member. */
@NullMarked
package be.maillage.organisation.directory;

import org.jspecify.annotations.NullMarked;
