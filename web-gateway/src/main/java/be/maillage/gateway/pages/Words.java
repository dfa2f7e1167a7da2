package be.maillage.gateway.pages;

import be.maillage.gateway.text.Messages;
import be.maillage.history.LocalizedString;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that puts facts into words for one reader. */
record Words(Texts texts, Labels labels, Dates dates) {

    static Words of(Messages messages, Locale locale) {
        Texts texts = new Texts(messages, locale);
        return new Words(texts, new Labels(texts), new Dates(locale));
    }

    Locale locale() {
        return texts.locale();
    }

    @Nullable
    Text text(@Nullable LocalizedString localized) {
        return Text.of(localized, locale());
    }

    List<Text> texts(List<LocalizedString> localized) {
        return localized.stream().map(this::text).filter(Objects::nonNull).toList();
    }

    /** The name of something that ought to have one. */
    Text name(@Nullable LocalizedString names) {
        Text name = text(names);
        return name == null ? own(texts.say("unknown.organisation")) : name;
    }

    Text name(Named named) {
        return name(named.names());
    }

    /** A text of the page itself. */
    Text own(String text) {
        return new Text(text, texts.language(), false);
    }
}
