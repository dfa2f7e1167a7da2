/** The one place where a person has a name, kept encrypted and opened when asked. */
@NullMarked
package be.maillage.person.people;

import org.jspecify.annotations.NullMarked;
