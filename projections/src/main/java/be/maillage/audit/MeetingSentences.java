package be.maillage.audit;

import be.maillage.meeting.Guest;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.InformationEvent.*;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.MeetingEvent.*;
import be.maillage.meeting.Votes;
import org.jspecify.annotations.Nullable;

/** What the sentences about meetings and news tell of. What minutes say is not repeated there: it may be long, and it is read where it belongs. */
final class MeetingSentences {

    private MeetingSentences() {}

    static Sentence of(MeetingEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case MeetingConvened e ->
                s.code("kind", e.kind()).date("day", e.time().day()).text("subject", e.subject());
            case MeetingEntrusted e ->
                s.person("convenedBy", e.convenedBy())
                        .person("chair", e.chair())
                        .person("minutesTaker", e.minutesTaker());
            case AgendaAmended e -> s.quantity("items", e.agenda().size()).text("reason", e.reason());
            case MeetingRescheduled e -> s.date("day", e.time().day()).text("reason", e.reason());
            case MeetingCancelled e -> s.text("reason", e.reason());
            case GuestInvited e -> guest(s, e.guest()).text("reason", e.reason());
            case CheckInOpened ignored -> s;
            case AttendanceRecorded e ->
                s.code("source", e.source())
                        .quantity("lines", e.presences().size())
                        .quantity("organisations", e.organisationsPresent().size())
                        .quantity("residents", e.residents());
            case MeetingHeld e -> s.date("day", e.actual().day());
            case MinutesDrafted e -> s.words("language", e.language());
            case MinutesTranslated e -> s.words("from", e.from()).words("language", e.language());
            case AmendmentProposed e ->
                s.words("language", e.language())
                        .person("proposedBy", e.proposedBy())
                        .member("organisation", e.organisationId())
                        .words("text", e.text());
            case AmendmentSettled e -> s.code("outcome", e.outcome()).text("reason", e.reason());
            case MinutesApproved e -> s.words("language", e.language());
            case AddendumAdded e -> s.words("language", e.language());
            case MinutesDistributed e ->
                s.words("language", e.language())
                        .codes("recipients", e.recipients())
                        .text("others", e.others());
            case DecisionRecorded e ->
                votes(s.code("mode", e.mode()), e.votes())
                        .text("text", e.text())
                        .text("dissent", e.dissent());
            case ActionAssigned e ->
                s.text("what", e.what())
                        .member("organisation", e.organisationId())
                        .person("person", e.personId())
                        .date("due", e.due());
            case ActionCompleted e -> s.text("outcome", e.outcome());
            case ActionDropped e -> s.text("reason", e.reason());
            case ActionExtended e -> s.date("due", e.due()).text("reason", e.reason());
        };
    }

    static Sentence of(InformationEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case InformationShared e ->
                s.member("organisation", e.organisationId()).text("title", e.title());
            case InformationRelayed e ->
                s.member("sharedBy", e.sharedBy())
                        .member("relayedBy", e.relayedBy())
                        .text("how", e.how());
            case InformationWithdrawn e -> s.text("reason", e.reason());
        };
    }

    private static Sentence guest(Sentence s, Guest guest) {
        return s.person("person", guest.personId())
                .member("organisation", guest.organisationId())
                .text("comingAs", guest.comingAs());
    }

    private static Sentence votes(Sentence s, @Nullable Votes votes) {
        return s.quantity("votes", votes == null ? null : Integer.valueOf(votes.inFavour()))
                .quantity("against", votes == null ? null : Integer.valueOf(votes.against()))
                .quantity("abstentions", votes == null ? null : Integer.valueOf(votes.abstentions()));
    }
}
