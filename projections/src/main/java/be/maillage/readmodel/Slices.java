package be.maillage.readmodel;

import java.util.List;

/** Pages of a list that is put together when asked: the cursor says how many items came before. */
public final class Slices {

    private Slices() {}

    /** @throws BadCursor for a cursor of another list */
    public static <T> Page<T> of(List<T> all, Paging paging) {
        int from = paging.cursor() == null
                ? 0
                : number(Cursor.read(paging.cursor(), 1).getFirst());
        int to = Math.min(all.size(), from + paging.limit());
        List<T> items = from >= to ? List.of() : all.subList(from, to);
        return new Page<>(items, all.size(), to < all.size() ? Cursor.at(Integer.toString(to)) : null);
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number < 0) {
                throw new BadCursor();
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }
}
