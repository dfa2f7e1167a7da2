package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.Guest;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.decisions.Decision;
import be.maillage.meeting.meetings.AttendanceFold.Noted;
import be.maillage.meeting.meetings.MeetingInFull.Cancellation;
import be.maillage.meeting.meetings.MeetingInFull.Convening;
import be.maillage.meeting.meetings.MeetingInFull.Rescheduling;
import be.maillage.meeting.meetings.MeetingInFull.Roles;
import be.maillage.meeting.meetings.MeetingProjector.Agenda;
import be.maillage.meeting.meetings.MeetingProjector.Convened;
import be.maillage.meeting.meetings.MinutesFold.Approved;
import be.maillage.meeting.meetings.MinutesFold.Proposed;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes the whole answer of one meeting's document: each part only when the reader may read it. */
record InFull(Document document, Reader reader, LocalDate today) {

    static MeetingInFull reserved(UUID id) {
        return new MeetingInFull(
                Meeting.reserved(id),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    boolean isReserved() {
        return value(MeetingProjector.CONVENED, Convened.class) == null;
    }

    /** Every organisation that the answer names. */
    List<UUID> organisations() {
        List<UUID> all = new ArrayList<>(Summaries.hosts(List.of(document), reader));
        Convened convened = Parts.required(document, MeetingProjector.CONVENED, Convened.class);
        all.addAll(convened.invited().organisations());
        noted().forEach(noted -> addTo(all, noted.presence().organisationId()));
        values(MinutesFold.AMENDMENTS, Proposed.class).forEach(it -> addTo(all, it.organisationId()));
        return all;
    }

    /** Every other meeting that the answer names. */
    List<UUID> meetings() {
        List<UUID> all = new ArrayList<>();
        values(MinutesFold.APPROVED, Approved.class).forEach(it -> addTo(all, it.approvedAt()));
        return all;
    }

    MeetingInFull answer(
            Map<UUID, LocalizedString> organisations,
            MeetingNames.Found meetings,
            List<Decision> decisions,
            List<Action> actions) {
        Summaries summaries = new Summaries(reader, today, organisations);
        Agenda agenda = value(MeetingProjector.AGENDA, Agenda.class);
        Convened convened = Parts.required(document, MeetingProjector.CONVENED, Convened.class);
        MinutesInFull minutes = new MinutesInFull(document, reader, organisations);
        return new MeetingInFull(
                summaries.of(document),
                convening(convened, organisations),
                value(MeetingProjector.ROLES, Roles.class),
                agenda == null ? List.of() : agenda.items(),
                agenda == null ? null : agenda.amendedOn(),
                agenda == null ? null : agenda.reason(),
                values(MeetingProjector.RESCHEDULINGS, Rescheduling.class),
                value(MeetingProjector.CANCELLED, Cancellation.class),
                values(MeetingProjector.GUESTS, Guest.class),
                value(MeetingProjector.CHECK_IN, BusinessDate.class),
                attendance(summaries, convened),
                minutes.all(meetings),
                minutes.amendments(),
                decisions,
                actions);
    }

    private static Convening convening(Convened convened, Map<UUID, LocalizedString> names) {
        return new Convening(
                convened.on(),
                convened.forms(),
                convened.expectations(),
                convened.languages(),
                convened.informalMinutes(),
                convened.invited().categories(),
                convened.invited().organisations().stream()
                        .map(id -> new Named(id, names.get(id)))
                        .toList());
    }

    private @Nullable Attendance attendance(Summaries summaries, Convened convened) {
        List<Noted> noted = noted();
        Integer residents = value(AttendanceFold.RESIDENTS, Integer.class);
        return noted.isEmpty() && residents == null
                ? null
                : new Counting(noted, summaries).attendance(residents, summaries.time(document), convened);
    }

    private List<Noted> noted() {
        return values(AttendanceFold.LINES, Noted.class);
    }

    private <T> @Nullable T value(String part, Class<T> type) {
        return Parts.value(document, part, type, reader);
    }

    private <T> List<T> values(String list, Class<T> type) {
        return values(document, list, type, reader);
    }

    static <T> List<T> values(Document document, String list, Class<T> type, Reader reader) {
        return Parts.parts(document.get(list), reader).stream()
                .map(part -> Values.required(part.get("value"), type))
                .toList();
    }

    private static void addTo(List<UUID> all, @Nullable UUID id) {
        if (id != null) {
            all.add(id);
        }
    }
}
