/** Stores to test with: real databases, opened the way the application opens them. */
@NullMarked
package be.maillage.testing;

import org.jspecify.annotations.NullMarked;
