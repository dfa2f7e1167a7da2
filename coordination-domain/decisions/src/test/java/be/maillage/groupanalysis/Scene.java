package be.maillage.groupanalysis;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativesChosen;
import be.maillage.groupanalysis.GroupAnalysisEvent.SittingHeld;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** A group of six with its facilitator and its rapporteur, and how far they have come. */
final class Scene {

    static final UUID ANALYSIS = id(500);
    static final UUID FACILITATOR = id(501);
    static final UUID RAPPORTEUR = id(502);
    static final UUID OPENER = id(503);
    static final UUID ALDERMAN = id(504);
    static final UUID OUTSIDER = id(505);
    static final UUID HOUSING = id(510);
    static final List<UUID> SIX =
            IntStream.range(1, 7).mapToObj(number -> id(520 + number)).toList();
    static final UUID NARRATOR = SIX.get(0);
    static final UUID SECOND = SIX.get(1);
    static final UUID NARRATIVE = id(540);
    static final UUID OTHER_NARRATIVE = id(541);
    static final LocalizedString WORDS = LocalizedString.fr("Ce qui a été dit");
    static final Audience AMONG = new Audience(Audience.Scope.PARTICIPANTS, ANALYSIS);
    static final Told NOW = toldNow("2026-11-20");
    static final Told THEN = Told.afterwards(BusinessDate.year(2026));

    private Scene() {}

    static Register register() {
        InMemoryFacts facts = new InMemoryFacts()
                .given(
                        COORDINATION,
                        new CoordinationFounded(
                                COORDINATION,
                                LocalizedString.fr("Les Tilleuls"),
                                List.of("21001"),
                                null,
                                Origin.ASCENDING,
                                Steering.COORDINATOR,
                                Told.on(BusinessDate.year(2005))),
                        new RepresentativeDesignated(
                                HOUSING,
                                ALDERMAN,
                                RepresentativeCategory.ELECTED_OFFICIAL,
                                false,
                                Told.on(BusinessDate.year(2020))));
        Stream.concat(
                        Stream.of(FACILITATOR, RAPPORTEUR, OPENER, ALDERMAN),
                        IntStream.range(1, 20).mapToObj(number -> id(520 + number)))
                .forEach(person -> facts.given(
                        Ids.PLATFORM,
                        new PersonRegistered(person, "Somebody", null, null, null, Told.on(BusinessDate.year(2005)))));
        return new Register(facts);
    }

    static MetaData by(UUID person) {
        return asked().and(EventMetadata.ACTOR, person.toString());
    }

    static OpenGroupAnalysis open(
            UUID facilitator, UUID rapporteur, List<UUID> participants, int sittings, @Nullable UUID diagnostic) {
        return new OpenGroupAnalysis(
                COORDINATION,
                ANALYSIS,
                WORDS,
                facilitator,
                rapporteur,
                participants.stream()
                        .map(person -> new Participant(person, null))
                        .toList(),
                sittings,
                diagnostic,
                NOW);
    }

    static OpenGroupAnalysis open(List<UUID> participants) {
        return open(FACILITATOR, RAPPORTEUR, participants, 2, null);
    }

    static List<DomainEvent> opened() {
        return List.of(
                new GroupAnalysisOpened(ANALYSIS, COORDINATION, WORDS, 2, 6, null, OPENER, NOW),
                new GroupComposed(
                        ANALYSIS,
                        FACILITATOR,
                        RAPPORTEUR,
                        SIX.stream()
                                .map(person -> new Participant(person, null))
                                .toList(),
                        NOW));
    }

    static BeginStep begin(AnalysisStep step) {
        return new BeginStep(COORDINATION, ANALYSIS, step, NOW);
    }

    static BeginStep beginAfterwards(AnalysisStep step) {
        return new BeginStep(COORDINATION, ANALYSIS, step, THEN);
    }

    static StepBegun begun(AnalysisStep step) {
        return new StepBegun(ANALYSIS, step, step.isOfOneNarrative() ? NARRATIVE : null, NOW);
    }

    static NarrativeProposed proposed() {
        return new NarrativeProposed(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW);
    }

    static NarrativesChosen chosen(UUID... narratives) {
        return new NarrativesChosen(ANALYSIS, List.of(narratives), null, NOW);
    }

    /** Everything up to a step that is now under way, with one narrative, and nothing said in the steps between. */
    static List<DomainEvent> at(AnalysisStep step) {
        List<DomainEvent> events = new ArrayList<>(opened());
        if (step != AnalysisStep.PROPOSE_NARRATIVES) {
            events.add(proposed());
        }
        for (AnalysisStep each : AnalysisStep.values()) {
            if (each == AnalysisStep.PROPOSE_NARRATIVES || each.compareTo(step) > 0) {
                continue;
            }
            events.add(begun(each));
            if (each == AnalysisStep.CHOOSE_NARRATIVES && step != each) {
                events.add(chosen(NARRATIVE));
            }
        }
        return events;
    }

    static List<DomainEvent> with(List<DomainEvent> events, DomainEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    static SittingHeld sitting(int number) {
        return new SittingHeld(ANALYSIS, number, SIX, NOW);
    }
}
