package be.maillage.organisation;

import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

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

    /**
     * Says of two entries that resemble each other: these are two organisations.
     *
     * @param other another entry of the same directory
     */
    record TellApart(
            UUID coordinationId, @TargetAggregateIdentifier UUID organisationId, UUID other, Told told)
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

    /**
     * An organisation tells of its own work, in place of what it had told the same readers.
     *
     * @param saidBy who says so: one of its representatives; may be unknown of old history only
     * @param partner the one member that may read it; all members when null
     */
    record ShareWorkingCulture(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            WorkingCulture culture,
            @Nullable UUID saidBy,
            @Nullable UUID partner,
            Told told)
            implements OrganisationCommand {}

    /** What it told those readers is still true. Components as in {@link ShareWorkingCulture}. */
    record ConfirmStillTrue(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            @Nullable UUID saidBy,
            @Nullable UUID partner,
            Told told)
            implements OrganisationCommand {}

    /** Takes back what it told those readers. */
    record WithdrawWorkingCulture(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            @Nullable UUID partner,
            Told told) implements OrganisationCommand {}

    record OfferSharedResource(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID resourceId,
            SharedResource resource,
            Told told)
            implements OrganisationCommand {}

    record WithdrawSharedResource(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID resourceId,
            @Nullable LocalizedString reason,
            Told told)
            implements OrganisationCommand {}

    /**
     * @param borrower another current member
     * @param from when the loan begins; the day it is told when null
     * @param until when the resource is expected back, if that was agreed
     */
    record LendResource(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID resourceId,
            UUID borrower,
            @Nullable BusinessDate from,
            @Nullable BusinessDate until,
            Told told)
            implements OrganisationCommand {}

    record ReturnResource(
            UUID coordinationId, @TargetAggregateIdentifier UUID organisationId, UUID resourceId, Told told)
            implements OrganisationCommand {}

    /**
     * Tells of a visit that took place.
     *
     * @param visitors the organisations that came
     * @param headcount how many people came in all
     */
    record HostVisit(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            VisitForm form,
            List<UUID> visitors,
            @Nullable Integer headcount,
            Told told)
            implements OrganisationCommand {}

    /**
     * Merges this entry into another one of the same coordination.
     *
     * @param into the entry that remains
     */
    record MergeOrganisations(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID organisationId,
            UUID into,
            LocalizedString reason,
            Told told)
            implements OrganisationCommand {}
}
