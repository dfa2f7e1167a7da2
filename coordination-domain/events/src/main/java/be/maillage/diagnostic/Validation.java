package be.maillage.diagnostic;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting agreed to what a diagnostic says.
 *
 * @param meetingId at which meeting; old histories may not know
 * @param dissent what those who did not agree want to be kept with it; never who
 */
public record Validation(
        @Nullable UUID meetingId,
        boolean byConsensus,
        @Nullable LocalizedString dissent,
        BusinessDate on) {}
