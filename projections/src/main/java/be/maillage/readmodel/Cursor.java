package be.maillage.readmodel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a page ended, as text that means nothing to whoever carries it: its sort keys. */
public final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    public static String at(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param count how many sort keys the list has
     * @throws BadCursor when the text is no cursor of such a list
     */
    public static List<String> read(String cursor, int count) {
        try {
            List<String> keys = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (keys.size() != count || !at(keys.toArray(String[]::new)).equals(cursor)) {
                throw new BadCursor();
            }
            return keys;
        } catch (BadCursor e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
