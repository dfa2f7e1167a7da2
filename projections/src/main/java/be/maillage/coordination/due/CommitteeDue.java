package be.maillage.coordination.due;

import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.Seat;
import be.maillage.history.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When terms of the steering committee end: one step for each day on which some do. */
final class CommitteeDue {

    private CommitteeDue() {}

    /** A committee that is constituted takes the place of the one before. */
    static Stream<Change> constituted(SteeringCommitteeConstituted constituted, StoredEvent event) {
        return Stream.of(new Change(
                "committee:" + event.coordinationId(), document -> Steps.set(document, steps(constituted, event))));
    }

    private static List<Step> steps(SteeringCommitteeConstituted constituted, StoredEvent event) {
        Map<LocalDate, List<Seat>> ending = constituted.seats().stream()
                .filter(seat -> seat.termYears() != null)
                .collect(Collectors.groupingBy(CommitteeDue::end, TreeMap::new, Collectors.toList()));
        return ending.entrySet().stream()
                .map(end -> Step.common(
                        DueKind.COMMITTEE_TERM,
                        event.coordinationId(),
                        constituted.label(),
                        organisations(end.getValue()),
                        event,
                        end.getValue().getFirst().from().latest(),
                        end.getKey()))
                .toList();
    }

    private static LocalDate end(Seat seat) {
        int years = seat.termYears() == null ? 0 : seat.termYears();
        return seat.from().latest().plusYears(years);
    }

    private static List<UUID> organisations(List<Seat> seats) {
        return seats.stream()
                .map(Seat::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
