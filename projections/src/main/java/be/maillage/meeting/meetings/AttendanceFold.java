package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.Presence;
import be.maillage.readmodel.Parts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a meeting's document keeps of who attended: the last line about each organisation and person. */
final class AttendanceFold {

    static final String LINES = "attendance";
    static final String RESIDENTS = "residents";
    static final String ORGANISATIONS = "organisationsPresent";

    private AttendanceFold() {}

    record Noted(Presence presence, AttendanceSource source, BusinessDate on) {}

    record Present(List<UUID> organisations) {}

    static void record(Map<String, Object> document, AttendanceRecorded e, StoredEvent event) {
        for (Presence presence : e.presences()) {
            Map<String, Object> line =
                    Parts.part(event, new Noted(presence, e.source(), e.told().on()));
            String who = presence.organisationId() + "/" + presence.personId();
            line.put("who", who);
            document.put(LINES, Parts.with(document.get(LINES), other -> who.equals(other.get("who")), line));
        }
        Parts.set(document, ORGANISATIONS, event, new Present(e.organisationsPresent()));
        if (e.residents() != null) {
            Parts.set(document, RESIDENTS, event, e.residents());
        }
    }
}
