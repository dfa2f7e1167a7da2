/** Group analyses: fifteen steps from what participants lived to what they would do together, and what was said at each. */
@NullMarked
package be.maillage.groupanalysis;

import org.jspecify.annotations.NullMarked;
