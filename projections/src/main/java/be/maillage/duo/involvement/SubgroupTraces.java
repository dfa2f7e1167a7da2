package be.maillage.duo.involvement;

import be.maillage.duo.involvement.Gathering.Entry;
import be.maillage.duo.involvement.Gathering.Pursuit;
import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import be.maillage.subgroup.SubgroupEvent;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who sat in which subgroup, and while it had set itself which objectives. */
final class SubgroupTraces {

    private SubgroupTraces() {}

    static Stream<Change> of(SubgroupEvent fact, StoredEvent event) {
        return switch (fact) {
            case SubgroupFormed e ->
                change(e, document -> {
                    e.members().forEach(member -> joined(document, member, event));
                    pursues(document, !e.objectives().isEmpty(), event);
                });
            case SubgroupJoined e -> change(e, document -> joined(document, e.memberId(), event));
            case SubgroupLeft e ->
                change(e, document -> left(document, e.memberId(), e.told().on()));
            case ObjectivesSet e ->
                change(e, document -> pursues(document, !e.objectives().isEmpty(), event));
            case SubgroupReportedBack e -> change(e, document -> reported(document, event));
            case SubgroupClosed e ->
                change(
                        e,
                        document -> document.put(Gathering.CLOSED, e.told().on().toString()));
            case SubgroupEvent.FacilitatorChanged ignored -> Stream.empty();
            case SubgroupEvent.ResourcePersonEngaged ignored -> Stream.empty();
            case SubgroupEvent.CalendarRevised ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(SubgroupEvent fact, Consumer<Map<String, Object>> make) {
        return Stream.of(new Change(
                "subgroup/" + fact.subgroupId(),
                make.andThen(document -> document.put(Gathering.KIND, GatheringKind.SUBGROUP.name()))));
    }

    private static void joined(Map<String, Object> document, UUID member, StoredEvent event) {
        boolean there = Gathering.entries(document).stream()
                .anyMatch(entry -> entry.organisation().equals(member)
                        && (entry.until() == null || entry.at() == event.position()));
        if (!there) {
            Gathering.add(document, event, new Entry(member, event.position(), null, null, null));
        }
    }

    private static void left(Map<String, Object> document, UUID member, BusinessDate on) {
        Gathering.entries(
                document,
                Gathering.entries(document).stream()
                        .map(entry -> entry.organisation().equals(member) && entry.until() == null
                                ? new Entry(member, entry.at(), null, null, on)
                                : entry)
                        .toList());
    }

    private static void pursues(Map<String, Object> document, boolean objectives, StoredEvent event) {
        List<Pursuit> pursuits = new ArrayList<>(Gathering.pursuits(document));
        boolean open = !pursuits.isEmpty() && pursuits.getLast().until() == null;
        if (objectives && !open) {
            Gathering.source(document, event);
            pursuits.add(new Pursuit(event.position(), null));
        }
        if (!objectives && open) {
            pursuits.set(
                    pursuits.size() - 1,
                    new Pursuit(pursuits.getLast().at(), event.event().told().on()));
        }
        Gathering.pursuits(document, pursuits);
    }

    private static void reported(Map<String, Object> document, StoredEvent event) {
        Gathering.source(document, event);
        List<Long> reports = new ArrayList<>(Values.list(document.get(Gathering.REPORTS), Long.class));
        if (!reports.contains(event.position())) {
            reports.add(event.position());
        }
        document.put(Gathering.REPORTS, Values.of(reports));
    }
}
