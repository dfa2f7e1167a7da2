package be.maillage.diagnostic;

import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about a need that is told to an authority by itself. */
public sealed interface NeedCommand extends Command {

    /** The relay it is about. */
    UUID relayId();

    /**
     * Either a finding or what a meeting heard.
     *
     * @param findingId a finding that stands in one of the coordination's diagnostics, published or not
     * @param meetingId the meeting that heard it; may be left out only when it is recorded afterwards
     * @param heard what the meeting heard
     * @param theme of what the meeting heard
     */
    record RelayNeed(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID relayId,
            @Nullable UUID findingId,
            @Nullable UUID meetingId,
            @Nullable LocalizedString heard,
            @Nullable Theme theme,
            Addressee to,
            RelayChannel channel,
            Told told)
            implements NeedCommand {}

    record RecordNeedResponse(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID relayId,
            LocalizedString answered,
            @Nullable LocalizedString promised,
            Told told)
            implements NeedCommand {}
}
