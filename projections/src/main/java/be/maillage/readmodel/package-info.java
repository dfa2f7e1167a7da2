/** What every read model shares: where its collection is, pages and their cursors, folding of text, documents made of parts with an audience. Every other package of this module depends on it. */
@NullMarked
package be.maillage.readmodel;

import org.jspecify.annotations.NullMarked;
