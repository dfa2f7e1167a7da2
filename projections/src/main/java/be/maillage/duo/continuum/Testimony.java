package be.maillage.duo.continuum;

import be.maillage.duo.ContinuumLevel;
import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that shows how far a pair works together.
 *
 * @param level the level that it shows
 * @param position of the event in the log, by which anybody finds it in the audit trail
 * @param type of that event
 * @param on since when it shows that level
 * @param precision of {@code on}
 * @param gathering the meeting, news, diagnostic or subgroup that brought the two together; null when it is the duo
 */
public record Testimony(
        ContinuumLevel level,
        long position,
        String type,
        BusinessDate on,
        Precision precision,
        @Nullable UUID gathering) {}
