package be.maillage.situation;

import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about an anonymised situation. */
public sealed interface SituationCommand extends Command {

    /** The situation it is about. */
    UUID situationId();

    /**
     * @param subgroupId before which subgroup; the whole coordination when it is not said
     * @param consentObtained whether those concerned agreed
     * @param consentObtainedOn when they did; may be left out of what is recorded afterwards
     * @param servicesInvolved how many services work with them; the number of those named when it is not said
     * @param participants who takes part; when none is named, all who now sit for the subgroup's members, and its facilitator. Whoever lays the
     *     situation takes part in any case
     */
    record LaySituationBefore(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID situationId,
            @Nullable UUID subgroupId,
            boolean consentObtained,
            @Nullable BusinessDate consentObtainedOn,
            @Nullable Integer servicesInvolved,
            List<UUID> organisations,
            List<ServiceWork> chronology,
            LocalizedString question,
            List<UUID> participants,
            Told told)
            implements SituationCommand {}

    record RecordReflections(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID situationId,
            LocalizedString reflections,
            List<LocalizedString> waysForward,
            Told told)
            implements SituationCommand {}

    record CloseSituation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID situationId,
            @Nullable LocalizedString outcome,
            Told told)
            implements SituationCommand {}
}
