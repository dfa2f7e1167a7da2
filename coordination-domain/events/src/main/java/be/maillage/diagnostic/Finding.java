package be.maillage.diagnostic;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a diagnostic.
 *
 * @param theme what it is about; may be absent only when {@code factor} is given
 * @param factor by what an obstacle or a success factor is sorted; absent for every other kind
 * @param concerned the public it concerns, such as young adults without housing; never one person
 */
public record Finding(
        FindingKind kind,
        LocalizedString statement,
        @Nullable Theme theme,
        @Nullable CollaborationFactor factor,
        @Nullable LocalizedString concerned,
        FindingSource source,
        @Nullable Contributors contributors) {}
