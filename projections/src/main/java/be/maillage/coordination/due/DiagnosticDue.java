package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A diagnostic that is launched is to become an edition, an edition is to be renewed, and who was told of it is to answer. */
final class DiagnosticDue {

    private static final Set<DueKind> WORK = Set.of(DueKind.DIAGNOSTIC_PUBLICATION, DueKind.DIAGNOSTIC_RENEWAL);
    private static final Set<DueKind> ANSWER = Set.of(DueKind.AUTHORITY_ANSWER);
    private static final String TITLE = "title";

    private DiagnosticDue() {}

    static Stream<Change> changes(DiagnosticEvent fact, StoredEvent event) {
        return switch (fact) {
            case DiagnosticEvent.DiagnosticLaunched e ->
                change(e, document -> {
                    document.put(TITLE, Values.record(e.approach().question()));
                    work(document, e, DueKind.DIAGNOSTIC_PUBLICATION, DueTimes.DIAGNOSTIC_TAKES, event);
                });
            case DiagnosticEvent.RoundOpened e ->
                change(
                        e,
                        document ->
                                work(document, e, DueKind.DIAGNOSTIC_PUBLICATION, DueTimes.DIAGNOSTIC_TAKES, event));
            case DiagnosticEvent.DiagnosticPublished e ->
                change(e, document -> {
                    document.put(TITLE, Values.record(e.edition().title()));
                    work(document, e, DueKind.DIAGNOSTIC_RENEWAL, DueTimes.DIAGNOSTIC_HOLDS, event);
                });
            case DiagnosticEvent.DiagnosticRelayed e ->
                change(e, document -> {
                    if (answers(e.to().kind())) {
                        Steps.replace(
                                document,
                                e.relayId(),
                                ANSWER,
                                List.of(answer(
                                        e.relayId(),
                                        title(document),
                                        e.told().on().latest(),
                                        event)));
                    }
                });
            case DiagnosticEvent.AuthorityResponded e ->
                change(e, document -> Steps.replace(document, e.relayId(), ANSWER, List.of()));
            case DiagnosticEvent.FindingRecorded ignored -> Stream.empty();
            case DiagnosticEvent.FindingRevised ignored -> Stream.empty();
            case DiagnosticEvent.FindingsMerged ignored -> Stream.empty();
            case DiagnosticEvent.FindingWithdrawn ignored -> Stream.empty();
            case DiagnosticEvent.NeedsPrioritised ignored -> Stream.empty();
            case DiagnosticEvent.PerspectiveProposed ignored -> Stream.empty();
            case DiagnosticEvent.PerspectiveWithdrawn ignored -> Stream.empty();
            case DiagnosticEvent.DiagnosticValidated ignored -> Stream.empty();
        };
    }

    /** Whether somebody of that kind was asked for an answer; members and residents were only told. */
    static boolean answers(Addressee.Kind kind) {
        return switch (kind) {
            case MEMBERS -> false;
            case RESIDENTS -> false;
            case CPAS -> true;
            case COMMUNE -> true;
            case REGION -> true;
            case COMMUNITY -> true;
            case FEDERAL_STATE -> true;
            case SUBSIDISER -> true;
            case AUTHORITIES -> true;
            case OTHER -> true;
        };
    }

    static Step answer(UUID relay, @Nullable LocalizedString title, LocalDate day, StoredEvent event) {
        return Step.common(
                DueKind.AUTHORITY_ANSWER, relay, title, List.of(), event, day, day.plus(DueTimes.AUTHORITIES_ANSWER));
    }

    private static void work(
            Map<String, Object> document, DiagnosticEvent fact, DueKind kind, Period time, StoredEvent event) {
        UUID id = fact.diagnosticId();
        LocalDate day = fact.told().on().latest();
        Step step = Step.common(kind, id, title(document), List.of(), event, day, day.plus(time));
        Steps.replace(document, id, WORK, List.of(step));
    }

    private static @Nullable LocalizedString title(Map<String, Object> document) {
        return Values.read(document.get(TITLE), LocalizedString.class);
    }

    private static Stream<Change> change(DiagnosticEvent fact, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("diagnostic:" + fact.diagnosticId(), change));
    }
}
