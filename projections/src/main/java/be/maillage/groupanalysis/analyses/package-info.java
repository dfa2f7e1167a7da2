/** How far group analyses have come and, for those who take part, what was said in them. */
@NullMarked
package be.maillage.groupanalysis.analyses;

import org.jspecify.annotations.NullMarked;
