package be.maillage.coordination.overview;

import be.maillage.coordination.CoordinationEvent.InitiativeAssessed;
import be.maillage.coordination.Seat;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a coordination works inside, as it stands. What the reader may not read, or nobody ever said, is null or left out.
 *
 * @param committee as it was last constituted
 * @param means the latest year first
 * @param initiatives the latest first
 */
public record Workings(
        @Nullable InternalRules rules, @Nullable Committee committee, List<Means> means, List<Initiative> initiatives) {

    public static final Workings NONE = new Workings(null, null, List.of(), List.of());

    /** The two parts that internal rules have at least (circular on social coordinations). */
    public record InternalRules(
            LocalizedString modeOfOrganisation, LocalizedString relationToCouncil, BusinessDate adoptedOn) {}

    /** @param label what this coordination calls it */
    public record Committee(LocalizedString label, List<Seat> seats, BusinessDate since) {}

    /** What a year was worked with; null is what nobody said. */
    public record Means(
            int year,
            @Nullable BigDecimal coordinatorFte,
            @Nullable BigDecimal supportFte,
            @Nullable BigDecimal ownFundsEur,
            @Nullable LocalizedString inKind) {}

    /** @param assessment what was thought of it; null until somebody says */
    public record Initiative(
            UUID id,
            LocalizedString proposal,
            @Nullable UUID submittedBy,
            BusinessDate on,
            @Nullable Assessment assessment) {

        Initiative assessed(InitiativeAssessed e) {
            return new Initiative(
                    id,
                    proposal,
                    submittedBy,
                    on,
                    new Assessment(
                            e.relevance(),
                            e.orientation(),
                            e.support(),
                            e.told().on()));
        }
    }

    public record Assessment(
            LocalizedString relevance,
            @Nullable LocalizedString orientation,
            @Nullable LocalizedString support,
            BusinessDate on) {}
}
