package be.maillage.readmodel;

import be.maillage.history.LocalizedString;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text without what people type differently: case, accents, ligatures, punctuation, plurals. */
public final class Folding {

    private static final int LONGEST_TOKEN = 64;
    private static final int MOST_WORDS_ASKED = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final Pattern DOTTED = Pattern.compile(NO_LETTER_BEFORE + "(?:\\p{L}\\.){2,}");
    private static final Pattern JOINED = Pattern.compile(NO_LETTER_BEFORE + "(\\p{L})&(\\p{L})(?![\\p{L}\\p{N}])");
    private static final Pattern ELIDED = Pattern.compile(
            NO_LETTER_BEFORE + "(?:[cdjlmnst]|(?:jus|lors|puis|quel)?qu)['’ʼ](?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GENITIVE =
            Pattern.compile("(?<=\\p{L})['’ʼ]s(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private Folding() {}

    /** Lower case, without accents or ligatures; everything but letters and digits is one space. For sorting and comparing. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ĳ", "ij");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }

    /** The different words of some texts, folded and sorted, at most the given number. */
    public static List<String> tokens(Collection<LocalizedString> texts, int most) {
        return texts.stream()
                .flatMap(text -> text.byLanguage().values().stream())
                .flatMap(Folding::words)
                .distinct()
                .limit(most)
                .sorted()
                .toList();
    }

    /**
     * The beginnings that a text must have words for: its own words without French and Dutch plural endings, at most eight. Empty when it has no
     * letter and no digit.
     */
    public static List<String> prefixes(String asked) {
        return words(asked)
                .limit(MOST_WORDS_ASKED)
                .map(Folding::withoutPlural)
                .distinct()
                .toList();
    }

    /**
     * The words of a text, folded, in their order: without the elided ones ({@code l’}, {@code qu’}), without the Dutch {@code ’s}, and with the
     * letters of an abbreviation together ({@code C.P.A.S.}, {@code R&M}).
     */
    public static Stream<String> words(String text) {
        String dotted =
                DOTTED.matcher(text).replaceAll(letters -> letters.group().replace(".", ""));
        String joined = JOINED.matcher(dotted).replaceAll("$1$2");
        String plain = GENITIVE.matcher(ELIDED.matcher(joined).replaceAll(" ")).replaceAll("");
        return Arrays.stream(fold(plain).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_TOKEN ? word.substring(0, LONGEST_TOKEN) : word);
    }

    /** What is left begins the singular as well as the plural: {@code ecole}, {@code hopita}, {@code wijk}. */
    private static String withoutPlural(String word) {
        int length = word.length();
        if (length > 4 && (word.endsWith("aux") || word.endsWith("en"))) {
            return word.substring(0, length - 2);
        }
        boolean mayDiffer = word.endsWith("s") || word.endsWith("x") || (length > 4 && word.endsWith("al"));
        return length > 3 && mayDiffer ? word.substring(0, length - 1) : word;
    }
}
