package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.meeting.names.MeetingName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting in one language.
 *
 * @param language ISO 639-1 code
 * @param translatedFrom the language of which they are a translation
 * @param writtenOn when the draft was last written
 * @param approvedOn null for a draft
 * @param approvedAt the meeting that approved them; null when that was between two
 * @param items what was said on each point of the agenda
 * @param text what belongs to no point
 */
public record Minutes(
        String language,
        State state,
        @Nullable String translatedFrom,
        @Nullable BusinessDate writtenOn,
        @Nullable BusinessDate approvedOn,
        @Nullable MeetingName approvedAt,
        List<ItemMinutes> items,
        @Nullable String text,
        List<Addendum> addenda,
        List<Distribution> distributions) {

    /** Approved minutes never change: an addendum is added instead. */
    public enum State {
        DRAFT,
        APPROVED
    }

    public record Addendum(UUID id, BusinessDate on, String text) {}

    /** @param others who the others among the recipients are */
    public record Distribution(
            BusinessDate on,
            List<MinutesRecipient> recipients,
            @Nullable LocalizedString others) {}
}
