package be.maillage.readmodel;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read, in a line, wherever it is.
 *
 * @param names its title, or who it is about
 * @param on when it was told
 */
public record Headline(
        UUID coordinationId,
        UUID id,
        List<LocalizedString> names,
        @Nullable BusinessDate on) {}
