package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.Obligation;
import be.maillage.history.Audience;
import be.maillage.history.Brussels;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something falls due, as far as history has said by now.
 *
 * @param title what the subject is called, when it is no organisation
 * @param organisations those that owe it or that it is about
 * @param audience who may read it, as stored
 * @param own whether it is a matter of those organisations and the coordinator alone
 * @param since the day from which the time is counted
 * @param due the last day on which it is in time
 * @param from the first day on which it is told; from the beginning when null
 * @param until the last day on which it is told; without end when null
 * @param known the day on which the record learned of it
 */
record Step(
        DueKind kind,
        UUID subject,
        @Nullable LocalizedString title,
        List<UUID> organisations,
        String audience,
        boolean own,
        LocalDate since,
        LocalDate due,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate known) {

    /** Everybody's matter, for those who may read the event; at most the members, since deadlines are internal. */
    static Step common(
            DueKind kind,
            UUID subject,
            @Nullable LocalizedString title,
            List<UUID> organisations,
            StoredEvent event,
            LocalDate since,
            LocalDate due) {
        return new Step(
                kind,
                subject,
                title,
                organisations,
                readers(event),
                false,
                since,
                due,
                null,
                null,
                Brussels.dayAt(event.recordedAt()));
    }

    /** Who may read what the event owes. */
    static String readers(StoredEvent event) {
        Audience told = event.metadata().audience();
        return (told.scope() == Audience.Scope.PUBLIC ? Audience.MEMBERS : told).toString();
    }

    /** For the readers of another event: the one that named the subject. */
    Step readBy(String readers) {
        return new Step(kind, subject, title, organisations, readers, own, since, due, from, until, known);
    }

    /** The same for those organisations and the coordinator alone. */
    Step ofTheirs() {
        return new Step(kind, subject, title, organisations, audience, true, since, due, from, until, known);
    }

    /** Told from that day to the other only; null for no bound. */
    Step told(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Step(kind, subject, title, organisations, audience, own, since, due, first, last, known);
    }

    Step knownSince(LocalDate day) {
        return new Step(kind, subject, title, organisations, audience, own, since, due, from, until, day);
    }

    /** The same step, due on another day. */
    Step dueOn(LocalDate day, LocalDate knownSince) {
        return new Step(kind, subject, title, organisations, audience, own, since, day, from, until, knownSince);
    }

    Step of(List<UUID> others) {
        return new Step(kind, subject, title, others, audience, own, since, due, from, until, known);
    }

    Obligation obligation() {
        return new Obligation(kind, subject, due);
    }

    boolean isToldOn(LocalDate today) {
        return (from == null || !today.isBefore(from)) && (until == null || !today.isAfter(until));
    }
}
