package be.maillage.diagnostic.diagnostics;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the board of its diagnostic. Who recorded it is nowhere: the group speaks (URIAS 4.2.5.2.4).
 *
 * @param concerned the public it concerns
 * @param rank from 1 among the needs and gaps that stand; null when it is not ranked
 * @param contributors how many stand behind it; null when nobody counted
 * @param organisations the services that asked to be named
 * @param persons the people who asked to be named; for members
 * @param mergedInto the one that stands for it
 * @param withdrawnBecause why it does not stand any more
 * @param origin the result of a group analysis that it was carried from, if it was; for members
 * @param recordedOn when it was told; for members
 * @param editions the numbers of the editions it is part of, as far as one may read them
 */
public record BoardFinding(
        UUID id,
        FindingKind kind,
        LocalizedString statement,
        @Nullable Theme theme,
        @Nullable CollaborationFactor factor,
        @Nullable LocalizedString concerned,
        FindingSource source,
        @Nullable Integer rank,
        @Nullable Integer contributors,
        List<Named> organisations,
        List<UUID> persons,
        State state,
        @Nullable UUID mergedInto,
        @Nullable LocalizedString withdrawnBecause,
        @Nullable CarriedFrom origin,
        @Nullable BusinessDate recordedOn,
        List<Integer> editions) {

    public enum State {
        STANDING,
        MERGED,
        WITHDRAWN
    }
}
