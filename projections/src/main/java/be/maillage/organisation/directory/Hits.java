package be.maillage.organisation.directory;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found in a directory.
 *
 * @param guessed whether nothing bears the words as they were typed, so that a typing error was supposed
 * @param themes those of all entries that the reader may see, whatever was asked for: what can be chosen from
 * @param languages as {@code themes}
 * @param places as {@code themes}
 */
public record Hits(Page<Hit> page, boolean guessed, List<Theme> themes, List<String> languages, List<Place> places) {

    public Hits {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
        places = List.copyOf(places);
    }

    /**
     * Where organisations are, or whom they serve.
     *
     * @param code a post code of four digits, or a NIS code of five
     * @param name of the locality; null for a commune, of which only the code is known
     */
    public record Place(String code, @Nullable LocalizedString name) {}
}
