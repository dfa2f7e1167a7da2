package be.maillage.gateway.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The three languages of the screens, and the choice among them: the reader's own, else what their browser prefers, else French. */
public final class Languages {

    /** Name of the cookie that keeps a reader's choice. */
    public static final String COOKIE = "maillage-language";

    public static final Locale FRENCH = Locale.forLanguageTag("fr-BE");
    public static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-BE");

    /** In the order in which they are offered. */
    public static final List<Locale> ALL = List.of(FRENCH, DUTCH, ENGLISH);

    private Languages() {}

    public static Locale of(ServerHttpRequest request) {
        HttpCookie chosen = request.getCookies().getFirst(COOKIE);
        if (chosen != null && offered(chosen.getValue()) instanceof Locale locale) {
            return locale;
        }
        return accepted(request.getHeaders().getFirst("Accept-Language"));
    }

    /** The offered language that a tag such as {@code nl} or {@code nl-NL} means, or null. */
    public static @Nullable Locale offered(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return FRENCH;
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    ALL.stream().map(Languages::bare).toList());
            return found == null || offered(found.getLanguage()) == null ? FRENCH : byLanguage(found);
        } catch (IllegalArgumentException malformed) {
            return FRENCH;
        }
    }

    private static Locale bare(Locale locale) {
        return Locale.of(locale.getLanguage());
    }

    private static Locale byLanguage(Locale bare) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(bare.getLanguage()))
                .findFirst()
                .orElse(FRENCH);
    }
}
