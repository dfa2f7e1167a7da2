/** The whole application, over real HTTP, on the databases it is run on. */
@NullMarked
package be.maillage.e2e;

import org.jspecify.annotations.NullMarked;
