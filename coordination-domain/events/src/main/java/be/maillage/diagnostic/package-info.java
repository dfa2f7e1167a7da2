/** A shared picture of needs and of the offer: findings, priorities, perspectives, editions, and what is relayed to authorities. */
@NullMarked
package be.maillage.diagnostic;

import org.jspecify.annotations.NullMarked;
