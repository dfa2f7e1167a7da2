package be.maillage.gateway.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages with named arguments and true plurals (ICU MessageFormat), in UTF-8 files named {@code messages/<bundle>_<language>.properties}.
 * A key lives in one bundle only. Compiled formats are kept; there are as many as there are messages.
 */
public final class Messages {

    /** Refusals, audit sentences, labels of codes, pages, forms, and the API's own errors. */
    static final List<String> BUNDLES = List.of("rules", "sentences", "codes", "pages", "forms", "problems");

    private final Map<String, Map<String, String>> patternsByLanguage = new HashMap<>();
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    public Messages() {
        Languages.ALL.forEach(locale -> patternsByLanguage.put(locale.getLanguage(), load(locale.getLanguage())));
    }

    /** @throws IllegalArgumentException when there is no such message: a defect, found by the tests of the bundles */
    public String text(String key, Map<String, ?> arguments, Locale locale) {
        String language = locale.getLanguage();
        MessageFormat format = compiled.computeIfAbsent(
                language + "/" + key, ignored -> new MessageFormat(pattern(key, language), locale));
        // A format is not safe for use by several threads at once; a clone of it is cheap.
        return format.clone().format(arguments);
    }

    public String text(String key, Locale locale) {
        return text(key, Map.of(), locale);
    }

    public boolean has(String key) {
        return patternsByLanguage.get("fr") instanceof Map<String, String> french && french.containsKey(key);
    }

    /** All keys of one language, sorted. */
    Set<String> keys(String language) {
        return new TreeSet<>(patternsByLanguage.getOrDefault(language, Map.of()).keySet());
    }

    String pattern(String key, String language) {
        String pattern = patternsByLanguage.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + key + "' in " + language);
        }
        return pattern;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> patterns = new HashMap<>();
        for (String bundle : BUNDLES) {
            String file = "/messages/" + bundle + "_" + language + ".properties";
            Properties properties = new Properties();
            try (InputStream stream = Messages.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("Missing message file " + file);
                }
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
            properties.stringPropertyNames().forEach(key -> {
                if (patterns.put(key, spaced(properties.getProperty(key), language)) != null) {
                    throw new IllegalStateException("Message '" + key + "' stands in two bundles");
                }
            });
        }
        return patterns;
    }

    /**
     * French puts a space before its high marks and inside its quotes. The files hold plain ones, which are easier to write; on a screen they do
     * not break, or a line would begin with the mark: a narrow one, and before a colon and in quotes a full one.
     */
    private static String spaced(String pattern, String language) {
        return language.equals("fr")
                ? pattern.replaceAll("[ \\u00a0](?=[;?!])", "\u202f")
                        .replaceAll(" (?=[:»])", "\u00a0")
                        .replace("« ", "«\u00a0")
                : pattern;
    }
}
