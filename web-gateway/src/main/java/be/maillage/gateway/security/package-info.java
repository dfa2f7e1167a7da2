/** Who may do and read what: accounts, the table of commands and roles, and the reader that every answer is filtered for. */
@NullMarked
package be.maillage.gateway.security;

import org.jspecify.annotations.NullMarked;
