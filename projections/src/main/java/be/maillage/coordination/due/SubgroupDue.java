package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import be.maillage.subgroup.SubgroupEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** When a subgroup is to bring back to the whole coordination what it found. Once it did, nothing is due until it sets another day. */
final class SubgroupDue {

    private static final String READERS = "readers";
    private static final String NAME = "name";
    private static final String MEMBERS = "members";
    private static final String SINCE = "since";
    private static final String REPORT = "reportBackOn";

    private SubgroupDue() {}

    static Stream<Change> changes(SubgroupEvent fact, StoredEvent event) {
        return switch (fact) {
            case SubgroupEvent.SubgroupFormed e ->
                change(e, event, document -> {
                    document.put(READERS, Step.readers(event));
                    document.put(NAME, Values.record(e.name()));
                    document.put(MEMBERS, Values.of(e.members()));
                    document.put(SINCE, e.told().on().latest().toString());
                    document.put(
                            REPORT,
                            e.framing().calendar().reportBackOn().latest().toString());
                });
            case SubgroupEvent.CalendarRevised e ->
                change(
                        e,
                        event,
                        document -> document.put(
                                REPORT, e.calendar().reportBackOn().latest().toString()));
            case SubgroupEvent.SubgroupJoined e -> change(e, event, document -> member(document, e.memberId(), true));
            case SubgroupEvent.SubgroupLeft e -> change(e, event, document -> member(document, e.memberId(), false));
            case SubgroupEvent.SubgroupReportedBack e -> change(e, event, document -> document.remove(REPORT));
            case SubgroupEvent.SubgroupClosed e -> change(e, event, document -> document.remove(REPORT));
            case SubgroupEvent.FacilitatorChanged ignored -> Stream.empty();
            case SubgroupEvent.ResourcePersonEngaged ignored -> Stream.empty();
            case SubgroupEvent.ObjectivesSet ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(SubgroupEvent fact, StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("subgroup:" + fact.subgroupId(), document -> {
            change.accept(document);
            LocalDate due = Values.read(document.get(REPORT), LocalDate.class);
            // a view of the past may lack the founding
            Steps.set(
                    document,
                    due == null || !document.containsKey(READERS)
                            ? List.of()
                            : List.of(report(document, fact.subgroupId(), event, due)));
        }));
    }

    private static Step report(Map<String, Object> document, UUID subgroup, StoredEvent event, LocalDate due) {
        return Step.common(
                        DueKind.REPORT_BACK,
                        subgroup,
                        Values.read(document.get(NAME), LocalizedString.class),
                        Values.list(document.get(MEMBERS), UUID.class),
                        event,
                        Values.required(document.get(SINCE), LocalDate.class),
                        due)
                .readBy(Values.required(document.get(READERS), String.class));
    }

    private static void member(Map<String, Object> document, UUID member, boolean joins) {
        List<UUID> members = new ArrayList<>(Values.list(document.get(MEMBERS), UUID.class));
        members.remove(member);
        if (joins) {
            members.add(member);
        }
        document.put(MEMBERS, Values.of(members));
    }
}
