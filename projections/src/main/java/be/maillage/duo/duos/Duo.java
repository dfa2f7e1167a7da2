package be.maillage.duo.duos;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.SharedTool;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duo as its partners tell it.
 *
 * @param id the pair's id
 * @param level the level they state together
 * @param since since when they work together; null when they do not say
 * @param presentedAt the meetings at which they presented it
 * @param on when it was told
 * @param precision of {@code on}
 */
public record Duo(
        UUID id,
        List<Named> partners,
        @Nullable ContinuumLevel level,
        @Nullable BusinessDate since,
        List<Factor> factors,
        @Nullable LocalizedString story,
        List<LocalizedString> projects,
        List<SharedTool> tools,
        @Nullable DuoForm form,
        @Nullable LocalizedString evidence,
        boolean published,
        List<UUID> presentedAt,
        @Nullable BusinessDate endedOn,
        BusinessDate on,
        Precision precision) {}
