/** What can be told by a form: any command of the domain, question by question, in the reader's words. */
@NullMarked
package be.maillage.gateway.pages.form;

import org.jspecify.annotations.NullMarked;
