package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Pair.Agreed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of a coordination together, whoever may read them one by one.
 *
 * @param agreements how many pairs of each kind, among those of which anything was ever said
 * @param stated how many pairs state each level today; null when fewer than three do, so that none can be recognised
 * @param agreed how many pairs agree on each level or answer; null when fewer than three do
 * @param observed how many pairs of current members history shows at each level, as far as any of it is recorded; null when fewer than three are
 */
public record Continuum(
        Coverage coverage,
        Map<Agreed, Long> agreements,
        @Nullable Map<ContinuumLevel, Long> stated,
        @Nullable Map<Answer, Long> agreed,
        @Nullable Map<ContinuumLevel, Long> observed) {

    /**
     * @param answered pairs of current members of which at least one partner has a view
     * @param possible pairs that the current members can form
     */
    public record Coverage(long answered, long possible) {}
}
