package be.maillage.network;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordination knows of another network. That the coordination itself is linked to it is told by the coordination. */
public sealed interface NetworkEvent extends DomainEvent {

    UUID networkId();

    @EventType(name = "network.NetworkRegistered")
    record NetworkRegistered(UUID networkId, UUID coordinationId, NetworkProfile profile, Told told)
            implements NetworkEvent {}

    @EventType(name = "network.NetworkCorrected")
    record NetworkCorrected(UUID networkId, NetworkProfile profile, Told told) implements NetworkEvent {}

    /**
     * A member of the coordination sits there.
     *
     * @param personId who sits there for it, when that is told
     */
    @EventType(name = "network.ParticipationRecorded")
    record ParticipationRecorded(
            UUID networkId, UUID memberId, @Nullable UUID personId, Told told) implements NetworkEvent {}

    @EventType(name = "network.ParticipationEnded")
    record ParticipationEnded(
            UUID networkId, UUID memberId, @Nullable LocalizedString reason, Told told) implements NetworkEvent {}

    /**
     * What happened there, for those who do not sit there.
     *
     * @param by the member who sits there and tells; null when the coordinator does
     */
    @EventType(name = "network.NetworkReported")
    record NetworkReported(UUID networkId, @Nullable UUID by, LocalizedString report, Told told)
            implements NetworkEvent {}

    @EventType(name = "network.NetworkDissolved")
    record NetworkDissolved(UUID networkId, LocalizedString reason, Told told) implements NetworkEvent {}
}
