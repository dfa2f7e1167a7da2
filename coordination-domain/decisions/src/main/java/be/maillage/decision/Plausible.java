package be.maillage.decision;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what people type could be what it says it is. Meant to catch slips, not to prove that an address answers. */
public final class Plausible {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().,/\\u00A0-]+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern NIS = Pattern.compile("[1-9][0-9]{4}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 2000;

    private Plausible() {}

    /** An ISO 639-1 code, in lower case. */
    public static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** Six to seventeen digits, with the punctuation that people use. */
    public static boolean isPhone(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 6 && digits <= 17 && PHONE.matcher(text).matches();
    }

    /** An absolute http or https address of a named host; names beyond ASCII are fine. */
    public static boolean isWebsite(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = new URI(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getRawAuthority() != null
                    && isHost(address.getRawAuthority().replaceFirst(":[0-9]{1,5}$", ""));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A commune's code: five digits. That such a commune exists is for a list to say, which changes with every merger. */
    public static boolean isNisCode(String text) {
        return NIS.matcher(text).matches();
    }

    private static boolean isHost(String host) {
        try {
            return HOST.matcher(IDN.toASCII(host)).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
