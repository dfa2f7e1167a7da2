package be.maillage.situation;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service did with the people whose situation it is, who are named nowhere.
 *
 * @param organisationId which service, when it may be said
 */
public record ServiceWork(
        @Nullable UUID organisationId,
        @Nullable BusinessDate from,
        @Nullable BusinessDate until,
        LocalizedString work) {}
