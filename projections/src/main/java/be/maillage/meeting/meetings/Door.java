package be.maillage.meeting.meetings;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Reader;
import be.maillage.meeting.CheckInDigest;
import be.maillage.meeting.CheckInHours;
import be.maillage.meeting.Guest;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.meetings.MeetingByLink.State;
import be.maillage.meeting.meetings.MeetingProjector.Convened;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/** Opens a meeting's document to whoever holds its link, whoever they are: what proves that is the secret, not who reads. */
final class Door {

    /** What the last link is known by: the digest of the digest that the history keeps, so that the latter stays there. No answer shows it. */
    static final String LOCK = "door";

    private Door() {}

    /** @param secretHash as the event has it */
    static String lock(String secretHash) {
        return CheckInDigest.of(secretHash);
    }

    static MeetingByLink open(Document document, String secret, LocalDateTime now) {
        if (!opens(document, secret)) {
            return MeetingByLink.NONE;
        }
        Convened convened = Parts.required(document, MeetingProjector.CONVENED, Convened.class);
        boolean known = convened.confidentiality() != Confidentiality.PARTICIPANTS;
        MeetingTime time = new Summaries(Reader.PUBLIC, LocalDate.from(now), Map.of()).time(document);
        List<UUID> invited = convened.invited().organisations();
        return new MeetingByLink(
                state(document, time, now),
                known ? convened.subject() : null,
                time.day(),
                known && invited.isEmpty(),
                known
                        ? Stream.concat(invited.stream(), guests(document))
                                .distinct()
                                .toList()
                        : List.of());
    }

    private static boolean opens(Document document, String secret) {
        String lock = document.getString(LOCK);
        return lock != null && CheckInDigest.matches(lock, CheckInDigest.of(secret));
    }

    private static State state(Document document, MeetingTime time, LocalDateTime now) {
        boolean over = document.containsKey(MeetingProjector.HELD)
                || document.containsKey(MeetingProjector.CANCELLED)
                || document.containsKey(MinutesFold.APPROVED)
                || CheckInHours.areOver(time, now);
        return over ? State.OVER : CheckInHours.haveBegun(time, now) ? State.NOW : State.EARLY;
    }

    private static Stream<UUID> guests(Document document) {
        return Values.maps(document.get(MeetingProjector.GUESTS)).stream()
                .map(part -> Values.required(part.get("value"), Guest.class))
                .map(Guest::organisationId)
                .filter(Objects::nonNull);
    }
}
