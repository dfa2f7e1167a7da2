package be.maillage.meeting;

import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a piece of news. */
public sealed interface InformationCommand extends Command {

    UUID informationId();

    /**
     * @param organisationId whose news it is; the coordination's own when it is left out
     * @param meetingId the meeting at which it was told
     */
    record ShareInformation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID informationId,
            LocalizedString title,
            LocalizedString text,
            @Nullable String link,
            InformationAudience audience,
            @Nullable BusinessDate until,
            @Nullable UUID organisationId,
            @Nullable UUID meetingId,
            Told told)
            implements InformationCommand {}

    /** Another organisation passed it on. */
    record RelayInformation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID informationId,
            UUID organisationId,
            @Nullable LocalizedString how,
            Told told)
            implements InformationCommand {}

    record WithdrawInformation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID informationId,
            @Nullable LocalizedString reason,
            Told told)
            implements InformationCommand {}
}
