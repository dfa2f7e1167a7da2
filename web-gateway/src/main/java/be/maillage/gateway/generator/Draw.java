package be.maillage.gateway.generator;

import be.maillage.history.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that is the same at every run: all that it says follows from a seed and from what it is drawn for. */
final class Draw {

    private static final UUID CHANCE = UUID.fromString("6d61696c-6c61-5567-8065-6368616e6365");

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /** @param subject what is drawn for: what is drawn for one subject changes nothing of what is drawn for another */
    static Draw of(long seed, String subject) {
        return new Draw(Ids.derived(CHANCE, seed + "/" + subject).getMostSignificantBits());
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int within(Range range) {
        return between(range.from(), range.to());
    }

    /** Whether something happens that does in so many cases of a hundred. */
    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Different ones, in the order in which they were drawn; all of them when there are fewer. */
    <T> List<T> some(List<T> all, int count) {
        List<T> left = new ArrayList<>(all);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    <T> List<T> shuffled(List<T> all) {
        return some(all, all.size());
    }
}
