/** The people who act: the only place where a person has a name. */
@NullMarked
package be.maillage.person;

import org.jspecify.annotations.NullMarked;
