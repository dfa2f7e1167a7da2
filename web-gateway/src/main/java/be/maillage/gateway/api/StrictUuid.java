package be.maillage.gateway.api;

import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs in the one form that everybody writes. {@link UUID#fromString} also takes {@code 1-1-1-1-1}, which names nothing that anybody meant. */
final class StrictUuid {

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private StrictUuid() {}

    static boolean matches(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws IllegalArgumentException when it is not one */
    static UUID parse(String text) {
        if (!matches(text)) {
            throw new IllegalArgumentException("Not a UUID");
        }
        return UUID.fromString(text);
    }
}
