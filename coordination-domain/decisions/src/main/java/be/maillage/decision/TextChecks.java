package be.maillage.decision;

import java.util.Map;
import java.util.Set;

/** What any text that people give must be like. Every script, direction mark and emoji is welcome; what hides or harms is not. */
final class TextChecks {

    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_NAME = 300;

    private static final Set<String> NAMES = Set.of("name", "names", "title");

    private TextChecks() {}

    /**
     * @param field the path of the text within its command
     * @param component the innermost record component that bears the text or its translations
     */
    static void check(String text, String field, String component) {
        if (text.isBlank()) {
            throw CommonRule.TEXT_IS_NOT_BLANK.refused(Map.of("field", field));
        }
        int limit = NAMES.contains(component) ? LONGEST_NAME : LONGEST_TEXT;
        if (text.codePointCount(0, text.length()) > limit) {
            throw CommonRule.TEXT_IS_NOT_TOO_LONG.refused(Map.of("field", field, "limit", limit));
        }
        if (text.codePoints().anyMatch(TextChecks::isUnwelcome)) {
            throw CommonRule.TEXT_HAS_NO_CONTROL_CHARACTERS.refused(Map.of("field", field));
        }
        if (NationalNumber.isIn(text)) {
            throw CommonRule.TEXT_NAMES_NO_BENEFICIARY.refused(Map.of("field", field));
        }
    }

    private static boolean isUnwelcome(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> false;
            default ->
                Character.isISOControl(codePoint)
                        || (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2066 && codePoint <= 0x2069)
                        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        };
    }
}
