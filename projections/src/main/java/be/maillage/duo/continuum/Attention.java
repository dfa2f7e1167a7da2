package be.maillage.duo.continuum;

import be.maillage.readmodel.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs in the order in which they ask for somebody's attention: by {@link Standing}, then by the names of the two partners.
 *
 * @param pairs a part of the list, the partners of each in the order of their names
 * @param total how many the filtered list has
 * @param next how many come before the rest of the list; null at its end
 * @param found how many of the filtered list there are of each standing
 * @param all how many there are of each standing, unfiltered
 * @param partners the organisations of all these pairs, by name: what one may choose from
 */
public record Attention(
        List<Pair> pairs,
        long total,
        @Nullable Integer next,
        Map<Standing, Long> found,
        Map<Standing, Long> all,
        List<Named> partners) {

    public Attention {
        pairs = List.copyOf(pairs);
        found = Map.copyOf(found);
        all = Map.copyOf(all);
        partners = List.copyOf(partners);
    }

    /** Why somebody who coordinates would look at a pair, what is to be done first. */
    public enum Standing {
        /** The two differ, which is for them to talk about. */
        DIVERGENT,
        /** One answered and the other can be asked. */
        ONE_SIDED,
        /** Both say the same. */
        AGREED,
        /** They told of a duo and neither has assessed it. */
        NONE,
        /** What each says is not for this reader, who sees it because the duo is published. */
        PUBLISHED;

        /** The standing of a pair as one reader sees it. */
        public static Standing of(Pair pair) {
            return of(pair.agreement());
        }

        static Standing of(Pair.@Nullable Agreed agreement) {
            return agreement == null
                    ? PUBLISHED
                    : switch (agreement) {
                        case DIVERGENT -> DIVERGENT;
                        case ONE_SIDED -> ONE_SIDED;
                        case AGREED -> AGREED;
                        case NONE -> NONE;
                    };
        }
    }
}
