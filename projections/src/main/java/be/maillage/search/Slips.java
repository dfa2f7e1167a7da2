package be.maillage.search;

/** Typing errors: one letter too many, one missing, one wrong, or two swapped (Damerau, 1964). */
final class Slips {

    private Slips() {}

    /** Whether at most one error lies between the two. */
    static boolean atMostOne(String typed, String meant) {
        int difference = meant.length() - typed.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> typed.regionMatches(same, meant, same + 1, typed.length() - same);
            case -1 -> meant.regionMatches(same, typed, same + 1, meant.length() - same);
            default ->
                same == shorter
                        || typed.regionMatches(same + 1, meant, same + 1, shorter - same - 1)
                        || swapped(typed, meant, same);
        };
    }

    private static boolean swapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && typed.regionMatches(at + 2, meant, at + 2, typed.length() - at - 2);
    }

    /** Whether at most one error lies between what was typed and a beginning of what was meant. */
    static boolean atMostOneSoFar(String typed, String meant) {
        for (int length = typed.length() - 1; length <= typed.length() + 1 && length <= meant.length(); length++) {
            if (atMostOne(typed, meant.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
