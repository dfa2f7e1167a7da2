/** Every event in order, as a sentence in the language of the reader; what one may not read is seen to exist, and no more. */
@NullMarked
package be.maillage.audit;

import org.jspecify.annotations.NullMarked;
