package be.maillage.readmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total how many the whole filtered list has that the reader may see
 * @param next the cursor that continues after the last item, or null at the end
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
