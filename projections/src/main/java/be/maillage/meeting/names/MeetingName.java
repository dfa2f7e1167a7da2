package be.maillage.meeting.names;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.MeetingKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other lists call a meeting. All but the id is null when the reader may not read the meeting.
 *
 * @param subject null also in old history
 */
public record MeetingName(
        UUID id,
        @Nullable MeetingKind kind,
        @Nullable LocalizedString subject,
        @Nullable BusinessDate day) {}
