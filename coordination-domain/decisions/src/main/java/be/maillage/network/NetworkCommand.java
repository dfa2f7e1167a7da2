package be.maillage.network;

import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of the register of networks. */
public sealed interface NetworkCommand extends Command {

    /** The network it is about. */
    UUID networkId();

    record RegisterNetwork(
            UUID coordinationId, @TargetAggregateIdentifier UUID networkId, NetworkProfile profile, Told told)
            implements NetworkCommand {}

    /** The whole profile as it should have been. */
    record CorrectNetwork(
            UUID coordinationId, @TargetAggregateIdentifier UUID networkId, NetworkProfile profile, Told told)
            implements NetworkCommand {}

    record RecordParticipation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID networkId,
            UUID memberId,
            @Nullable UUID personId,
            Told told)
            implements NetworkCommand {}

    record EndParticipation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID networkId,
            UUID memberId,
            @Nullable LocalizedString reason,
            Told told)
            implements NetworkCommand {}

    /** @param by a member who sits there */
    record ReportFromNetwork(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID networkId,
            @Nullable UUID by,
            LocalizedString report,
            Told told)
            implements NetworkCommand {}

    record DissolveNetwork(
            UUID coordinationId, @TargetAggregateIdentifier UUID networkId, LocalizedString reason, Told told)
            implements NetworkCommand {}
}
