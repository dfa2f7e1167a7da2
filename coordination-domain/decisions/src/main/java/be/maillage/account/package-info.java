/** Decides what is noted about the accounts with which people sign in. */
@NullMarked
package be.maillage.account;

import org.jspecify.annotations.NullMarked;
