package be.maillage.register;

import be.maillage.history.LocalizedString;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names without what people type differently: case, accents, ligatures, punctuation, spaces. Good for telling likely twins, not for search. */
public final class FoldedName {

    /** Names that agree so far are one name. */
    private static final int LONGEST = 400;

    private FoldedName() {}

    public static List<String> all(LocalizedString names) {
        return names.byLanguage().values().stream()
                .map(FoldedName::of)
                .distinct()
                .toList();
    }

    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String kept = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return beginning(kept.isEmpty() ? lower.strip() : kept);
    }

    /** One sign may fold to eighteen letters, so that even a name of permitted length may grow beyond what a register column holds. */
    private static String beginning(String folded) {
        int length = folded.codePointCount(0, folded.length());
        return length <= LONGEST ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
    }
}
