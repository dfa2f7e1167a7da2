package be.maillage.gateway.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where somebody goes once they have signed in: the page they wanted. It travels in the address and in the form, so that nothing is kept for those who
 * never sign in, and it is never an address of elsewhere.
 */
public final class Onward {

    /** Name of the field, and of the choice in the address of the form. */
    public static final String FIELD = "to";

    private static final int LONGEST = 1000;

    /** One slash, then nothing that a browser could take for another host, or for a header's end. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\#]]*");

    private static final Pattern NO_PLACE_TO_BE = Pattern.compile("/(login|logout|setup)([/?].*)?");

    private Onward() {}

    /** A path of this site, as it was given; empty for anything else and for what leads nowhere. */
    public static Optional<String> checked(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> path.length() <= LONGEST)
                .filter(path -> LOCAL.matcher(path).matches())
                .filter(Onward::isAddress)
                .filter(path -> !path.equals("/"))
                .filter(path -> !NO_PLACE_TO_BE.matcher(path).matches());
    }

    private static boolean isAddress(String path) {
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address of the form that leads on to a page. */
    public static String login(@Nullable String wanted) {
        return checked(wanted)
                .map(path -> "/login?" + FIELD + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse("/login");
    }

    /**
     * The form's address for whoever may not read a page without signing in. What was sent by a form is not sent again: it leads back to the page on
     * which the form stood.
     */
    static URI login(ServerHttpRequest request) {
        return URI.create(login(
                HttpMethod.GET.equals(request.getMethod())
                        ? path(request.getURI())
                        : sentFrom(request.getHeaders().getFirst(HttpHeaders.REFERER))));
    }

    private static String path(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** Whatever host it names, only its path is used, here. */
    private static @Nullable String sentFrom(@Nullable String page) {
        try {
            return page == null ? null : path(new URI(page));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
