package be.maillage.coordination.overview;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coordination as it stands. What the reader may not read, or nobody ever said, is null.
 *
 * @param communes NIS codes
 * @param members how many current members there are, of every kind
 * @param precision of {@code foundedOn}
 * @param reconfirmEveryMonths after how long a membership must be confirmed
 * @param coordinators their mandates, oldest first; null for readers without any role
 * @param lastPosition the last event that changed this answer
 */
public record Coordination(
        UUID id,
        LocalizedString names,
        List<String> communes,
        int members,
        @Nullable Carrier carrier,
        Origin origin,
        Steering steering,
        BusinessDate foundedOn,
        Precision precision,
        @Nullable Charter charter,
        @Nullable AdmissionPolicy admissionPolicy,
        @Nullable Boolean charterRequired,
        @Nullable Integer reconfirmEveryMonths,
        @Nullable ElectedOfficialsPolicy electedOfficialsPolicy,
        @Nullable Boolean situationsAllowed,
        @Nullable PriorityThemes priorityThemes,
        @Nullable List<Mandate> coordinators,
        @Nullable BusinessDate dissolvedOn,
        long lastPosition) {

    /** The charter in force. */
    public record Charter(
            int version, String language, List<String> objectives, List<String> principles, BusinessDate adoptedOn) {}

    public record PriorityThemes(
            int year, List<Theme> themes, @Nullable LocalizedString decidedBy) {}

    /** @param until the end of the mandate, or null while it lasts */
    public record Mandate(
            UUID personId,
            BusinessDate since,
            @Nullable BusinessDate until,
            @Nullable BigDecimal fte) {}
}
