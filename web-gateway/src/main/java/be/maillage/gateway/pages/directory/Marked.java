package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Words;
import be.maillage.history.LocalizedString;
import be.maillage.readmodel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the words that were found stand out.
 *
 * @param lang the text's own language where the page has to say it, else null
 */
record Marked(List<Piece> pieces, @Nullable String lang) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** How much of a long text is shown on either side of what was found. */
    private static final int AROUND = 90;

    record Piece(String text, boolean marked) {}

    boolean any() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** In the reader's language if the words stand there, else in one in which they do. */
    static Marked of(LocalizedString text, Set<String> found, Words words) {
        String own = text.languageFor(words.locale().getLanguage());
        Marked first = in(text, own, found, words);
        return first.any()
                ? first
                : text.byLanguage().keySet().stream()
                        .map(language -> in(text, language, found, words))
                        .filter(Marked::any)
                        .findFirst()
                        .orElse(first);
    }

    /** The reader's language, whether or not the words stand there. */
    static Marked shown(LocalizedString text, Set<String> found, Words words) {
        return in(text, text.languageFor(words.locale().getLanguage()), found, words);
    }

    private static Marked in(LocalizedString text, @Nullable String language, Set<String> found, Words words) {
        String written = language == null ? "" : text.byLanguage().getOrDefault(language, "");
        boolean foreign = language != null && !language.equals(words.texts().language());
        return new Marked(pieces(written, found), foreign ? language : null);
    }

    private static List<Piece> pieces(String text, Set<String> found) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            if (found.contains(Folding.fold(word.group()))) {
                if (word.start() > done) {
                    pieces.add(new Piece(text.substring(done, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** Only what stands around the words that were found. */
    Marked near() {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean first = i == 0;
            boolean last = i == pieces.size() - 1;
            kept.add(piece.marked() ? piece : new Piece(shortened(piece.text(), first, last), false));
        }
        return new Marked(kept, lang);
    }

    private static String shortened(String text, boolean first, boolean last) {
        if (text.length() <= (first || last ? AROUND : 2 * AROUND)) {
            return text;
        }
        int end = text.lastIndexOf(' ', AROUND);
        int begin = text.indexOf(' ', text.length() - AROUND);
        String beginning = end < 0 ? "" : text.substring(0, end);
        String ending = begin < 0 ? "" : text.substring(begin);
        return first && last
                ? beginning + " …"
                : first ? "…" + ending : last ? beginning + " …" : beginning + " …" + ending;
    }
}
