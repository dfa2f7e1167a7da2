package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one needs of an organisation to draw it among others.
 *
 * @param names what it is called today
 * @param memberSince when its last membership began; null when it never was a member, or the reader may not know
 * @param memberUntil when that ended; null while it lasts
 * @param merged whether it lives on in another entry
 */
public record Outline(
        UUID id,
        LocalizedString names,
        List<Theme> sectors,
        @Nullable BusinessDate memberSince,
        @Nullable BusinessDate memberUntil,
        boolean merged) {

    public Outline {
        sectors = List.copyOf(sectors);
    }

    /** Whether it was a member on a day, taking what is known to the year or month alone for its first day. */
    public boolean memberOn(LocalDate day) {
        return !merged
                && memberSince != null
                && !memberSince.earliest().isAfter(day)
                && (memberUntil == null || memberUntil.earliest().isAfter(day));
    }
}
