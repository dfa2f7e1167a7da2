package be.maillage.organisation;

import be.maillage.history.LocalizedString;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation has and others may use ("mutualiser les ressources", CDGAI "les enjeux sous-jacents").
 *
 * @param conditions what a borrower must know: price, insurance, notice, who opens the door
 */
public record SharedResource(
        Kind kind, LocalizedString name, @Nullable LocalizedString conditions) {

    /** What it is. Expertise is lent as the time of whoever has it. */
    public enum Kind {
        ROOM,
        VEHICLE,
        EQUIPMENT,
        EXPERTISE
    }
}
