package be.maillage.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One word that is looked for, in a language that nobody said. Remembers what it was compared with: for one question, not for several threads. */
final class Word {

    /** From how many letters on a typing error is thought of. */
    private static final int SLIPS_FROM = 4;

    /** From how many letters on one is thought of in a word that is still being typed. */
    private static final int SLIPS_WHILE_TYPING_FROM = 5;

    /** How short a part of a compound may be, and what must stand before it. */
    private static final int PART = 4;

    private static final int BEFORE_PART = 2;

    private final String typed;
    private final boolean mayBeSlip;
    private final String french;
    private final String dutch;
    private final List<String> frenchBeginnings;
    private final List<String> dutchBeginnings;
    private final Map<Term, Optional<Likeness>> known = new HashMap<>();

    /**
     * @param typed folded
     * @param loose whether it may also be cut to find what begins with its stem, or mistyped: what a list says is neither
     */
    Word(String typed, boolean loose) {
        this.typed = typed;
        this.mayBeSlip = loose && typed.length() >= SLIPS_FROM && typed.chars().noneMatch(Character::isDigit);
        this.french = French.stem(typed);
        this.dutch = Dutch.stem(typed);
        this.frenchBeginnings = Stream.of(typed, loose ? French.singular(typed) : typed)
                .distinct()
                .toList();
        this.dutchBeginnings = Stream.concat(Stream.of(typed), loose ? Dutch.beginnings(typed) : Stream.empty())
                .distinct()
                .toList();
    }

    String typed() {
        return typed;
    }

    /** @return null when they have nothing in common */
    @Nullable
    Likeness to(Term term) {
        return known.computeIfAbsent(term, this::compare).orElse(null);
    }

    private Optional<Likeness> compare(Term term) {
        String text = term.text();
        if (text.equals(typed)) {
            return Optional.of(Likeness.EXACT);
        }
        if (term.dutch() ? Dutch.stem(text).equals(dutch) : French.stem(text).equals(french)) {
            return Optional.of(Likeness.STEM);
        }
        if ((term.dutch() ? dutchBeginnings : frenchBeginnings).stream().anyMatch(text::startsWith)) {
            return Optional.of(Likeness.PREFIX);
        }
        if (term.dutch() && dutchBeginnings.stream().anyMatch(part -> isPart(part, text))) {
            return Optional.of(Likeness.COMPOUND);
        }
        if (mayBeSlip && isSlip(term)) {
            return Optional.of(text.charAt(0) == typed.charAt(0) ? Likeness.TYPO : Likeness.TYPO_AT_START);
        }
        return Optional.empty();
    }

    private static boolean isPart(String part, String compound) {
        return part.length() >= PART && compound.indexOf(part) >= BEFORE_PART;
    }

    private boolean isSlip(Term term) {
        String text = term.text();
        if (text.length() < SLIPS_FROM - 1) {
            return false;
        }
        String meant = term.dutch() ? Dutch.singular(text) : French.singular(text);
        String asked = term.dutch() ? Dutch.singular(typed) : French.singular(typed);
        return Slips.atMostOne(typed, text)
                || (asked.length() >= SLIPS_FROM && Slips.atMostOne(asked, meant))
                || (typed.length() >= SLIPS_WHILE_TYPING_FROM && Slips.atMostOneSoFar(typed, text));
    }
}
