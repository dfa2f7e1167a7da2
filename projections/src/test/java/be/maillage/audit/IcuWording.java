package be.maillage.audit;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The wording that is shipped, read from where it is kept. */
final class IcuWording implements Wording {

    static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final Path MESSAGES = Path.of("../web-gateway/src/main/resources/messages");

    private final Map<String, Properties> files = new HashMap<>();

    @Override
    public String sentence(String key, Map<String, Object> arguments, Locale language) {
        return new MessageFormat(text("sentences", key, language), language).format(arguments);
    }

    @Override
    public String label(String key, Locale language) {
        return text("codes", key, language);
    }

    String text(String bundle, String key, Locale language) {
        String text = file(bundle, language).getProperty(key);
        if (text == null) {
            throw new AssertionError("No " + key + " in " + language);
        }
        return text;
    }

    Properties file(String bundle, Locale language) {
        return files.computeIfAbsent(bundle + "_" + language.getLanguage() + ".properties", IcuWording::load);
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
