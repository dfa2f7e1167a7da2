package be.maillage.gateway.generator;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.Theme;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The building blocks of all texts, in French and Dutch: what is said, names of what is invented, and what is said of each theme. */
final class Words {

    /** What is said of a theme. */
    record OfTheme(
            LocalizedString label,
            LocalizedString service,
            LocalizedString need,
            LocalizedString gap,
            LocalizedString perspective) {}

    /** A kind of organisation, by what it mostly does. */
    record Kind(LocalizedString name, Theme theme, LegalForm form, Line line) {}

    record NamedNetwork(LocalizedString name, Theme theme) {}

    private final Map<String, List<LocalizedString>> phrases = new HashMap<>();
    private final Map<Theme, OfTheme> themes = new EnumMap<>(Theme.class);
    private final List<LocalizedString> quarters;
    private final List<LocalizedString> emblems;
    private final List<Kind> kinds;
    private final List<NamedNetwork> networks;
    private final List<String> firstNames;
    private final List<String> surnames;

    Words() {
        Packaged said = Packaged.file("phrases");
        said.names().forEach(subject -> phrases.put(subject, localized(said.parts(subject))));
        Packaged ofThemes = Packaged.file("themes");
        ofThemes.names().forEach(theme -> themes.put(Theme.valueOf(theme), ofTheme(ofThemes.part(theme))));
        Packaged places = Packaged.file("places");
        quarters = localized(places.parts("quarters"));
        emblems = localized(places.parts("emblems"));
        kinds = places.parts("kinds").stream()
                .map(kind -> new Kind(
                        text(kind),
                        Theme.valueOf(kind.text("theme")),
                        LegalForm.valueOf(kind.text("form")),
                        Line.valueOf(kind.text("line"))))
                .toList();
        networks = places.parts("networks").stream()
                .map(network -> new NamedNetwork(text(network), Theme.valueOf(network.text("theme"))))
                .toList();
        firstNames = places.texts("firstNames");
        surnames = places.texts("surnames");
    }

    /** All that may be said of a subject. */
    List<LocalizedString> all(String subject) {
        List<LocalizedString> found = phrases.get(subject);
        if (found == null) {
            throw new IllegalArgumentException("No phrases on " + subject);
        }
        return found;
    }

    OfTheme of(Theme theme) {
        OfTheme found = themes.get(theme);
        if (found == null) {
            throw new IllegalArgumentException("No phrases on the theme " + theme);
        }
        return found;
    }

    List<LocalizedString> quarters() {
        return quarters;
    }

    List<LocalizedString> emblems() {
        return emblems;
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<NamedNetwork> networks() {
        return networks;
    }

    List<String> firstNames() {
        return firstNames;
    }

    List<String> surnames() {
        return surnames;
    }

    /** A phrase with what stands for {@code {name}} put in, language by language. */
    static LocalizedString with(LocalizedString phrase, String name, LocalizedString meaning) {
        return new LocalizedString(
                phrase.in("fr").replace("{" + name + "}", meaning.in("fr")),
                phrase.in("nl").replace("{" + name + "}", meaning.in("nl")),
                null,
                null);
    }

    private static OfTheme ofTheme(Packaged texts) {
        return new OfTheme(
                text(texts.part("label")),
                text(texts.part("service")),
                text(texts.part("need")),
                text(texts.part("gap")),
                text(texts.part("perspective")));
    }

    private static List<LocalizedString> localized(List<Packaged> texts) {
        return texts.stream().map(Words::text).toList();
    }

    private static LocalizedString text(Packaged languages) {
        return new LocalizedString(languages.text("fr"), languages.text("nl"), null, null);
    }
}
