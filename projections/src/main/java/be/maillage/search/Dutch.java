package be.maillage.search;

import java.util.Map;
import java.util.stream.Stream;

/** Dutch words, folded, without plural and inflected endings and the changes of spelling that these bring. Light on purpose, see {@link French}. */
final class Dutch {

    /** Below this, nothing is cut. */
    private static final int SHORTEST = 5;

    /** Endings that are not simply added, also in compounds: {@code pleegkinderen}. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "kinderen",
            "kind",
            "volkeren",
            "volk",
            "liederen",
            "lied",
            "eieren",
            "ei",
            "bladeren",
            "blad",
            "goederen",
            "goed",
            "heden",
            "heid",
            "leden",
            "lid",
            "steden",
            "stad");

    private static final String VOWELS = "aeiouy";

    private Dutch() {}

    /** {@code schulden} becomes {@code schuld}, {@code gezinnen} {@code gezin}, {@code huizen} {@code huis}, {@code scholen} {@code schol}. */
    static String singular(String word) {
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            if (word.endsWith(irregular.getKey())) {
                return word.substring(0, word.length() - irregular.getKey().length()) + irregular.getValue();
            }
        }
        String cut = word;
        if (cut.length() >= SHORTEST && cut.endsWith("s") && !cut.endsWith("ss")) {
            cut = cut.substring(0, cut.length() - 1);
        }
        if (cut.length() >= SHORTEST && cut.endsWith("en")) {
            return spelled(cut.substring(0, cut.length() - 2));
        }
        return cut;
    }

    /** Also without the ending of adjectives and with one vowel for two: {@code sociale} and {@code sociaal} become {@code social}. */
    static String stem(String word) {
        String stem = singular(word);
        if (stem.length() >= SHORTEST && stem.endsWith("e")) {
            stem = spelled(stem.substring(0, stem.length() - 1));
        }
        int last = stem.length() - 1;
        boolean doubled = last > 1
                && isConsonant(stem.charAt(last))
                && stem.charAt(last - 1) == stem.charAt(last - 2)
                && "aeou".indexOf(stem.charAt(last - 1)) >= 0;
        return doubled ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
    }

    /** What compounds may begin with: {@code scholen} also gives {@code school}. */
    static Stream<String> beginnings(String word) {
        String singular = singular(word);
        int last = singular.length() - 1;
        boolean open = !singular.equals(word)
                && last > 1
                && isConsonant(singular.charAt(last))
                && "aeou".indexOf(singular.charAt(last - 1)) >= 0
                && isConsonant(singular.charAt(last - 2));
        return open
                ? Stream.of(singular, singular.substring(0, last) + singular.charAt(last - 1) + singular.charAt(last))
                : Stream.of(singular);
    }

    /** How it is written when the ending is gone: one consonant for two, f for v, s for z. */
    private static String spelled(String cut) {
        int last = cut.length() - 1;
        if (last < 2) {
            return cut;
        }
        char end = cut.charAt(last);
        if (isConsonant(end) && cut.charAt(last - 1) == end) {
            return cut.substring(0, last);
        }
        return switch (end) {
            case 'v' -> cut.substring(0, last) + 'f';
            case 'z' -> cut.substring(0, last) + 's';
            default -> cut;
        };
    }

    private static boolean isConsonant(char letter) {
        return VOWELS.indexOf(letter) < 0 && Character.isLetter(letter);
    }
}
