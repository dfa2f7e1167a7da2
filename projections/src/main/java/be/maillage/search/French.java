package be.maillage.search;

import java.util.Map;

/** French words, folded, without what changes with number and gender. Light on purpose: both sides are cut alike, so only confusions matter. */
final class French {

    /** Below this, nothing is cut. */
    private static final int SHORTEST = 4;

    private static final Map<String, String> IRREGULAR = Map.of(
            "travaux", "travail", "baux", "bail", "vitraux", "vitrail", "emaux", "email", "yeux", "oeil", "cieux",
            "ciel");

    private French() {}

    /** {@code hopitaux} becomes {@code hopital}, {@code bureaux} {@code bureau}, {@code dettes} {@code dette}. */
    static String singular(String word) {
        int length = word.length();
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (length < SHORTEST || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux") && length > SHORTEST) {
            return word.substring(0, length - 2) + "l";
        }
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, length - 1) : word;
    }

    /** Also without the feminine: {@code sociale} and {@code sociaux} become {@code social}, {@code quotidienne} {@code quotidien}. */
    static String stem(String word) {
        String stem = singular(word);
        if (stem.length() > SHORTEST && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "nlt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
