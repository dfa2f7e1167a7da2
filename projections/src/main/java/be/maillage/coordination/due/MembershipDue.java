package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.history.Audience;
import be.maillage.history.Brussels;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * When a membership is to be confirmed, and when it may lapse. How many months a confirmation holds is the coordination's policy, which may change
 * for all at once: so the days are computed when asked.
 */
final class MembershipDue {

    /** The day of the last confirmation, else of the admission, while the membership lives. */
    static final String CONFIRMED = "confirmed";

    private static final String MEMBER = "member";
    private static final String KNOWN = "known";

    private MembershipDue() {}

    /** A member who comes back begins anew. */
    static Stream<Change> admitted(UUID member, LocalDate day, StoredEvent event) {
        return change(member, event, document -> {
            document.put(MEMBER, member.toString());
            document.put(CONFIRMED, day.toString());
            document.put(KNOWN, Brussels.dayAt(event.recordedAt()).toString());
        });
    }

    /**
     * A view of the past may lack the admission; nobody waits for the next confirmation then. An older confirmation that is entered afterwards
     * changes nothing, not even since when the record knows of the last one.
     */
    static Stream<Change> confirmed(UUID member, LocalDate day, StoredEvent event) {
        return change(member, event, document -> {
            LocalDate last = Values.read(document.get(CONFIRMED), LocalDate.class);
            if (last != null && day.isAfter(last)) {
                document.put(CONFIRMED, day.toString());
                document.put(KNOWN, Brussels.dayAt(event.recordedAt()).toString());
            }
        });
    }

    static Stream<Change> ended(UUID member, StoredEvent event) {
        return change(member, event, document -> document.remove(CONFIRMED));
    }

    /**
     * The steps of a document that has a day of confirmation.
     *
     * @param months how many a confirmation holds
     */
    static Stream<Step> steps(Map<String, Object> document, int months) {
        UUID member = Values.required(document.get(MEMBER), UUID.class);
        LocalDate confirmed = Values.required(document.get(CONFIRMED), LocalDate.class);
        LocalDate due = confirmed.plusMonths(months);
        Step confirm = new Step(
                DueKind.MEMBERSHIP_CONFIRMATION,
                member,
                null,
                List.of(member),
                Audience.MEMBERS.toString(),
                true,
                confirmed,
                due,
                null,
                due,
                Values.required(document.get(KNOWN), LocalDate.class));
        Step lapse = new Step(
                DueKind.MEMBERSHIP_LAPSE,
                member,
                null,
                confirm.organisations(),
                confirm.audience(),
                true,
                confirmed,
                due,
                due.plusDays(1),
                null,
                confirm.known());
        return Stream.of(confirm, lapse);
    }

    private static Stream<Change> change(UUID member, StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("membership:" + event.coordinationId() + ":" + member, change));
    }
}
