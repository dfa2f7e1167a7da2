package be.maillage.meeting.meetings;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Venue;
import be.maillage.meeting.meetings.AttendanceFold.Present;
import be.maillage.meeting.meetings.Meeting.State;
import be.maillage.meeting.meetings.MeetingInFull.Cancellation;
import be.maillage.meeting.meetings.MeetingProjector.Agenda;
import be.maillage.meeting.meetings.MeetingProjector.Convened;
import be.maillage.meeting.meetings.MeetingProjector.Planned;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Makes agenda lines of documents whose convening the reader may read. */
record Summaries(Reader reader, LocalDate today, Map<UUID, LocalizedString> organisations) {

    static UUID id(Document document) {
        return UUID.fromString(document.getString("_id"));
    }

    /** The organisations in whose premises the meetings are. */
    static List<UUID> hosts(List<Document> documents, Reader reader) {
        return documents.stream()
                .map(document -> venue(document, reader))
                .filter(Objects::nonNull)
                .map(Venue::hostOrganisation)
                .filter(Objects::nonNull)
                .toList();
    }

    Meeting of(Document document) {
        Convened convened = Parts.required(document, MeetingProjector.CONVENED, Convened.class);
        MeetingTime time = time(document);
        Venue venue = venue(document, reader);
        Present present = Parts.value(document, AttendanceFold.ORGANISATIONS, Present.class, reader);
        return new Meeting(
                id(document),
                false,
                state(document, time),
                convened.kind(),
                convened.purpose(),
                convened.subject(),
                time.day(),
                time.day().precision(),
                time.start(),
                time.end(),
                venue == null ? null : named(venue.hostOrganisation()),
                venue == null ? null : venue.place(),
                venue == null ? null : venue.online(),
                convened.scope(),
                convened.subgroupId(),
                convened.confidentiality(),
                present == null ? null : present.organisations().size(),
                languages(document, MinutesFold.APPROVED),
                progress(document));
    }

    private Meeting.Progress progress(Document document) {
        Agenda agenda = Parts.value(document, MeetingProjector.AGENDA, Agenda.class, reader);
        return new Meeting.Progress(
                agenda == null ? null : agenda.items().size(),
                Stream.concat(
                                languages(document, MinutesFold.DRAFTS).stream(),
                                languages(document, MinutesFold.APPROVED).stream())
                        .distinct()
                        .toList(),
                !Parts.parts(document.get(MinutesFold.DISTRIBUTIONS), reader).isEmpty());
    }

    private List<String> languages(Document document, String minutes) {
        return Parts.parts(document.get(minutes), reader).stream()
                .map(part -> Values.required(part.get(MinutesFold.KEY), String.class))
                .toList();
    }

    @Nullable
    Named named(@Nullable UUID organisation) {
        return organisation == null ? null : new Named(organisation, organisations.get(organisation));
    }

    /** When it really was, as far as that was told: who held it may have told the day alone. */
    MeetingTime time(Document document) {
        Planned planned = Parts.required(document, MeetingProjector.PLANNED, Planned.class);
        MeetingTime held = Parts.value(document, MeetingProjector.HELD, MeetingTime.class, reader);
        if (held == null) {
            return planned.time();
        }
        MeetingTime meant = planned.time();
        boolean asPlanned = held.day().equals(meant.day());
        return new MeetingTime(
                held.day(),
                held.start() == null && asPlanned ? meant.start() : held.start(),
                held.end() == null && asPlanned ? meant.end() : held.end());
    }

    private State state(Document document, MeetingTime time) {
        if (Parts.value(document, MeetingProjector.HELD, MeetingTime.class, reader) != null) {
            return State.HELD;
        }
        if (Parts.value(document, MeetingProjector.CANCELLED, Cancellation.class, reader) != null) {
            return State.CANCELLED;
        }
        return time.day().latest().isBefore(today) ? State.UNTOLD : State.COMING;
    }

    private static @Nullable Venue venue(Document document, Reader reader) {
        Planned planned = Parts.value(document, MeetingProjector.PLANNED, Planned.class, reader);
        return planned == null ? null : planned.venue();
    }
}
