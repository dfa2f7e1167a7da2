/** Opening a relational database: an H2 file by default, PostgreSQL by its URL. The packages that own tables build on it. */
@NullMarked
package be.maillage.database;

import org.jspecify.annotations.NullMarked;
