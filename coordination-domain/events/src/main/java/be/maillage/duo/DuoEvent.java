package be.maillage.duo;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens between two partners. A pair exists from its first event on, with or without a duo. */
public sealed interface DuoEvent extends DomainEvent {

    /** See {@link Partners#pairId}. */
    UUID pairId();

    /**
     * @param since since when they work together; the fact's own date when they do not say
     * @param level the level that the two state together, kept apart from what each assesses
     * @param evidence what they rest that level on
     */
    @EventType(name = "duo.DuoRecorded")
    record DuoRecorded(
            UUID pairId,
            UUID coordinationId,
            Partners partners,
            @Nullable BusinessDate since,
            @Nullable LocalizedString story,
            List<LocalizedString> projects,
            List<SharedTool> tools,
            List<Factor> factors,
            @Nullable DuoForm form,
            @Nullable ContinuumLevel level,
            @Nullable LocalizedString evidence,
            Told told)
            implements DuoEvent {

        public DuoRecorded {
            projects = List.copyOf(projects);
            tools = List.copyOf(tools);
            factors = List.copyOf(factors);
        }
    }

    /**
     * One rater of one partner says how far it works with the other.
     *
     * @param by the partner who speaks
     * @param rater the person who answered
     * @param instrument version of the question that was put
     */
    @EventType(name = "duo.CollaborationAssessed")
    record CollaborationAssessed(
            UUID pairId,
            UUID coordinationId,
            Partners partners,
            UUID by,
            UUID rater,
            RepresentativeCategory raterRole,
            Answer answer,
            @Nullable ContinuumLevel wanted,
            @Nullable LocalizedString reason,
            @Nullable LocalizedString evidence,
            int instrument,
            Told told)
            implements DuoEvent {}

    /** Both partners now say the same. */
    @EventType(name = "duo.CollaborationLevelAgreed")
    record CollaborationLevelAgreed(UUID pairId, Answer level, Told told) implements DuoEvent {}

    /** The two partners now say different things: a matter for their next meeting, never an average. */
    @EventType(name = "duo.CollaborationLevelDisputed")
    record CollaborationLevelDisputed(UUID pairId, Answer saidByFirst, Answer saidBySecond, Told told)
            implements DuoEvent {}

    @EventType(name = "duo.DuoPresented")
    record DuoPresented(UUID pairId, UUID meetingId, Told told) implements DuoEvent {}

    @EventType(name = "duo.PublicationConsented")
    record PublicationConsented(UUID pairId, UUID by, Told told) implements DuoEvent {}

    @EventType(name = "duo.DuoPublished")
    record DuoPublished(UUID pairId, Told told) implements DuoEvent {}

    @EventType(name = "duo.DuoEnded")
    record DuoEnded(UUID pairId, LocalizedString reason, Told told) implements DuoEvent {}
}
