package be.maillage.groupanalysis;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.id;
import static be.maillage.groupanalysis.Scene.ANALYSIS;
import static be.maillage.groupanalysis.Scene.FACILITATOR;
import static be.maillage.groupanalysis.Scene.NARRATOR;
import static be.maillage.groupanalysis.Scene.NOW;
import static be.maillage.groupanalysis.Scene.WORDS;
import static be.maillage.groupanalysis.Scene.at;
import static be.maillage.groupanalysis.Scene.by;
import static be.maillage.groupanalysis.Scene.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Refused;
import be.maillage.decision.Rule;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.Diagnostic;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticLaunched;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.Perspective;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedFinding;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.ResultsCarried;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What leaves a group, and under which conditions. Two aggregates decide, over a real store in memory. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarryTest {

    private static final UUID DIAGNOSTIC = id(700);
    private static final UUID CONVERGENCE = id(701);
    private static final UUID PERSPECTIVE = id(702);
    private static final UUID THEORY = id(703);
    private static final UUID FINDING = id(710);
    private static final UUID CARRIED_PERSPECTIVE = id(711);
    private static final LocalizedString REWORDED = LocalizedString.fr("Autrement dit");

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    @BeforeEach
    void a_completed_analysis_and_a_diagnostic() {
        InMemoryFacts facts = new InMemoryFacts();
        DiagnosticLaunched launched = launched();
        facts.given(
                COORDINATION,
                new CoordinationFounded(
                        COORDINATION, WORDS, List.of("21001"), null, Origin.ASCENDING, Steering.COORDINATOR, NOW),
                launched);
        new AnnotationCommandHandlerAdapter<>(new CarryHandler(
                        EventSourcingRepository.builder(GroupAnalysis.class)
                                .eventStore(store)
                                .build(),
                        EventSourcingRepository.builder(Diagnostic.class)
                                .eventStore(store)
                                .build(),
                        new Register(facts)))
                .subscribe(bus);
        given("diagnostic", DIAGNOSTIC, launched);
    }

    @Test
    void results_become_findings_and_perspectives_that_point_back() {
        given(completed());
        assertThat(carry(both())).isNull();
        assertThat(recorded())
                .extracting(message -> (Object) message.getPayload())
                .containsExactly(
                        new ResultsCarried(
                                ANALYSIS,
                                DIAGNOSTIC,
                                List.of(
                                        new CarriedResult(CONVERGENCE, ResultKind.CONVERGENCE, FINDING),
                                        new CarriedResult(PERSPECTIVE, ResultKind.PERSPECTIVE, CARRIED_PERSPECTIVE)),
                                NOW),
                        new FindingRecorded(
                                DIAGNOSTIC,
                                FINDING,
                                new Finding(
                                        FindingKind.NEED,
                                        WORDS,
                                        Theme.HOUSING,
                                        null,
                                        null,
                                        FindingSource.WORKERS,
                                        new Contributors(6, List.of(), List.of(), false)),
                                new be.maillage.diagnostic.Origin(ANALYSIS, CONVERGENCE),
                                NOW),
                        new PerspectiveProposed(
                                DIAGNOSTIC,
                                CARRIED_PERSPECTIVE,
                                new Perspective(
                                        REWORDED, List.of(FINDING), new Addressee(Addressee.Kind.COMMUNE, null)),
                                new be.maillage.diagnostic.Origin(ANALYSIS, PERSPECTIVE),
                                NOW));
    }

    @Test
    void what_is_carried_is_known_to_members_and_names_none_of_the_group() {
        given(completed());
        carry(both());
        List<? extends DomainEventMessage<?>> carried = recorded();
        assertThat(carried).hasSize(3).allSatisfy(message -> {
            assertThat(message.getMetaData().get(EventMetadata.AUDIENCE)).isEqualTo("MEMBERS");
            assertThat(message.getMetaData().get(EventMetadata.COORDINATION)).isEqualTo(COORDINATION.toString());
            for (UUID person : Scene.SIX) {
                assertThat(message.getPayload().toString()).doesNotContain(person.toString());
            }
        });
    }

    @Test
    void nothing_leaves_before_the_analysis_is_completed() {
        List<DomainEvent> last = with(at(AnalysisStep.EVALUATION), results());
        given(last);
        refused(carry(both()), GroupAnalysisRule.RESULTS_ARE_CARRIED_ONCE_COMPLETED);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void nothing_leaves_an_abandoned_analysis() {
        given(with(
                at(AnalysisStep.EVALUATION),
                Stream.concat(
                                Stream.of(results()),
                                Stream.of(new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.ABANDONED, WORDS, NOW)))
                        .toArray(DomainEvent[]::new)));
        refused(carry(both()), GroupAnalysisRule.RESULTS_ARE_CARRIED_ONCE_COMPLETED);
    }

    @Test
    void only_those_who_lead_carry() {
        given(completed());
        refused(carry(both(), NARRATOR), GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
    }

    @Test
    void only_results_leave_and_something_does() {
        given(completed());
        for (UUID other : List.of(THEORY, Scene.NARRATIVE, id(999))) {
            refused(carry(findings(finding(other))), GroupAnalysisRule.ONLY_RESULTS_ARE_CARRIED);
        }
        refused(carry(findings()), GroupAnalysisRule.ONLY_RESULTS_ARE_CARRIED);
    }

    @Test
    void a_perspective_becomes_a_perspective_and_nothing_else_does() {
        given(completed());
        refused(carry(findings(finding(PERSPECTIVE))), GroupAnalysisRule.RESULT_IS_CARRIED_AS_WHAT_IT_IS);
        refused(
                carry(new CarryToDiagnostic(
                        COORDINATION, ANALYSIS, DIAGNOSTIC, List.of(), List.of(perspective(CONVERGENCE)), NOW)),
                GroupAnalysisRule.RESULT_IS_CARRIED_AS_WHAT_IT_IS);
    }

    @Test
    void a_result_is_carried_once_to_one_diagnostic() {
        given(completed());
        refused(carry(findings(finding(CONVERGENCE), finding(CONVERGENCE))), GroupAnalysisRule.RESULT_IS_CARRIED_ONCE);
        assertThat(carry(both())).isNull();
        refused(carry(both()), GroupAnalysisRule.RESULT_IS_CARRIED_ONCE);
    }

    @Test
    void what_the_diagnostic_refuses_stays_in_the_group() {
        given(completed());
        CarriedFinding withoutTheme = new CarriedFinding(
                CONVERGENCE, FINDING, null, FindingKind.NEED, null, null, null, FindingSource.WORKERS);
        refused(carry(findings(withoutTheme)), DiagnosticRule.FINDING_HAS_A_THEME);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void the_diagnostic_and_the_analysis_are_of_the_coordination() {
        given(completed());
        CarryToDiagnostic unknown =
                new CarryToDiagnostic(COORDINATION, ANALYSIS, id(997), List.of(finding(CONVERGENCE)), List.of(), NOW);
        refused(carry(unknown), GroupAnalysisRule.DIAGNOSTIC_IS_LAUNCHED);
        CarryToDiagnostic elsewhere =
                new CarryToDiagnostic(ELSEWHERE, ANALYSIS, DIAGNOSTIC, List.of(finding(CONVERGENCE)), List.of(), NOW);
        refused(carry(elsewhere), CommonRule.BELONGS_TO_THIS_COORDINATION);
        assertThat(recorded()).isEmpty();
    }

    private Throwable carry(CarryToDiagnostic command) {
        return carry(command, FACILITATOR);
    }

    /** @return what refused it, or null */
    private Throwable carry(CarryToDiagnostic command, UUID person) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        bus.dispatch(
                GenericCommandMessage.<CarryToDiagnostic>asCommandMessage(command)
                        .withMetaData(by(person)),
                (message, result) -> thrown.set(result.optionalExceptionResult().orElse(null)));
        return thrown.get();
    }

    private static void refused(Throwable thrown, Rule rule) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private void given(List<DomainEvent> events) {
        given("groupAnalysis", ANALYSIS, events.toArray(DomainEvent[]::new));
    }

    private void given(String type, UUID aggregate, DomainEvent... events) {
        for (int i = 0; i < events.length; i++) {
            store.publish(new GenericDomainEventMessage<>(type, aggregate.toString(), i, events[i]));
        }
    }

    private List<? extends DomainEventMessage<?>> recorded() {
        return Stream.of(DIAGNOSTIC, ANALYSIS)
                .flatMap(aggregate -> store.readEvents(aggregate.toString()).asStream())
                .filter(message -> message.getMetaData().containsKey(EventMetadata.AUDIENCE))
                .sorted((one, other) -> one.getType().compareTo(other.getType()) * -1)
                .toList();
    }

    private static List<DomainEvent> completed() {
        return with(
                at(AnalysisStep.EVALUATION),
                Stream.concat(
                                Stream.of(results()),
                                Stream.of(new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.COMPLETED, null, NOW)))
                        .toArray(DomainEvent[]::new));
    }

    private static DomainEvent[] results() {
        return new DomainEvent[] {
            new ConvergenceRecorded(ANALYSIS, CONVERGENCE, WORDS, List.of(), NOW),
            new TheoreticalInputRecorded(ANALYSIS, THEORY, WORDS, NOW),
            new PerspectiveRecorded(ANALYSIS, PERSPECTIVE, WORDS, NOW)
        };
    }

    private static CarryToDiagnostic both() {
        return new CarryToDiagnostic(
                COORDINATION,
                ANALYSIS,
                DIAGNOSTIC,
                List.of(finding(CONVERGENCE)),
                List.of(perspective(PERSPECTIVE)),
                NOW);
    }

    private static CarryToDiagnostic findings(CarriedFinding... findings) {
        return new CarryToDiagnostic(COORDINATION, ANALYSIS, DIAGNOSTIC, List.of(findings), List.of(), NOW);
    }

    private static CarriedFinding finding(UUID result) {
        return new CarriedFinding(
                result, FINDING, null, FindingKind.NEED, Theme.HOUSING, null, null, FindingSource.WORKERS);
    }

    private static CarriedPerspective perspective(UUID result) {
        return new CarriedPerspective(
                result, CARRIED_PERSPECTIVE, REWORDED, List.of(FINDING), new Addressee(Addressee.Kind.COMMUNE, null));
    }

    private static DiagnosticLaunched launched() {
        return new DiagnosticLaunched(
                DIAGNOSTIC,
                COORDINATION,
                new Approach(
                        WORDS,
                        List.of(),
                        null,
                        List.of(),
                        DiagnosticMethod.GROUP_ANALYSIS,
                        ResidentsParticipation.NONE,
                        null,
                        null),
                List.of(),
                List.of(),
                NOW);
    }
}
