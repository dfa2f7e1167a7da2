package be.maillage.meeting;

import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.register.Known;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was there: the last word about each organisation and person. */
final class Attendance {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(200);
    private static final int LARGEST_HEADCOUNT = 10_000;

    private final Map<Line, Presence> lines = new HashMap<>();
    private @Nullable Integer residents;

    private record Line(
            @Nullable UUID organisation, @Nullable UUID person) {

        static Line of(Presence presence) {
            return new Line(presence.organisationId(), presence.personId());
        }
    }

    void evolve(AttendanceRecorded event) {
        event.presences().forEach(presence -> lines.put(Line.of(presence), presence));
        residents = event.residents();
    }

    @Nullable
    Integer residentsAfter(@Nullable Integer told) {
        return told == null ? residents : told;
    }

    boolean has(Presence presence) {
        Presence last = lines.get(Line.of(presence));
        return last != null && last.status() == Presence.Status.PRESENT;
    }

    boolean attended(UUID person) {
        return present(lines).stream().anyMatch(presence -> person.equals(presence.personId()));
    }

    boolean wasRepresented(UUID organisation) {
        return present(lines).stream().anyMatch(presence -> organisation.equals(presence.organisationId()));
    }

    /** How many voices those who are known to have been there may have; 0 when nobody said. */
    int voices() {
        return Presences.voices(lines.values());
    }

    /** The organisations of which somebody was there once this is recorded, sorted. */
    List<UUID> organisationsAfter(List<Presence> told) {
        Set<UUID> organisations = new TreeSet<>();
        presentAfter(told).forEach(presence -> {
            if (presence.organisationId() != null) {
                organisations.add(presence.organisationId());
            }
        });
        return List.copyOf(organisations);
    }

    /** Whoever was there once this is recorded. */
    List<Presence> presentAfter(List<Presence> told) {
        Map<Line, Presence> after = new HashMap<>(lines);
        told.forEach(presence -> after.put(Line.of(presence), presence));
        return present(after);
    }

    private static List<Presence> present(Map<Line, Presence> lines) {
        return lines.values().stream()
                .filter(presence -> presence.status() == Presence.Status.PRESENT)
                .toList();
    }

    /** What must hold of any line, whoever it is about. */
    static void requirePlausible(Presence presence, Known known) {
        if (presence.organisationId() == null && presence.personId() == null) {
            throw MeetingRule.ATTENDANCE_NAMES_SOMEBODY.refused();
        }
        known.requireMemberOrOrganisation(presence.organisationId());
        known.requirePerson(presence.personId());
        boolean moved = presence.arrivedLate()
                || presence.leftEarly()
                || presence.arrivedAt() != null
                || presence.leftAt() != null;
        if (moved && presence.status() != Presence.Status.PRESENT) {
            throw MeetingRule.ONLY_WHO_CAME_ARRIVES_AND_LEAVES.refused();
        }
        if (presence.arrivedAt() != null
                && presence.leftAt() != null
                && !presence.leftAt().isAfter(presence.arrivedAt())) {
            throw MeetingRule.LEAVING_FOLLOWS_ARRIVING.refused();
        }
        requireHours(presence.preparationHours());
        requireHours(presence.followUpHours());
    }

    static void requireHeadcount(@Nullable Integer residents) {
        if (residents != null && (residents < 0 || residents > LARGEST_HEADCOUNT)) {
            throw MeetingRule.HEADCOUNT_IS_FROM_0_TO_10000.refused();
        }
    }

    private static void requireHours(@Nullable BigDecimal hours) {
        if (hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0)) {
            throw MeetingRule.HOURS_ARE_FROM_0_TO_200.refused();
        }
    }
}
