package be.maillage.gateway.pages;

import be.maillage.gateway.text.Messages;
import be.maillage.history.LocalizedString;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that puts facts into words for one reader. */
public record Words(Texts texts, Labels labels, Dates dates) {

    static Words of(Messages messages, Locale locale) {
        Texts texts = new Texts(messages, locale);
        return new Words(texts, new Labels(texts), new Dates(locale));
    }

    public Locale locale() {
        return texts.locale();
    }

    public @Nullable Text text(@Nullable LocalizedString localized) {
        return Text.of(localized, locale());
    }

    public List<Text> texts(List<LocalizedString> localized) {
        return localized.stream().map(this::text).filter(Objects::nonNull).toList();
    }

    /** The name of something that ought to have one. */
    public Text name(@Nullable LocalizedString names) {
        Text name = text(names);
        return name == null ? own(texts.say("unknown.organisation")) : name;
    }

    public Text name(Named named) {
        return name(named.names());
    }

    /** What a commune is called; its NIS code when we do not know. */
    public Text commune(String nis) {
        Text name = text(Communes.name(nis));
        return name == null ? own(nis) : name;
    }

    /** A text of the page itself. */
    public Text own(String text) {
        return new Text(text, texts.language(), false);
    }

    /** What to call a person; says so when the reader may not know or nobody knows any more. */
    public String person(@Nullable PersonName person) {
        return person == null || person.name() == null ? texts.say("unknown.person") : person.name();
    }
}
