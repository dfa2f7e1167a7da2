package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.readmodel.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would change in the draft of some minutes, and what became of it.
 *
 * @param itemId the point of the agenda; null when it is about none
 * @param proposedBy the person; null when an organisation asked for it
 * @param outcome null while nobody has settled it
 */
public record Amendment(
        UUID id,
        String language,
        @Nullable UUID itemId,
        String text,
        @Nullable UUID proposedBy,
        @Nullable Named organisation,
        BusinessDate on,
        @Nullable AmendmentOutcome outcome,
        @Nullable LocalizedString reason,
        @Nullable BusinessDate settledOn) {}
