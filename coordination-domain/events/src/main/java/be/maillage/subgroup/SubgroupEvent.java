package be.maillage.subgroup;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a subgroup. That it exists, who is in it and when it reports back is known in the coordination however confidential its
 * meetings are; what names a person is an event of its own, so that the rest of a public subgroup can be public.
 */
public sealed interface SubgroupEvent extends DomainEvent {

    UUID subgroupId();

    /**
     * @param theme null when none of the list is its own, such as professional secrecy
     * @param objectives what it sets itself; with them its members are held to work towards common objectives (continuum, level 3)
     * @param members organisations, other networks or persons that are members of the coordination
     * @param confidentiality of its meetings
     */
    @EventType(name = "subgroup.SubgroupFormed")
    record SubgroupFormed(
            UUID subgroupId,
            UUID coordinationId,
            LocalizedString name,
            @Nullable Theme theme,
            SubgroupKind kind,
            Framing framing,
            List<LocalizedString> objectives,
            List<Expectation> expectations,
            List<UUID> members,
            Confidentiality confidentiality,
            Told told)
            implements SubgroupEvent {

        public SubgroupFormed {
            objectives = List.copyOf(objectives);
            expectations = List.copyOf(expectations);
            members = List.copyOf(members);
        }
    }

    @EventType(name = "subgroup.SubgroupJoined")
    record SubgroupJoined(UUID subgroupId, UUID memberId, Told told) implements SubgroupEvent {}

    @EventType(name = "subgroup.SubgroupLeft")
    record SubgroupLeft(
            UUID subgroupId, UUID memberId, @Nullable LocalizedString reason, Told told) implements SubgroupEvent {}

    /**
     * Who leads the work from now on, the first time too.
     *
     * @param facilitator a person
     */
    @EventType(name = "subgroup.FacilitatorChanged")
    record FacilitatorChanged(UUID subgroupId, UUID facilitator, Told told) implements SubgroupEvent {}

    /**
     * Someone from outside helps with what the members do not know.
     *
     * @param contribution what they bring
     * @param personId who it is, when they are registered
     * @param organisationId for which organisation of the directory they come
     */
    @EventType(name = "subgroup.ResourcePersonEngaged")
    record ResourcePersonEngaged(
            UUID subgroupId,
            LocalizedString contribution,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            Told told)
            implements SubgroupEvent {}

    @EventType(name = "subgroup.CalendarRevised")
    record CalendarRevised(
            UUID subgroupId,
            WorkCalendar calendar,
            @Nullable LocalizedString reason,
            Told told) implements SubgroupEvent {}

    /** All of its objectives as they now stand. */
    @EventType(name = "subgroup.ObjectivesSet")
    record ObjectivesSet(UUID subgroupId, List<LocalizedString> objectives, Told told) implements SubgroupEvent {

        public ObjectivesSet {
            objectives = List.copyOf(objectives);
        }
    }

    /**
     * The third time of a subgroup's work: the whole coordination learns what it found (CDGAI).
     *
     * @param meetingId the plenary meeting; null in an old history that does not know it
     * @param products what it made
     */
    @EventType(name = "subgroup.SubgroupReportedBack")
    record SubgroupReportedBack(
            UUID subgroupId,
            @Nullable UUID meetingId,
            LocalizedString summary,
            List<LocalizedString> products,
            List<LocalizedString> recommendations,
            Told told)
            implements SubgroupEvent {

        public SubgroupReportedBack {
            products = List.copyOf(products);
            recommendations = List.copyOf(recommendations);
        }
    }

    @EventType(name = "subgroup.SubgroupClosed")
    record SubgroupClosed(
            UUID subgroupId,
            SubgroupOutcome outcome,
            @Nullable LocalizedString reason,
            Told told) implements SubgroupEvent {}
}
