package be.maillage.gateway.player;

import be.maillage.decision.Command;
import java.time.LocalDate;
import java.util.UUID;

/** Where the {@link Player} plays: the write side, as it sees it. */
public interface Stage {

    /**
     * Has a command decided, and returns once it is. Under a key that was accepted before nothing happens again; keys of the player never
     * expire.
     *
     * @throws be.maillage.decision.Refused when a rule refuses it; any other failure ends the playing, which the next start resumes
     */
    void perform(Command command, UUID idempotencyKey);

    /**
     * The day on which something of the demonstration first started: kept at the first call and the same ever after, so that relative dates
     * never move.
     *
     * @param scenario the name of a scenario, or {@link DemoPeople#DEMONSTRATION}
     */
    LocalDate startedOn(String scenario);
}
