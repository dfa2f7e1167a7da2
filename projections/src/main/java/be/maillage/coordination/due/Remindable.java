package be.maillage.coordination.due;

import be.maillage.coordination.Obligation;
import be.maillage.coordination.RemindedParty;
import be.maillage.history.Audience;
import java.util.List;
import java.util.UUID;

/** An obligation of which a reminder is to go out, with everything that recording it takes. */
public record Remindable(
        Obligation obligation, List<RemindedParty> recipients, List<UUID> organisations, Audience audience) {}
