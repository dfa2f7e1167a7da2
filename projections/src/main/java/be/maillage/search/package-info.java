/** Comparing the words that somebody types with the words of a text, in French and Dutch: plurals, beginnings, synonyms, one typing error. */
@NullMarked
package be.maillage.search;

import org.jspecify.annotations.NullMarked;
