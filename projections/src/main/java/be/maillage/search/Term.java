package be.maillage.search;

import be.maillage.readmodel.Folding;
import java.util.List;

/**
 * A word of a text.
 *
 * @param text folded
 * @param dutch whether the text is Dutch; any other is taken for French, whose endings English and German mostly do not have
 */
public record Term(String text, boolean dutch) {

    /** Every word of a text as it was written. */
    public static List<Term> of(String text, boolean dutch) {
        return Folding.words(text).map(word -> new Term(word, dutch)).toList();
    }
}
