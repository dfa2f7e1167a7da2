package be.maillage.organisation.directory;

import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was found, and by what.
 *
 * @param reasons what it was found by, the weightiest first; empty when no words were asked for
 * @param open when it is open at the moment asked for; empty when no moment was
 */
public record Hit(Organisation organisation, List<Reason> reasons, List<OpeningSlot> open) {

    public Hit {
        reasons = List.copyOf(reasons);
        open = List.copyOf(open);
    }

    /** Which of its texts has what was asked for. */
    public enum Where {
        NAME,
        /** A name of an entry that lives on in this one. */
        FORMER_NAME,
        SERVICE,
        THEME,
        /** Whom a service is for. */
        AUDIENCE,
        PART_OF,
        TEXT
    }

    /**
     * @param service the service that says it; null when the entry does
     * @param theme the theme, for {@link Where#THEME}
     * @param words the words of that text that were found, folded, see {@link be.maillage.readmodel.Folding#fold}
     */
    public record Reason(
            Where where, @Nullable UUID service, @Nullable Theme theme, Set<String> words) {

        public Reason {
            words = Set.copyOf(words);
        }
    }
}
