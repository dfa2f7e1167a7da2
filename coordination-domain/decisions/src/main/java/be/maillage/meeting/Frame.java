package be.maillage.meeting;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.MeetingEvent.AgendaAmended;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.register.Register;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a meeting was convened as, and for whom, as it stands. */
final class Frame {

    private final UUID coordinationId;
    private final UUID meetingId;
    private final MeetingKind kind;
    private final Confidentiality confidentiality;
    private final Invited invited;
    private final Set<UUID> guests = new HashSet<>();
    private Set<UUID> agenda;
    private MeetingTime time;
    private @Nullable Venue venue;
    private @Nullable UUID convenedBy;
    private @Nullable UUID chair;
    private @Nullable UUID minutesTaker;

    Frame(MeetingConvened event) {
        coordinationId = event.coordinationId();
        meetingId = event.meetingId();
        kind = event.kind();
        confidentiality = event.confidentiality();
        invited = event.invited();
        agenda = ids(event.agenda());
        time = event.time();
        venue = event.venue();
    }

    void evolve(MeetingEntrusted event) {
        convenedBy = event.convenedBy();
        chair = event.chair();
        minutesTaker = event.minutesTaker();
    }

    void evolve(AgendaAmended event) {
        agenda = ids(event.agenda());
    }

    void evolve(MeetingRescheduled event) {
        time = event.time();
        venue = event.venue();
    }

    void evolve(GuestInvited event) {
        Stream.of(event.guest().personId(), event.guest().organisationId())
                .filter(Objects::nonNull)
                .forEach(guests::add);
    }

    void evolve(MeetingHeld event) {
        time = event.actual();
    }

    UUID coordinationId() {
        return coordinationId;
    }

    MeetingTime time() {
        return time;
    }

    BusinessDate day() {
        return time.day();
    }

    @Nullable
    Venue venue() {
        return venue;
    }

    Set<UUID> agenda() {
        return agenda;
    }

    boolean isConfidential() {
        return confidentiality == Confidentiality.PARTICIPANTS;
    }

    Audience audience() {
        return confidentiality.audience(meetingId);
    }

    Audience audienceOfPeople() {
        return confidentiality.audienceOfPeople(meetingId);
    }

    ElectedOfficials electedOfficials(Register register) {
        return new ElectedOfficials(register, coordinationId, kind, confidentiality, day());
    }

    @Nullable
    UUID convenedBy() {
        return convenedBy;
    }

    @Nullable
    UUID chair() {
        return chair;
    }

    @Nullable
    UUID minutesTaker() {
        return minutesTaker;
    }

    /** Those who convened it, lead it and write its minutes; nobody where an old history knows none of them. */
    Set<UUID> entrusted() {
        return Stream.of(convenedBy, chair, minutesTaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an organisation was invited, for all or for once, and with it whoever sits for it. */
    boolean isInvited(UUID organisation) {
        return invited.organisations().contains(organisation) || isGuest(organisation);
    }

    void requireOnTheAgenda(@Nullable UUID item) {
        if (item != null && !agenda.contains(item)) {
            throw MeetingRule.ITEM_IS_ON_THE_AGENDA.refused();
        }
    }

    boolean isGuest(UUID personOrOrganisation) {
        return guests.contains(personOrOrganisation);
    }

    /** Whether a person who sits for nobody is at home there: a guest, one who carries the meeting or the coordination, a member in their own name. */
    boolean expects(UUID person, Register register) {
        return isGuest(person)
                || entrusted().contains(person)
                || register.isCoordinator(coordinationId, person, day())
                || register.isMember(coordinationId, person, day());
    }

    /** A meeting that names its organisations, or whose words stay among those who take part, expects nobody else; any other every member. */
    void requireExpects(UUID organisation, Register register) {
        boolean closed = isConfidential() || !invited.organisations().isEmpty();
        if (!isInvited(organisation) && (closed || !register.isMember(coordinationId, organisation, day()))) {
            throw MeetingRule.ORGANISATION_IS_EXPECTED.refused();
        }
    }

    /** Who takes part in what is said in confidence, with those who were present; nobody in particular when it is not. */
    List<UUID> takingPart(Collection<Presence> present, Register register) {
        if (!isConfidential()) {
            return List.of();
        }
        Set<UUID> all = new TreeSet<>(entrusted());
        all.addAll(invited.organisations());
        all.addAll(guests);
        ElectedOfficials officials = electedOfficials(register);
        present.stream()
                .map(presence -> presence.personId() == null ? presence.organisationId() : presence.personId())
                .filter(Objects::nonNull)
                .filter(subject -> guests.contains(subject) || officials.mayHear(subject))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Set<UUID> ids(List<AgendaItem> agenda) {
        return agenda.stream().map(AgendaItem::itemId).collect(Collectors.toUnmodifiableSet());
    }
}
