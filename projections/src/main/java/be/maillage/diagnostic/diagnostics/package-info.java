/** What each diagnostic says: findings, priorities, perspectives, editions as published, relays and answers. */
@NullMarked
package be.maillage.diagnostic.diagnostics;

import org.jspecify.annotations.NullMarked;
