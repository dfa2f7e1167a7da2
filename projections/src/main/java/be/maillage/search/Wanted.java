package be.maillage.search;

import be.maillage.readmodel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody typed to find something, taken apart. Keeps what it compared: for one question. */
public final class Wanted {

    private static final int MOST_WORDS = 8;

    /** Words of every second name and question, by which nobody looks for anything. */
    private static final Set<String> EMPTY = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "cette", "chez", "dans", "de", "des", "du", "en", "est", "et", "il",
            "j", "je", "la", "le", "les", "leur", "leurs", "ma", "mes", "mon", "nous", "on", "ou", "par", "pour", "que",
            "qui", "sa", "ses", "son", "sont", "sur", "un", "une", "vers", "votre", "vous", "aan", "bij", "dat", "die",
            "door", "een", "het", "ik", "in", "is", "met", "mijn", "naar", "of", "om", "onze", "op", "te", "tot", "uit",
            "van", "voor", "waar", "wat", "wie", "zijn", "and", "at", "for", "the", "to", "what", "where", "who",
            "with");

    private final List<Needle> needles;

    private Wanted(List<Needle> needles) {
        this.needles = List.copyOf(needles);
    }

    /** @param typed by anybody: at most its first eight telling words count */
    public static Wanted of(String typed) {
        List<String> words = Folding.words(typed).distinct().toList();
        List<String> telling =
                words.stream().filter(word -> !EMPTY.contains(word)).toList();
        List<String> asked =
                (telling.isEmpty() ? words : telling).stream().limit(MOST_WORDS).toList();
        return new Wanted(Synonyms.CURATED.needles(asked));
    }

    /** Whether nothing that has a letter or a digit was typed. */
    public boolean isNothing() {
        return needles.isEmpty();
    }

    /** Everything of it, each thing to be found in some text. */
    public List<Needle> needles() {
        return needles;
    }

    /**
     * One thing that is looked for: a word, or words that name something together; and what else it is called.
     */
    public static final class Needle {

        private final List<Word> own;
        private final List<List<Word>> others;

        Needle(List<String> own, List<List<String>> others) {
            this.own = own.stream().map(word -> new Word(word, true)).toList();
            this.others = others.stream()
                    .map(words ->
                            words.stream().map(word -> new Word(word, false)).toList())
                    .toList();
        }

        /** The closest likeness to any word of a text; nothing when the text has none of it. */
        public Found in(List<Term> text) {
            Found best = all(own, text, false);
            for (List<Word> other : others) {
                Found found = all(other, text, true);
                if (found.isCloserThan(best)) {
                    best = found;
                }
            }
            return best;
        }

        /** A name of several words is there when all of them are; how close is told by the worst. */
        private static Found all(List<Word> words, List<Term> text, boolean synonym) {
            Likeness worst = synonym ? Likeness.SYNONYM : Likeness.EXACT;
            List<String> found = new ArrayList<>();
            for (Word word : words) {
                Found one = closest(word, text);
                Likeness likeness = one.likeness();
                if (likeness == null || isTooFar(likeness, synonym, words.size() > 1)) {
                    return Found.NOTHING;
                }
                worst = likeness.compareTo(worst) > 0 ? likeness : worst;
                found.addAll(one.words());
            }
            return new Found(worst, found);
        }

        /** What is only called otherwise must at least begin so; of a name of several words, each must be there. */
        private static boolean isTooFar(Likeness likeness, boolean synonym, boolean several) {
            return several
                    ? likeness.compareTo(synonym ? Likeness.STEM : Likeness.COMPOUND) > 0
                    : synonym && likeness.compareTo(Likeness.PREFIX) > 0;
        }

        private static Found closest(Word word, List<Term> text) {
            Found best = Found.NOTHING;
            for (Term term : text) {
                Likeness likeness = word.to(term);
                if (likeness != null && (best.likeness() == null || likeness.compareTo(best.likeness()) < 0)) {
                    best = new Found(likeness, List.of(term.text()));
                }
                if (best.likeness() == Likeness.EXACT) {
                    return best;
                }
            }
            return best;
        }

        @Override
        public String toString() {
            return String.join(" ", own.stream().map(Word::typed).toList());
        }
    }
}
