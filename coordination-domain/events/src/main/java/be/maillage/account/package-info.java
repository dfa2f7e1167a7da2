/** What happens to the accounts with which people sign in: what the platform itself notes of them, never by name. */
@NullMarked
package be.maillage.account;

import org.jspecify.annotations.NullMarked;
