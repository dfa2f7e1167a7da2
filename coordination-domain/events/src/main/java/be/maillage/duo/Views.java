package be.maillage.duo;

import be.maillage.history.BusinessDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each rater of each partner last said. An organisation's view is the lower median of its raters' most recent answers; an answer stands
 * until its rater changes it.
 */
public final class Views {

    private static final Views NONE = new Views(Map.of());

    private final Map<UUID, Map<UUID, Said>> byPartnerAndRater;

    private Views(Map<UUID, Map<UUID, Said>> byPartnerAndRater) {
        this.byPartnerAndRater = byPartnerAndRater;
    }

    /**
     * What one organisation says.
     *
     * @param wanted the level it wishes, the lower median of those of its raters who named one
     * @param on the most recent of the answers it rests on
     * @param raters how many people it rests on
     */
    public record View(UUID by, Answer level, @Nullable ContinuumLevel wanted, BusinessDate on, int raters) {}

    private record Said(
            BusinessDate on, Answer answer, @Nullable ContinuumLevel wanted) {}

    public static Views none() {
        return NONE;
    }

    /** These views once a rater has answered. An answer about an earlier date than the rater's last one changes nothing. */
    public Views with(UUID by, UUID rater, BusinessDate on, Answer answer, @Nullable ContinuumLevel wanted) {
        Map<UUID, Map<UUID, Said>> changed = new LinkedHashMap<>(byPartnerAndRater);
        Map<UUID, Said> raters = new LinkedHashMap<>(changed.getOrDefault(by, Map.of()));
        Said last = raters.get(rater);
        if (last == null || !on.surelyBefore(last.on())) {
            raters.put(rater, new Said(on, answer, wanted));
        }
        changed.put(by, raters);
        return new Views(changed);
    }

    /** The organisation's view, if any of its raters gave an answer other than {@link Answer#NO_ANSWER}. */
    public Optional<View> of(UUID partner) {
        List<Said> answers = byPartnerAndRater.getOrDefault(partner, Map.of()).values().stream()
                .filter(said -> said.answer() != Answer.NO_ANSWER)
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Answer level = lowerMedian(answers.stream().flatMap(said -> said.answer().level().stream()))
                .map(Answer::of)
                .orElse(Answer.NOT_KNOWN);
        ContinuumLevel wanted = lowerMedian(answers.stream().map(Said::wanted).flatMap(Stream::ofNullable))
                .orElse(null);
        BusinessDate on = Collections.max(answers.stream().map(Said::on).toList());
        return Optional.of(new View(partner, level, wanted, on, answers.size()));
    }

    public Agreement agreement(Partners partners) {
        Optional<View> first = of(partners.first());
        Optional<View> second = of(partners.second());
        if (first.isEmpty() && second.isEmpty()) {
            return new Agreement.None();
        }
        if (first.isEmpty() || second.isEmpty()) {
            return new Agreement.OneSided();
        }
        Answer saidByFirst = first.get().level();
        Answer saidBySecond = second.get().level();
        return saidByFirst == saidBySecond
                ? new Agreement.Agreed(saidByFirst)
                : new Agreement.Divergent(saidByFirst, saidBySecond);
    }

    private static Optional<ContinuumLevel> lowerMedian(Stream<ContinuumLevel> levels) {
        List<ContinuumLevel> sorted = new ArrayList<>(levels.toList());
        Collections.sort(sorted);
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
