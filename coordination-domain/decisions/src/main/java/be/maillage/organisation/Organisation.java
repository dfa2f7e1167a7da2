package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationEvent.ContactPersonNamed;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.OrganisationsToldApart;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.OrganisationEvent.ServiceChanged;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.OrganisationEvent.ServiceWithdrawn;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import be.maillage.organisation.OrganisationEvent.VisitHosted;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import be.maillage.register.Register;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's entry in the directory of one coordination. Who it is and what it does for people is public: that is what a directory is for.
 * What it tells, lends and shows its colleagues is theirs; a part of its own decides each of these.
 */
@AggregateRoot(type = "organisation")
public final class Organisation {

    @AggregateMember
    private final Identity identity = new Identity(this);

    @AggregateMember
    private final Services services = new Services(this);

    @AggregateMember
    private final WorkingCultures cultures = new WorkingCultures(this);

    @AggregateMember
    private final SharedResources resources = new SharedResources(this);

    @AggregateMember
    private final Visits visits = new Visits(this);

    @AggregateMember
    private final Ending ending = new Ending(this, identity, resources);

    @AggregateIdentifier
    private @Nullable UUID organisationId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate registeredOn;
    private boolean closed;
    private @Nullable UUID mergedInto;

    private Organisation() {
        // Axon rebuilds the entry from its events
    }

    @CommandHandler
    public Organisation(RegisterOrganisation command, Register register) {
        requireAlive(command, register);
        Identity.register(command, register);
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered e -> {
                organisationId = e.organisationId();
                coordinationId = e.coordinationId();
                registeredOn = e.told().on();
                identity.evolve(e);
            }
            case OrganisationCorrected e -> identity.evolve(e);
            case ServiceOffered e -> services.evolve(e);
            case ServiceWithdrawn e -> services.evolve(e);
            case WorkingCultureShared e -> cultures.evolve(e);
            case WorkingCultureWithdrawn e -> cultures.evolve(e);
            case SharedResourceOffered e -> resources.evolve(e);
            case SharedResourceWithdrawn e -> resources.evolve(e);
            case ResourceLent e -> resources.evolve(e);
            case ResourceReturned e -> resources.evolve(e);
            case OrganisationClosed ignored -> closed = true;
            case OrganisationMerged e -> mergedInto = e.into();
            case ContactPersonNamed ignored -> {}
            case OrganisationsToldApart ignored -> {}
            case ServiceChanged ignored -> {}
            case OpeningHoursSet ignored -> {}
            case DirectoryEntryVerified ignored -> {}
            case WorkingCultureConfirmed ignored -> {}
            case VisitHosted ignored -> {}
        }
    }

    /** Nothing is told of an entry to a coordination whose it is not; whether it exists elsewhere is not its business. */
    void requireOpen(OrganisationCommand command, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        requireAlive(command, register);
        if (mergedInto != null) {
            throw OrganisationRule.ORGANISATION_IS_NOT_MERGED.refused(Map.of("into", mergedInto));
        }
        if (closed) {
            throw OrganisationRule.ORGANISATION_IS_OPEN.refused();
        }
    }

    void requireRegisteredBy(OrganisationCommand command) {
        if (command.told().on().surelyBefore(registered(registeredOn))) {
            throw OrganisationRule.REGISTRATION_COMES_FIRST.refused();
        }
    }

    /** What is told as done does not lie ahead: a date in the future would keep fresh what fades. */
    static void requireHappened(OrganisationCommand command, Asked asked) {
        if (BusinessDate.day(asked.today()).surelyBefore(command.told().on())) {
            throw OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED.refused();
        }
    }

    private static void requireAlive(OrganisationCommand command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    static <T> T registered(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("An entry without its first event");
        }
        return value;
    }
}
