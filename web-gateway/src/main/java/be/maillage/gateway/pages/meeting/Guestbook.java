package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Words;
import be.maillage.meeting.Guest;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingInFull.Convening;
import be.maillage.meeting.meetings.MeetingInFull.Roles;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.organisation.directory.Party;
import be.maillage.readmodel.Named;
import be.maillage.subgroup.subgroups.Subgroup;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting expects: whoever is invited, each by those who sit for them, then whoever carries the meeting or the coordination, and whoever was
 * noted besides.
 */
record Guestbook(
        MeetingInFull meeting,
        List<Party> directory,
        List<UUID> coordinators,
        @Nullable Subgroup subgroup) {

    /**
     * Somebody who may be there.
     *
     * @param organisation null for whoever sits for none
     * @param person null for somebody of the organisation whom nobody named
     */
    record Expected(@Nullable Named organisation, @Nullable UUID person) {

        private Seat seat() {
            return new Seat(organisation == null ? null : organisation.id(), person);
        }
    }

    private record Seat(
            @Nullable UUID organisation, @Nullable UUID person) {}

    /** Everybody, by the name of their organisation; those who sit for none come last. */
    List<Expected> everybody(Words words) {
        Map<Seat, Expected> all = new LinkedHashMap<>();
        invited().sorted(byName(words)).forEach(organisation -> add(organisation, all));
        Set<UUID> seated = all.values().stream()
                .map(Expected::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        lines().forEach(line -> {
            Expected expected = new Expected(line.organisation(), line.person());
            all.putIfAbsent(expected.seat(), expected);
            if (line.person() != null) {
                seated.add(line.person());
            }
        });
        onTheirOwn().filter(seated::add).forEach(person -> {
            Expected expected = new Expected(null, person);
            all.putIfAbsent(expected.seat(), expected);
        });
        Collator collator = Collator.getInstance(words.locale());
        return all.values().stream()
                .sorted(Comparator.comparing((Expected it) -> it.organisation() == null)
                        .thenComparing(
                                it -> it.organisation() == null
                                        ? ""
                                        : words.name(it.organisation()).text(),
                                collator))
                .toList();
    }

    /** What was last noted of somebody; null when nothing was. */
    @Nullable
    Line noted(Expected expected) {
        return lines().filter(line ->
                        new Expected(line.organisation(), line.person()).seat().equals(expected.seat()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Line> lines() {
        return meeting.attendance() == null ? Stream.of() : meeting.attendance().lines().stream();
    }

    private void add(Party organisation, Map<Seat, Expected> all) {
        Named named = new Named(organisation.id(), organisation.names());
        List<Representative> sitting = representatives(organisation);
        List<Expected> expected = new ArrayList<>();
        sitting.forEach(one -> expected.add(new Expected(named, one.personId())));
        if (expected.isEmpty()) {
            expected.add(new Expected(named, null));
        }
        expected.forEach(one -> all.putIfAbsent(one.seat(), one));
    }

    private List<Representative> representatives(Party organisation) {
        List<Representative> all = organisation.representatives();
        Convening convening = meeting.convening();
        return convening == null || convening.invitedCategories().isEmpty()
                ? all
                : all.stream()
                        .filter(one -> convening.invitedCategories().contains(one.category()))
                        .toList();
    }

    private Stream<Party> invited() {
        Set<UUID> named = new HashSet<>();
        Convening convening = meeting.convening();
        if (convening != null) {
            convening.invitedOrganisations().forEach(it -> named.add(it.id()));
        }
        if (named.isEmpty() && subgroup != null) {
            subgroup.members().stream()
                    .filter(Subgroup.Seat::current)
                    .forEach(seat -> named.add(seat.member().id()));
        }
        boolean everyMember = named.isEmpty();
        meeting.guests().stream()
                .map(Guest::organisationId)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return directory.stream().filter(it -> named.contains(it.id()) || (everyMember && it.member()));
    }

    private Stream<UUID> onTheirOwn() {
        Roles roles = meeting.roles();
        Stream<@Nullable UUID> entrusted =
                roles == null ? Stream.of() : Stream.of(roles.convenedBy(), roles.chair(), roles.minutesTaker());
        return Stream.concat(
                        Stream.concat(entrusted, meeting.guests().stream().map(Guest::personId)), coordinators.stream())
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Comparator<Party> byName(Words words) {
        return Comparator.comparing(it -> words.name(it.names()).text(), Collator.getInstance(words.locale()));
    }
}
