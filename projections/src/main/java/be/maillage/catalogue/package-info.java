/** All read models in one list, for whoever runs them. It depends on every other package of this module; none depends on it. */
@NullMarked
package be.maillage.catalogue;

import org.jspecify.annotations.NullMarked;
