package be.maillage.gateway.pages;

import be.maillage.gateway.security.SessionSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param t the page's words
 * @param languages this page in each language
 * @param user what to call whoever is signed in; null when nobody is
 * @param signIn where one signs in and then comes back here
 * @param session how long whoever is signed in stays so; null when nobody is
 * @param csrf for the forms of the page; null when it has none
 */
public record Frame(
        Texts t,
        Assets assets,
        List<LanguageLink> languages,
        @Nullable String user,
        String signIn,
        @Nullable Session session,
        @Nullable Csrf csrf) {

    /** @param label the language's own name */
    public record LanguageLink(String tag, String label, String href, boolean current) {}

    /** The hidden field that proves that a form came from a page of ours. */
    public record Csrf(String field, String token) {}

    /**
     * In seconds, from the last request.
     *
     * @param idle when the session ends
     * @param soon when people are told that it will
     * @param minutes how long they then have, at most
     */
    public record Session(long idle, long soon, long minutes) {

        static Session of(SessionSettings settings) {
            long notice = settings.notice().toSeconds();
            return new Session(settings.idle().toSeconds(), settings.idle().toSeconds() - notice, (notice + 59) / 60);
        }
    }

    public String lang() {
        return t.language();
    }
}
