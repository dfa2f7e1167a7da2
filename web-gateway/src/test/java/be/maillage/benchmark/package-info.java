/** Maillage measured beside a plain Axon configuration, in one run on one machine. Not part of the tests: nothing is ever asserted about time. */
@NullMarked
package be.maillage.benchmark;

import org.jspecify.annotations.NullMarked;
