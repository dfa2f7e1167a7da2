/** What the rules of one aggregate need to know of others: who is a member, who represents, who holds a mandate. */
@NullMarked
package be.maillage.register;

import org.jspecify.annotations.NullMarked;
