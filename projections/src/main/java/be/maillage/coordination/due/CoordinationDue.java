package be.maillage.coordination.due;

import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.DueKind;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the coordination as a whole owes: somebody who coordinates, the themes of the year, a hearing of users. */
final class CoordinationDue {

    /** The day on which it was dissolved: nothing falls due any more. */
    static final String DISSOLVED = "dissolved";

    private static final String NAMES = "names";
    private static final String MANDATES = "mandates";
    private static final String HEARD = "heard";
    private static final String THEMES = "themes";

    private CoordinationDue() {}

    static String documentId(UUID coordinationId) {
        return "coordination:" + coordinationId;
    }

    static Stream<Change> changes(CoordinationEvent fact, StoredEvent event) {
        LocalDate day = fact.told().on().latest();
        return switch (fact) {
            case CoordinationEvent.CoordinationFounded e -> whole(event, document -> founded(document, e, event));
            case CoordinationEvent.CarrierSet ignored -> Stream.empty();
            case CoordinationEvent.CharterAdopted ignored -> Stream.empty();
            case CoordinationEvent.InternalRulesAdopted ignored -> Stream.empty();
            case CoordinationEvent.CoordinatorAppointed e ->
                whole(event, document -> mandates(document, e.personId(), true, day, event));
            case CoordinationEvent.CoordinatorMandateEnded e ->
                whole(event, document -> mandates(document, e.personId(), false, day, event));
            case CoordinationEvent.AdmissionPolicySet ignored -> Stream.empty();
            case CoordinationEvent.ElectedOfficialsPolicySet ignored -> Stream.empty();
            case CoordinationEvent.SituationsPolicySet ignored -> Stream.empty();
            case CoordinationEvent.MembershipApplied ignored -> Stream.empty();
            case CoordinationEvent.MemberAdmitted e -> MembershipDue.admitted(e.memberId(), day, event);
            case CoordinationEvent.MembershipDeclined ignored -> Stream.empty();
            case CoordinationEvent.MembershipWithdrawn e -> MembershipDue.ended(e.memberId(), event);
            case CoordinationEvent.CharterAdhered ignored -> Stream.empty();
            case CoordinationEvent.MembershipConfirmed e -> MembershipDue.confirmed(e.memberId(), day, event);
            case CoordinationEvent.MembershipLapsed e -> MembershipDue.ended(e.memberId(), event);
            case CoordinationEvent.RepresentativeDesignated ignored -> Stream.empty();
            case CoordinationEvent.RepresentativeReplaced ignored -> Stream.empty();
            case CoordinationEvent.SteeringCommitteeConstituted e -> CommitteeDue.constituted(e, event);
            case CoordinationEvent.PriorityThemesSet e -> whole(event, document -> themes(document, e.year(), event));
            case CoordinationEvent.MeansRecorded ignored -> Stream.empty();
            case CoordinationEvent.NetworkLinked ignored -> Stream.empty();
            case CoordinationEvent.NetworkUnlinked ignored -> Stream.empty();
            case CoordinationEvent.UserVoiceRecorded ignored -> whole(event, document -> heard(document, day, event));
            case CoordinationEvent.PublicInformationRecorded ignored -> Stream.empty();
            case CoordinationEvent.InitiativeSubmitted ignored -> Stream.empty();
            case CoordinationEvent.InitiativeAssessed ignored -> Stream.empty();
            case CoordinationEvent.CoordinationDissolved ignored ->
                whole(event, document -> document.put(DISSOLVED, day.toString()));
        };
    }

    private static Stream<Change> whole(StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change(documentId(event.coordinationId()), change));
    }

    private static void founded(Map<String, Object> document, CoordinationFounded e, StoredEvent event) {
        document.put(NAMES, Values.record(e.names()));
        heard(document, e.told().on().latest(), event);
    }

    /** The time runs from the founding until users are heard for the first time. */
    private static void heard(Map<String, Object> document, LocalDate day, StoredEvent event) {
        LocalDate known = Values.read(document.get(HEARD), LocalDate.class);
        if (known != null && known.isAfter(day)) {
            return;
        }
        LocalDate last = Steps.later(document, HEARD, day);
        one(document, DueKind.USER_VOICE, event, last, last.plus(DueTimes.USERS_ARE_HEARD));
    }

    private static void mandates(
            Map<String, Object> document, UUID person, boolean runs, LocalDate day, StoredEvent event) {
        List<UUID> running = new ArrayList<>(Values.list(document.get(MANDATES), UUID.class));
        running.remove(person);
        if (runs) {
            running.add(person);
        }
        document.put(MANDATES, Values.of(running));
        if (running.isEmpty()) {
            one(document, DueKind.COORDINATOR_VACANCY, event, day, day);
        } else {
            Steps.replace(document, event.coordinationId(), Set.of(DueKind.COORDINATOR_VACANCY), List.of());
        }
    }

    /** Of those coordinations that choose themes: those of a year are due by the end of its first month. */
    private static void themes(Map<String, Object> document, int year, StoredEvent event) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate known = Values.read(document.get(THEMES), LocalDate.class);
        if (known == null || !known.isAfter(end)) {
            document.put(THEMES, end.toString());
            one(document, DueKind.PRIORITY_THEMES, event, end, end.plusMonths(1));
        }
    }

    private static void one(
            Map<String, Object> document, DueKind kind, StoredEvent event, LocalDate since, LocalDate due) {
        UUID id = event.coordinationId();
        Step step = Step.common(kind, id, names(document), List.of(), event, since, due);
        Steps.replace(document, id, Set.of(kind), List.of(step));
    }

    private static @Nullable LocalizedString names(Map<String, Object> document) {
        return Values.read(document.get(NAMES), LocalizedString.class);
    }
}
