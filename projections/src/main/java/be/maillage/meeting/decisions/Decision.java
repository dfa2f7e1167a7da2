package be.maillage.meeting.decisions;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.Votes;
import be.maillage.meeting.names.MeetingName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided.
 *
 * @param itemId the point of its agenda that the decision answers
 * @param votes there for a vote alone: counts, never who voted what
 * @param dissent what those who did not agree want to be remembered, without their names
 * @param precision of {@code on}
 */
public record Decision(
        UUID id,
        MeetingName meeting,
        @Nullable UUID itemId,
        LocalizedString text,
        DecisionMode mode,
        @Nullable Votes votes,
        @Nullable LocalizedString dissent,
        BusinessDate on,
        Precision precision) {}
