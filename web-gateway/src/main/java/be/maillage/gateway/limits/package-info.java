/** How much anybody may ask in how little time: budgets by address, by account and for guessing passwords, and how they are told. */
@NullMarked
package be.maillage.gateway.limits;

import org.jspecify.annotations.NullMarked;
