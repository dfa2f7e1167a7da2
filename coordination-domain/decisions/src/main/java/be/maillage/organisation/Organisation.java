package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
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
    private final Services services = new Services(this);

    @AggregateMember
    private final WorkingCultures cultures = new WorkingCultures(this);

    @AggregateMember
    private final SharedResources resources = new SharedResources(this);

    @AggregateMember
    private final Visits visits = new Visits(this);

    @AggregateIdentifier
    private @Nullable UUID organisationId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate registeredOn;
    private @Nullable Profile profile;
    private boolean closed;
    private @Nullable UUID mergedInto;

    private Organisation() {
        // Axon rebuilds the entry from its events
    }

    @CommandHandler
    public Organisation(RegisterOrganisation command, Register register) {
        requireAlive(command, register);
        Profile checked = ProfileRules.checked(command, command.profile(), register);
        if (!command.distinct()) {
            LikelyDuplicates.refuse(command.coordinationId(), null, checked, register);
        }
        Happened.in(
                command.coordinationId(),
                new OrganisationRegistered(command.organisationId(), command.coordinationId(), checked, command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(CorrectOrganisation command, Register register) {
        requireOpen(command, register);
        Profile checked = ProfileRules.checked(command, command.profile(), register);
        if (!command.distinct()) {
            LikelyDuplicates.refuse(command.coordinationId(), profile, checked, register);
        }
        happened(command, new OrganisationCorrected(command.organisationId(), checked, command.told()));
    }

    @CommandHandler
    void decide(SetOpeningHours command, Register register) {
        requireOpen(command, register);
        happened(command, new OpeningHoursSet(command.organisationId(), Week.merged(command.week()), command.told()));
    }

    @CommandHandler
    void decide(VerifyEntry command, Register register, Asked asked) {
        requireOpen(command, register);
        requireRegisteredBy(command);
        requireHappened(command, asked);
        happened(command, new DirectoryEntryVerified(command.organisationId(), command.told()));
    }

    @CommandHandler
    void decide(CloseOrganisation command, Register register) {
        requireOpen(command, register);
        requireRegisteredBy(command);
        requireNoLoan(command, register);
        resources.withdrawAll(command, command.reason());
        happened(command, new OrganisationClosed(command.organisationId(), command.reason(), command.told()));
    }

    @CommandHandler
    void decide(MergeOrganisations command, Register register) {
        requireOpen(command, register);
        requireRegisteredBy(command);
        register.lock(command.coordinationId());
        Merging.check(command, register);
        requireNoLoan(command, register);
        resources.withdrawAll(command, command.reason());
        happened(
                command,
                new OrganisationMerged(
                        command.organisationId(),
                        command.into(),
                        registered(profile).names(),
                        command.reason(),
                        command.told()));
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered e -> {
                organisationId = e.organisationId();
                coordinationId = e.coordinationId();
                registeredOn = e.told().on();
                profile = e.profile();
            }
            case OrganisationCorrected e -> profile = e.profile();
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

    /** An entry that ends has nothing of others and others nothing of it. The coordination is locked first, lest something be lent meanwhile. */
    private void requireNoLoan(OrganisationCommand command, Register register) {
        register.lock(command.coordinationId());
        resources.requireNoneLent();
        if (register.holdsLoan(command.coordinationId(), command.organisationId())) {
            throw OrganisationRule.ORGANISATION_HOLDS_NO_LOAN.refused();
        }
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event) {
        Happened.in(command.coordinationId(), event, Audience.PUBLIC);
    }

    private static <T> T registered(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("An entry without its first event");
        }
        return value;
    }
}
