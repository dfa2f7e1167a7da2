/** The pages that people read in a browser, rendered on the server in the reader's language. Nothing depends on this package. */
@NullMarked
package be.maillage.gateway.pages;

import org.jspecify.annotations.NullMarked;
