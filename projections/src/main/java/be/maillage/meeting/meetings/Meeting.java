package be.maillage.meeting.meetings;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.readmodel.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an agenda shows it. Times are local to Brussels. Of a reserved one there is nothing but its id.
 *
 * @param reserved whether the reader may know no more than that there is such a meeting
 * @param subject null only in old history
 * @param day when it was held, else for when it is convened
 * @param precision of {@code day}
 * @param host in whose premises it is
 * @param online the address of the call
 * @param subgroupId the subgroup that meets
 * @param confidentiality who may read what is said there
 * @param organisationsPresent of how many organisations somebody was there; null when nobody noted it or the reader may not know
 * @param approved the languages in which there are approved minutes
 * @param progress how far its papers are; null for a reserved one
 */
public record Meeting(
        UUID id,
        boolean reserved,
        @Nullable State state,
        @Nullable MeetingKind kind,
        @Nullable MeetingPurpose purpose,
        @Nullable LocalizedString subject,
        @Nullable BusinessDate day,
        @Nullable Precision precision,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable Named host,
        @Nullable LocalizedString place,
        @Nullable String online,
        @Nullable ActivityScope scope,
        @Nullable UUID subgroupId,
        @Nullable Confidentiality confidentiality,
        @Nullable Integer organisationsPresent,
        List<String> approved,
        @Nullable Progress progress) {

    /**
     * How far the papers of a meeting are, as far as the reader may know.
     *
     * @param points how many the agenda has; null when the reader may not know
     * @param drafted the languages in which there are minutes, approved or not
     * @param sent whether minutes were sent round
     */
    public record Progress(@Nullable Integer points, List<String> drafted, boolean sent) {}

    /** How a meeting stands on the day of asking. */
    public enum State {
        /** Its day has not passed. */
        COMING,
        HELD,
        CANCELLED,
        /** Its day has passed, and nobody has told whether it was held. */
        UNTOLD
    }

    static Meeting reserved(UUID id) {
        return new Meeting(
                id, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                List.of(), null);
    }
}
