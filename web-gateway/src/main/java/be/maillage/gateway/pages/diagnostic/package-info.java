/** The pages of diagnostics: what members found together, the editions they published, and what became of each need. */
@NullMarked
package be.maillage.gateway.pages.diagnostic;

import org.jspecify.annotations.NullMarked;
