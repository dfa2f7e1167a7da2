/** The register of needs: what became of each need across editions and diagnostics of a coordination. */
@NullMarked
package be.maillage.diagnostic.needs;

import org.jspecify.annotations.NullMarked;
