package be.maillage.duo.continuum;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair with all that one reader may know of it.
 *
 * @param words everything that was answered, the most recent first; empty for who may not know what each says of the other
 * @param consents the partners that consent to publishing their duo; empty for the same readers
 * @param events where all that happened between the two stands in the trail, which shows each reader what they may read of it
 */
public record PairInFull(Pair pair, List<Word> words, List<UUID> consents, List<Long> events) {

    public PairInFull {
        words = List.copyOf(words);
        consents = List.copyOf(consents);
        events = List.copyOf(events);
    }

    /**
     * What one person answered for one of the two.
     *
     * @param current whether it is this person's last word
     */
    public record Word(
            UUID by,
            UUID rater,
            RepresentativeCategory role,
            BusinessDate on,
            Answer level,
            @Nullable ContinuumLevel wanted,
            @Nullable LocalizedString reason,
            @Nullable LocalizedString evidence,
            boolean current) {}
}
