package be.maillage.subgroup;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a subgroup. */
public sealed interface SubgroupCommand extends Command {

    /** The subgroup it is about. */
    UUID subgroupId();

    /**
     * @param facilitator a person; may be found later
     * @param confidentiality of its meetings; among its members when it is not said
     */
    record FormSubgroup(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            LocalizedString name,
            @Nullable Theme theme,
            SubgroupKind kind,
            Framing framing,
            List<LocalizedString> objectives,
            List<Expectation> expectations,
            @Nullable UUID facilitator,
            List<UUID> members,
            @Nullable Confidentiality confidentiality,
            Told told)
            implements SubgroupCommand {}

    record JoinSubgroup(
            UUID coordinationId, @TargetAggregateIdentifier UUID subgroupId, UUID memberId, Told told)
            implements SubgroupCommand {}

    record LeaveSubgroup(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            UUID memberId,
            @Nullable LocalizedString reason,
            Told told)
            implements SubgroupCommand {}

    record ChangeFacilitator(
            UUID coordinationId, @TargetAggregateIdentifier UUID subgroupId, UUID facilitator, Told told)
            implements SubgroupCommand {}

    record EngageResourcePerson(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            LocalizedString contribution,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            Told told)
            implements SubgroupCommand {}

    /** The whole calendar as it now stands. */
    record ReviseCalendar(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            WorkCalendar calendar,
            @Nullable LocalizedString reason,
            Told told)
            implements SubgroupCommand {}

    /** All of its objectives as they now stand. */
    record SetObjectives(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            List<LocalizedString> objectives,
            Told told)
            implements SubgroupCommand {}

    /** @param meetingId a plenary meeting; may be left out of what is recorded afterwards */
    record ReportBack(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            @Nullable UUID meetingId,
            LocalizedString summary,
            List<LocalizedString> products,
            List<LocalizedString> recommendations,
            Told told)
            implements SubgroupCommand {}

    record CloseSubgroup(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID subgroupId,
            SubgroupOutcome outcome,
            @Nullable LocalizedString reason,
            Told told)
            implements SubgroupCommand {}
}
