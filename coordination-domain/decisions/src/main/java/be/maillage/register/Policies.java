package be.maillage.register;

import be.maillage.history.BusinessDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a coordination decided of one matter, time after time. Each decision holds until the next one by date, in whatever order they were recorded. */
final class Policies {

    private Policies() {}

    /**
     * The decisions that some reading of a date falls under, in the order of their dates; of one date, the one recorded last is the later one.
     *
     * @param decisions in the order in which they were recorded, or of their dates and then that
     */
    static Stream<Fact> inForce(List<Fact> decisions, BusinessDate on) {
        List<Fact> all =
                decisions.stream().sorted(Comparator.comparing(Fact::since)).toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).mayHoldOn(on)
                        && (i + 1 == all.size() || !all.get(i + 1).since().surelyBefore(on)))
                .mapToObj(all::get);
    }
}
