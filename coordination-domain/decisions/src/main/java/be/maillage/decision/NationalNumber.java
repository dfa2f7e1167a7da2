package be.maillage.decision;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Belgian national register numbers and BIS numbers in text: a date of birth (the month raised by 20 or 40 in a BIS number), an order
 * number, and two digits that check them modulo 97, with a 2 in front for those born since 2000.
 */
final class NationalNumber {

    private static final String GAP = "[ .\\-/\\u2010-\\u2015]{0,3}";

    /** Not within a longer run of digits, nor a telephone number in international form, which may also have eleven. */
    private static final Pattern SHAPE = Pattern.compile("(?<![0-9+])([0-9]{2})" + GAP + "([0-9]{2})" + GAP
            + "([0-9]{2})" + GAP + "([0-9]{3})" + GAP + "([0-9]{2})(?![0-9])");

    private static final long BORN_SINCE_2000 = 2_000_000_000L;

    private NationalNumber() {}

    static boolean isIn(String text) {
        Matcher matcher = SHAPE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        int from = 0;
        while (matcher.find(from)) {
            if (isValid(matcher)) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    private static boolean isValid(Matcher number) {
        int month = part(number, 2);
        int day = part(number, 3);
        int order = part(number, 4);
        return isMonth(month) && day <= 31 && order >= 1 && order <= 998 && checks(number);
    }

    private static boolean isMonth(int month) {
        return month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);
    }

    private static boolean checks(Matcher number) {
        long nine = Long.parseLong(number.group(1) + number.group(2) + number.group(3) + number.group(4));
        int check = part(number, 5);
        return check == 97 - nine % 97 || check == 97 - (BORN_SINCE_2000 + nine) % 97;
    }

    private static int part(Matcher number, int group) {
        return Integer.parseInt(number.group(group));
    }
}
