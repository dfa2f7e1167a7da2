package be.maillage.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param t the page's words
 * @param languages this page in each language
 * @param user what to call whoever is signed in; null when nobody is
 * @param signIn where one signs in and then comes back here
 * @param csrf for the forms of the page; null when it has none
 */
public record Frame(
        Texts t,
        Assets assets,
        List<LanguageLink> languages,
        @Nullable String user,
        String signIn,
        @Nullable Csrf csrf) {

    /** @param label the language's own name */
    public record LanguageLink(String tag, String label, String href, boolean current) {}

    /** The hidden field that proves that a form came from a page of ours. */
    public record Csrf(String field, String token) {}

    public String lang() {
        return t.language();
    }
}
