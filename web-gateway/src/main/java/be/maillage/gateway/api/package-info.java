/** The REST API: routes to commands and queries, answers and refusals. Translation only; it decides nothing. */
@NullMarked
package be.maillage.gateway.api;

import org.jspecify.annotations.NullMarked;
