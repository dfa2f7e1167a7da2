package be.maillage.gateway.pages;

import be.maillage.readmodel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param total how many there are in all
 * @param next null at the list's end
 * @param first where the list begins; null when this is its beginning
 */
public record Paged(
        long total, @Nullable String next, @Nullable String first) {

    public static Paged of(Page<?> page, Here here) {
        return new Paged(
                page.total(),
                page.next() == null
                        ? null
                        : here.with(Asked.CURSOR, page.next()).url(),
                here.value(Asked.CURSOR) == null
                        ? null
                        : here.without(Asked.CURSOR).url());
    }
}
