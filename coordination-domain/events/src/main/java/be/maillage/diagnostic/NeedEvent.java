package be.maillage.diagnostic;

import be.maillage.history.CollectiveSpeech;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a need that is told to an authority by itself, without an edition: most relays are like this (URIAS 4.2.5.2.6). */
public sealed interface NeedEvent extends DomainEvent {

    /** The relay this is about. */
    UUID relayId();

    /**
     * @param needId the finding that was relayed, or for what a meeting heard the id of the relay itself
     * @param diagnosticId the diagnostic that holds the finding; null for what a meeting heard
     * @param meetingId the meeting that heard it, if it is known
     * @param heard what the meeting heard; null for a finding
     * @param theme of what the meeting heard; null for a finding
     */
    @CollectiveSpeech
    @EventType(name = "diagnostic.NeedRelayed")
    record NeedRelayed(
            UUID relayId,
            UUID coordinationId,
            UUID needId,
            @Nullable UUID diagnosticId,
            @Nullable UUID meetingId,
            @Nullable LocalizedString heard,
            @Nullable Theme theme,
            Addressee to,
            RelayChannel channel,
            Told told)
            implements NeedEvent {}

    /** @param promised what they promised, if they did */
    @EventType(name = "diagnostic.NeedAnswered")
    record NeedAnswered(
            UUID relayId,
            UUID needId,
            LocalizedString answered,
            @Nullable LocalizedString promised,
            Told told) implements NeedEvent {}
}
