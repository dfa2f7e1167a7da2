/** What readers read: messages in French, Dutch and English, and which of the three a request is answered in. */
@NullMarked
package be.maillage.gateway.text;

import org.jspecify.annotations.NullMarked;
