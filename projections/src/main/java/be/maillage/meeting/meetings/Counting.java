package be.maillage.meeting.meetings;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import be.maillage.meeting.Presence.Status;
import be.maillage.meeting.Presences;
import be.maillage.meeting.meetings.Attendance.Count;
import be.maillage.meeting.meetings.Attendance.Hours;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.AttendanceFold.Noted;
import be.maillage.meeting.meetings.MeetingProjector.Convened;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts who was there and the hours that it took. */
record Counting(List<Noted> noted, Summaries summaries) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    Attendance attendance(@Nullable Integer residents, MeetingTime time, Convened convened) {
        List<Presence> there =
                Presences.persons(noted.stream().map(Noted::presence).toList());
        Set<UUID> present = organisations(Status.PRESENT);
        Set<UUID> excused = organisations(Status.EXCUSED);
        excused.removeAll(present);
        return new Attendance(
                lines(),
                there.size(),
                present.size(),
                excused.size(),
                byCategory(there),
                residents,
                hours(there.size(), time, convened.informalMinutes()));
    }

    private Set<UUID> organisations(Status status) {
        return noted.stream()
                .map(Noted::presence)
                .filter(it -> it.status() == status)
                .map(Presence::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<Line> lines() {
        Map<Object, List<Line>> byOrganisation = new LinkedHashMap<>();
        for (Noted one : noted) {
            UUID organisation = one.presence().organisationId();
            Object group = organisation == null ? "none" : organisation;
            byOrganisation.computeIfAbsent(group, ignored -> new ArrayList<>()).add(line(one));
        }
        return byOrganisation.values().stream().flatMap(List::stream).toList();
    }

    private Line line(Noted one) {
        Presence it = one.presence();
        return new Line(
                summaries.named(it.organisationId()),
                it.personId(),
                it.status(),
                it.arrivedLate(),
                it.arrivedAt(),
                it.leftEarly(),
                it.leftAt(),
                it.category(),
                it.preparationHours(),
                it.followUpHours(),
                one.source(),
                one.on());
    }

    private static List<Count> byCategory(List<Presence> there) {
        Map<String, List<Presence>> byName = there.stream()
                .collect(Collectors.groupingBy(
                        it -> it.category() == null ? "" : it.category().name()));
        return byName.values().stream()
                .map(them -> new Count(them.getFirst().category(), them.size()))
                .sorted(Comparator.comparing(Count::persons).reversed().thenComparing(count -> order(count.category())))
                .toList();
    }

    private static int order(@Nullable RepresentativeCategory category) {
        return category == null ? Integer.MAX_VALUE : category.ordinal();
    }

    /** Preparation counts for those who excused themselves too: the work was done. */
    private Hours hours(int persons, MeetingTime time, @Nullable Integer informalMinutes) {
        Long minutes = minutes(time);
        BigDecimal meeting = minutes == null ? null : ofMinutes(minutes, persons);
        BigDecimal informal = ofMinutes(informalMinutes == null ? 0 : informalMinutes, persons);
        BigDecimal preparation = sum(Presence::preparationHours);
        BigDecimal followUp = sum(Presence::followUpHours);
        BigDecimal total = informal.add(preparation).add(followUp);
        return new Hours(meeting, informal, preparation, followUp, meeting == null ? total : total.add(meeting));
    }

    private static @Nullable Long minutes(MeetingTime time) {
        return time.start() == null || time.end() == null || time.end().isBefore(time.start())
                ? null
                : Duration.between(time.start(), time.end()).toMinutes();
    }

    private static BigDecimal ofMinutes(long minutes, int persons) {
        return BigDecimal.valueOf(minutes * persons).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(Function<Presence, @Nullable BigDecimal> hours) {
        return noted.stream()
                .map(Noted::presence)
                .map(hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
