package be.maillage.organisation;

import be.maillage.decision.Command;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of an organisation's entry in a coordination's directory. */
public sealed interface OrganisationCommand extends Command {

    /** The entry it is about. */
    UUID organisationId();

    /** @param distinct says: I know of the likely duplicate, this is another organisation */
    record RegisterOrganisation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            Profile profile,
            boolean distinct,
            Told told)
            implements OrganisationCommand {}

    /** The whole profile as it should have been. {@code distinct} as in {@link RegisterOrganisation}. */
    record CorrectOrganisation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            Profile profile,
            boolean distinct,
            Told told)
            implements OrganisationCommand {}

    record OfferService(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID serviceId,
            Service service,
            Told told)
            implements OrganisationCommand {}

    record ChangeService(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID serviceId,
            Service service,
            Told told)
            implements OrganisationCommand {}

    record WithdrawService(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID serviceId,
            LocalizedString reason,
            Told told)
            implements OrganisationCommand {}

    /** The whole week, in any order; slots of one kind that overlap or touch are merged. */
    record SetOpeningHours(
            UUID coordinationId, @TargetAggregateIdentifier UUID organisationId, List<OpeningSlot> week, Told told)
            implements OrganisationCommand {}

    /** Somebody checked the entry and found it true. */
    record VerifyEntry(
            UUID coordinationId, @TargetAggregateIdentifier UUID organisationId, Told told)
            implements OrganisationCommand {}

    record CloseOrganisation(
            UUID coordinationId, @TargetAggregateIdentifier UUID organisationId, LocalizedString reason, Told told)
            implements OrganisationCommand {}
}
