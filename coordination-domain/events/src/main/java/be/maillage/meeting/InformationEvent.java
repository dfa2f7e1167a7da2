package be.maillage.meeting;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a piece of news: the round table that opens a meeting, and what circulates between two (URIAS 4.2.5.2.2). */
public sealed interface InformationEvent extends DomainEvent {

    UUID informationId();

    /**
     * @param link a web address that says more
     * @param until the day after which it is of no more use
     * @param organisationId whose news it is; null when the coordination itself shares it
     * @param meetingId the meeting at which it was told
     */
    @EventType(name = "meeting.InformationShared")
    record InformationShared(
            UUID informationId,
            UUID coordinationId,
            LocalizedString title,
            LocalizedString text,
            @Nullable String link,
            InformationAudience audience,
            @Nullable BusinessDate until,
            @Nullable UUID organisationId,
            @Nullable UUID meetingId,
            Told told)
            implements InformationEvent {}

    /**
     * Another organisation passed it on to its own people or its own public.
     *
     * @param sharedBy whose news it is, as when it was shared
     * @param relayedBy who passed it on
     * @param how to whom and by which means
     */
    @EventType(name = "meeting.InformationRelayed")
    record InformationRelayed(
            UUID informationId,
            @Nullable UUID sharedBy,
            UUID relayedBy,
            @Nullable LocalizedString how,
            Told told) implements InformationEvent {}

    @EventType(name = "meeting.InformationWithdrawn")
    record InformationWithdrawn(
            UUID informationId, @Nullable LocalizedString reason, Told told) implements InformationEvent {}
}
