package be.maillage.organisation;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.ChangeService;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.ServiceChanged;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.OrganisationEvent.ServiceWithdrawn;
import be.maillage.register.FoldedName;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** An organisation's entry in the directory of one coordination. All of it is public: that is what a directory is for. */
@AggregateRoot(type = "organisation")
public class Organisation {

    @AggregateIdentifier
    private @Nullable UUID organisationId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate registeredOn;
    private @Nullable Profile profile;
    private boolean closed;
    /** Every service it ever offered, and whether it still does. */
    private final Map<UUID, Boolean> services = new HashMap<>();

    protected Organisation() {
        // Axon rebuilds the entry from its events
    }

    @CommandHandler
    public Organisation(RegisterOrganisation command, Register register) {
        requireAlive(command, register);
        Profile checked = checked(command.profile(), command, register);
        if (!command.distinct()) {
            requireNoDuplicate(command.coordinationId(), null, checked, register);
        }
        Happened.in(
                command.coordinationId(),
                new OrganisationRegistered(command.organisationId(), command.coordinationId(), checked, command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(CorrectOrganisation command, Register register) {
        requireOpen(command, register);
        Profile checked = checked(command.profile(), command, register);
        if (!command.distinct()) {
            requireNoDuplicate(command.coordinationId(), profile, checked, register);
        }
        happened(command, new OrganisationCorrected(command.organisationId(), checked, command.told()));
    }

    /** @return the service's id: it is what came into being */
    @CommandHandler
    UUID decide(OfferService command, Register register) {
        requireOpen(command, register);
        if (services.containsKey(command.serviceId())) {
            throw OrganisationRule.SERVICE_IS_NOT_YET_OFFERED.refused();
        }
        Service service = ProfileRules.checked(command.service());
        happened(command, new ServiceOffered(command.organisationId(), command.serviceId(), service, command.told()));
        return command.serviceId();
    }

    @CommandHandler
    void decide(ChangeService command, Register register) {
        requireOpen(command, register);
        requireOffered(command.serviceId());
        Service service = ProfileRules.checked(command.service());
        happened(command, new ServiceChanged(command.organisationId(), command.serviceId(), service, command.told()));
    }

    @CommandHandler
    void decide(WithdrawService command, Register register) {
        requireOpen(command, register);
        requireOffered(command.serviceId());
        happened(
                command,
                new ServiceWithdrawn(command.organisationId(), command.serviceId(), command.reason(), command.told()));
    }

    @CommandHandler
    void decide(SetOpeningHours command, Register register) {
        requireOpen(command, register);
        happened(command, new OpeningHoursSet(command.organisationId(), Week.merged(command.week()), command.told()));
    }

    @CommandHandler
    void decide(VerifyEntry command, Register register) {
        requireOpen(command, register);
        requireRegisteredBy(command);
        happened(command, new DirectoryEntryVerified(command.organisationId(), command.told()));
    }

    @CommandHandler
    void decide(CloseOrganisation command, Register register) {
        requireOpen(command, register);
        requireRegisteredBy(command);
        happened(command, new OrganisationClosed(command.organisationId(), command.reason(), command.told()));
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
            case ServiceOffered e -> services.put(e.serviceId(), true);
            case ServiceWithdrawn e -> services.put(e.serviceId(), false);
            case OrganisationClosed ignored -> closed = true;
            case ServiceChanged ignored -> {}
            case OpeningHoursSet ignored -> {}
            case DirectoryEntryVerified ignored -> {}
        }
    }

    /** Nothing is told of an entry to a coordination whose it is not; whether it exists elsewhere is not its business. */
    private void requireOpen(OrganisationCommand command, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        requireAlive(command, register);
        if (closed) {
            throw OrganisationRule.ORGANISATION_IS_OPEN.refused();
        }
    }

    private static void requireAlive(OrganisationCommand command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    private static Profile checked(Profile given, OrganisationCommand command, Register register) {
        new Known(register, command.coordinationId()).requirePerson(given.contactPerson());
        return ProfileRules.checked(given);
    }

    /**
     * Compares only what is new in the profile: what it already bore was judged when it was recorded. The coordination is locked first, lest
     * two people enter the same organisation at the same moment.
     */
    private static void requireNoDuplicate(
            UUID coordinationId, @Nullable Profile before, Profile now, Register register) {
        List<String> names = new ArrayList<>(FoldedName.all(now.names()));
        String number = now.enterpriseNumber() == null ? "" : now.enterpriseNumber();
        if (before != null) {
            names.removeAll(FoldedName.all(before.names()));
            number = number.equals(before.enterpriseNumber()) ? "" : number;
        }
        register.lock(coordinationId);
        register.likelyDuplicate(coordinationId, number, names).ifPresent(existing -> {
            throw OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE.refused(Map.of("existing", existing));
        });
    }

    private void requireOffered(UUID serviceId) {
        if (!services.getOrDefault(serviceId, false)) {
            throw OrganisationRule.SERVICE_IS_OFFERED.refused();
        }
    }

    private void requireRegisteredBy(OrganisationCommand command) {
        if (registeredOn != null && command.told().on().surelyBefore(registeredOn)) {
            throw OrganisationRule.REGISTRATION_COMES_FIRST.refused();
        }
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event) {
        Happened.in(command.coordinationId(), event, Audience.PUBLIC);
    }
}
