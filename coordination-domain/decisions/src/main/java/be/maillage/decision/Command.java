package be.maillage.decision;

import be.maillage.history.Told;
import java.util.UUID;

/** A request to decide something. Ids arrive with it, and what time it is with {@link Asked}: a decision draws on nothing else. */
public interface Command {

    /** The coordination in whose name it is asked, or {@link be.maillage.history.Ids#PLATFORM}. */
    UUID coordinationId();

    /** How the fact was told, to be kept with the event as it is. */
    Told told();
}
