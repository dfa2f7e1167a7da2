package be.maillage.meeting.news;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.names.MeetingName;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news.
 *
 * @param by whose news it is; null when the coordination itself shares it
 * @param meeting at which it was told, if any
 * @param link a web address that says more
 * @param audience for whom it is
 * @param on when it was shared
 * @param precision of {@code on}
 * @param until the last day on which it is of use; null when nobody said
 * @param withdrawnBecause why it was withdrawn, when somebody said
 * @param relays who passed it on, oldest first
 */
public record News(
        UUID id,
        State state,
        LocalizedString title,
        LocalizedString text,
        @Nullable String link,
        InformationAudience audience,
        @Nullable Named by,
        @Nullable MeetingName meeting,
        BusinessDate on,
        Precision precision,
        @Nullable BusinessDate until,
        @Nullable LocalizedString withdrawnBecause,
        List<Relay> relays) {

    /** How it stands on the day of asking. */
    public enum State {
        CURRENT,
        /** The day until which it was of use has passed. */
        EXPIRED,
        WITHDRAWN
    }

    /** @param how to whom and by which means */
    public record Relay(Named by, BusinessDate on, @Nullable LocalizedString how) {}
}
