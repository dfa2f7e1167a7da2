/** Writes the lives of invented coordinations, of the shape measured in Brussels in 2013, through the real commands. Only the runtime depends on it. */
@NullMarked
package be.maillage.gateway.generator;

import org.jspecify.annotations.NullMarked;
