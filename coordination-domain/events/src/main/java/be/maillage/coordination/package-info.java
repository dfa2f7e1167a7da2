/** The standing group: its foundation, charter, policies, members, committee, means and voice of users. */
@NullMarked
package be.maillage.coordination;

import org.jspecify.annotations.NullMarked;
