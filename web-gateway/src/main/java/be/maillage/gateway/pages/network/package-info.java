/** The pages of the register of networks. */
@NullMarked
package be.maillage.gateway.pages.network;

import org.jspecify.annotations.NullMarked;
