/** How the parts are put together and started. The only place that knows them all. */
@NullMarked
package be.maillage.gateway.runtime;

import org.jspecify.annotations.NullMarked;
