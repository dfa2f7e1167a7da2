package be.maillage.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param cursor the {@code next} of the page before, or null for the first
 * @param limit how many items at most, from 1 to {@value #MAX_LIMIT}
 */
public record Paging(@Nullable String cursor, int limit) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 500;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public Paging {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has from 1 to " + MAX_LIMIT + " items, not " + limit);
        }
    }

    public static Paging first() {
        return new Paging(null, DEFAULT_LIMIT);
    }

    /** As a request says it; a null limit is {@link #DEFAULT_LIMIT}. */
    public static Paging of(@Nullable String cursor, @Nullable Integer limit) {
        return new Paging(cursor, limit == null ? DEFAULT_LIMIT : limit);
    }
}
