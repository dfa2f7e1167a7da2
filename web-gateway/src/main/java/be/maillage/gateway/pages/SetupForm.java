package be.maillage.gateway.pages;

import be.maillage.gateway.security.Accounts;
import be.maillage.gateway.security.Guessable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the first administrator fills in, without the password, which no page shows again. */
public record SetupForm(String name, String username) {

    static final SetupForm EMPTY = new SetupForm("", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern USERNAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._@-]{1,63}");

    static SetupForm of(MultiValueMap<String, String> data) {
        return new SetupForm(stripped(data.getFirst("name")), stripped(data.getFirst("username")));
    }

    /** What is wrong, a sentence by field, in the order of the fields; nothing when all is well. As slow as {@link Guessable}. */
    Map<String, String> errors(@Nullable String password, @Nullable String again, Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            errors.put("name", texts.say("setup.error.name"));
        }
        if (!USERNAME.matcher(username).matches()) {
            errors.put("username", texts.say("setup.error.username"));
        }
        errors.putAll(passwordErrors(password, again, List.of(name, username), texts));
        return errors;
    }

    /** What is wrong with a new password, as {@link #errors}. @param known of the person, see {@link Guessable} */
    static Map<String, String> passwordErrors(
            @Nullable String password, @Nullable String again, List<String> known, Texts texts) {
        Map<String, String> errors = new LinkedHashMap<>();
        String given = Objects.requireNonNullElse(password, "");
        if (given.codePointCount(0, given.length()) < Accounts.SHORTEST_PASSWORD || given.length() > LONGEST_PASSWORD) {
            errors.put("password", texts.say("setup.error.password", "n", Accounts.SHORTEST_PASSWORD));
        } else if (Guessable.is(given, known)) {
            errors.put("password", texts.say("setup.error.guessable"));
        } else if (!given.equals(again)) {
            errors.put("again", texts.say("setup.error.again"));
        }
        return errors;
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
