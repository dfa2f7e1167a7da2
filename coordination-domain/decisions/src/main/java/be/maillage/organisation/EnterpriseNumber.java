package be.maillage.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of the Belgian Crossroads Bank for Enterprises: eight digits, the first 0 or 1, and two that check them modulo 97. */
final class EnterpriseNumber {

    private static final Pattern PREFIX = Pattern.compile("^\\s*BE", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION = Pattern.compile("[.\\s\\u00A0\\u202F]+");
    private static final Pattern TEN_DIGITS = Pattern.compile("[01][0-9]{9}");

    private EnterpriseNumber() {}

    /** The ten digits, whether given with or without {@code BE}, dots, spaces and the leading zero; empty when it is no such number. */
    static Optional<String> tenDigits(String given) {
        String bare =
                PUNCTUATION.matcher(PREFIX.matcher(given).replaceFirst("")).replaceAll("");
        String ten = bare.length() == 9 ? "0" + bare : bare;
        return TEN_DIGITS.matcher(ten).matches() && checks(ten) ? Optional.of(ten) : Optional.empty();
    }

    private static boolean checks(String ten) {
        int number = Integer.parseInt(ten.substring(0, 8));
        return 97 - number % 97 == Integer.parseInt(ten.substring(8));
    }
}
