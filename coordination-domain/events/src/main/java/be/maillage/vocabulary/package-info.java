/** Every event there is, in one list: what the store accepts and how it reads what it stored long ago. */
@NullMarked
package be.maillage.vocabulary;

import org.jspecify.annotations.NullMarked;
