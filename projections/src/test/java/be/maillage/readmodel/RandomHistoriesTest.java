package be.maillage.readmodel;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.catalogue.AllProjectors;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent;
import be.maillage.duo.DuoEvent.*;
import be.maillage.duo.Pairing;
import be.maillage.duo.Partners;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.Gatherings;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.*;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories drawn at random: what happened to different members, entries and pairs may be told in any order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomHistoriesTest {

    private static final int ORGANISATIONS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void the_order_of_independent_events_does_not_matter(long seed) {
        Random random = new Random(seed);
        Map<Object, List<StoredEvent>> streams = streams(random);
        List<StoredEvent> told = interleaved(streams, random);
        List<StoredEvent> retold = interleaved(streams, random);

        assertThat(retold).hasSameElementsAs(told).isNotEqualTo(told);
        assertThat(folded(retold)).isEqualTo(folded(told));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 6})
    void a_random_history_told_twice_and_replayed_gives_the_same(long seed) {
        Random random = new Random(seed);
        Given given = Given.nothing();

        interleaved(streams(random), random).forEach(event -> given.event(event.event()));

        given.andAReplayGivesTheSame();
    }

    /** The events of each subject in their own order; positions say where each would stand in one telling. */
    private static Map<Object, List<StoredEvent>> streams(Random random) {
        Map<Object, List<DomainEvent>> facts = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            UUID one = id(10 + random.nextInt(ORGANISATIONS));
            UUID other = id(10 + random.nextInt(ORGANISATIONS));
            String on = String.valueOf(2005 + random.nextInt(20));
            DomainEvent event = switch (random.nextInt(5)) {
                case 0 -> membership(random, one, on);
                case 1 -> Gatherings.meeting(random, id(200 + random.nextInt(ORGANISATIONS)), one, on);
                case 2 -> Gatherings.news(random, id(300 + random.nextInt(ORGANISATIONS)), one, on);
                case 3 -> entry(random, one, on);
                default -> one.equals(other) ? membership(random, one, on) : pair(random, new Partners(one, other), on);
            };
            facts.computeIfAbsent(subject(event, one), subject -> new ArrayList<>())
                    .add(event);
        }
        Given numbering = Given.nothing();
        Map<Object, List<StoredEvent>> streams = new HashMap<>();
        facts.forEach((subject, events) ->
                streams.put(subject, events.stream().map(numbering::stored).toList()));
        return streams;
    }

    private static Object subject(DomainEvent event, UUID organisation) {
        return switch (event) {
            case DuoEvent e -> e.pairId();
            case MeetingEvent e -> e.meetingId();
            case InformationEvent e -> e.informationId();
            case OrganisationEvent e -> "entry " + e.organisationId();
            default -> "membership " + organisation;
        };
    }

    private static DomainEvent membership(Random random, UUID member, String on) {
        return switch (random.nextInt(5)) {
            case 0 -> new MembershipApplied(member, MemberKind.ORGANISATION, null, null, told(on));
            case 1 -> new MemberAdmitted(member, MemberKind.ORGANISATION, null, told(on));
            case 2 -> new MembershipConfirmed(member, told(on));
            case 3 -> new MembershipLapsed(member, told(on));
            default -> new MembershipWithdrawn(member, null, told(on));
        };
    }

    private static DomainEvent entry(Random random, UUID organisation, String on) {
        return switch (random.nextInt(3)) {
            case 0 -> Pairing.registered(organisation, "Nom " + random.nextInt(5));
            case 1 -> new DirectoryEntryVerified(organisation, told(on));
            default -> new OpeningHoursSet(organisation, List.of(), told(on));
        };
    }

    private static DomainEvent pair(Random random, Partners partners, String on) {
        UUID pair = partners.pairId(HERE);
        return switch (random.nextInt(5)) {
            case 0 -> Pairing.duo(partners, on, ContinuumLevel.PARALLEL, random.nextBoolean());
            case 1 -> new DuoPresented(pair, id(random.nextInt(5)), told(on));
            case 2 -> new DuoEnded(pair, LocalizedString.fr("fin"), told(on));
            default ->
                Pairing.says(
                        partners,
                        random.nextBoolean() ? partners.first() : partners.second(),
                        20 + random.nextInt(3),
                        on,
                        Answer.values()[random.nextInt(Answer.values().length)],
                        null);
        };
    }

    private static List<StoredEvent> interleaved(Map<Object, List<StoredEvent>> streams, Random random) {
        List<Deque<StoredEvent>> left = new ArrayList<>();
        streams.values().forEach(stream -> left.add(new ArrayDeque<>(stream)));
        List<StoredEvent> told = new ArrayList<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            told.add(left.getFirst().removeFirst());
            left.removeIf(Deque::isEmpty);
        }
        return told;
    }

    /** Every document, without the position of the last event it saw: that is what the order changes. */
    private static Map<String, Map<String, Object>> folded(List<StoredEvent> events) {
        Map<String, Map<String, Object>> documents = new TreeMap<>();
        for (Projector projector : AllProjectors.list()) {
            events.forEach(event -> projector
                    .touches(event)
                    .forEach(id -> documents.compute(
                            projector.name() + "/" + id,
                            (key, before) -> Given.projected(projector, before, id, event))));
        }
        documents.forEach((key, document) -> {
            if (key.startsWith("coordinations/")) {
                document.remove("position");
            }
        });
        return documents;
    }
}
