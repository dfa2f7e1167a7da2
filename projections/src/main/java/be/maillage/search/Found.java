package be.maillage.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of something in a text.
 *
 * @param likeness null when nothing was
 * @param words the words of the text, folded
 */
public record Found(@Nullable Likeness likeness, List<String> words) {

    static final Found NOTHING = new Found(null, List.of());

    public Found {
        words = List.copyOf(words);
    }

    boolean isCloserThan(Found other) {
        return likeness != null && (other.likeness == null || likeness.compareTo(other.likeness) < 0);
    }
}
