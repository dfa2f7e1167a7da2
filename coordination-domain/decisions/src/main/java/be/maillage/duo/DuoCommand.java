package be.maillage.duo;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about two partners. */
public sealed interface DuoCommand extends Command {

    /** Two current members tell how they work together. The partners may be given in either order. */
    record RecordDuo(
            UUID coordinationId,
            List<UUID> partners,
            @Nullable BusinessDate since,
            @Nullable LocalizedString story,
            List<LocalizedString> projects,
            List<SharedTool> tools,
            List<Factor> factors,
            @Nullable DuoForm form,
            @Nullable ContinuumLevel level,
            @Nullable LocalizedString evidence,
            Told told)
            implements DuoCommand {}

    /** One of two members, through one of its people, says how far it works with the other, whether or not they form a duo. */
    record AssessCollaboration(
            UUID coordinationId,
            List<UUID> partners,
            UUID by,
            UUID rater,
            RepresentativeCategory raterRole,
            Answer level,
            @Nullable ContinuumLevel wanted,
            @Nullable LocalizedString reason,
            @Nullable LocalizedString evidence,
            Told told)
            implements DuoCommand {}

    record PresentDuo(
            UUID coordinationId, @TargetAggregateIdentifier UUID pairId, UUID meetingId, Told told)
            implements DuoCommand {}

    record ConsentToPublication(
            UUID coordinationId, @TargetAggregateIdentifier UUID pairId, UUID by, Told told) implements DuoCommand {}

    record PublishDuo(
            UUID coordinationId, @TargetAggregateIdentifier UUID pairId, Told told) implements DuoCommand {}

    record EndDuo(
            UUID coordinationId, @TargetAggregateIdentifier UUID pairId, LocalizedString reason, Told told)
            implements DuoCommand {}
}
