/** What one process needs to run everything by itself: its data folder, and a server that speaks MongoDB's wire protocol. */
@NullMarked
package be.maillage.embedded;

import org.jspecify.annotations.NullMarked;
