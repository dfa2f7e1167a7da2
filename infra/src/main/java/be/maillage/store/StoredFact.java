package be.maillage.store;

import be.maillage.history.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the register keeps it; what its kinds mean is not the store's concern.
 *
 * @param until null while it holds
 */
public record StoredFact(
        UUID coordinationId,
        String kind,
        UUID subject,
        String object,
        BusinessDate since,
        @Nullable BusinessDate until) {}
