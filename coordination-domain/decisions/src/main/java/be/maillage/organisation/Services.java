package be.maillage.organisation;

import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.organisation.OrganisationCommand.ChangeService;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.OrganisationEvent.ServiceChanged;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.OrganisationEvent.ServiceWithdrawn;
import be.maillage.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What an organisation does for people. */
final class Services {

    private final Organisation entry;
    /** Every service it ever offered, and whether it still does. */
    private final Map<UUID, Boolean> services = new HashMap<>();

    Services(Organisation entry) {
        this.entry = entry;
    }

    /** @return the service's id: it is what came into being */
    @CommandHandler
    UUID decide(OfferService command, Register register) {
        entry.requireOpen(command, register);
        if (services.containsKey(command.serviceId())) {
            throw OrganisationRule.SERVICE_IS_NOT_YET_OFFERED.refused();
        }
        Service service = ProfileRules.checked(command.service());
        happened(command, new ServiceOffered(command.organisationId(), command.serviceId(), service, command.told()));
        return command.serviceId();
    }

    @CommandHandler
    void decide(ChangeService command, Register register) {
        entry.requireOpen(command, register);
        requireOffered(command.serviceId());
        Service service = ProfileRules.checked(command.service());
        happened(command, new ServiceChanged(command.organisationId(), command.serviceId(), service, command.told()));
    }

    @CommandHandler
    void decide(WithdrawService command, Register register) {
        entry.requireOpen(command, register);
        requireOffered(command.serviceId());
        happened(
                command,
                new ServiceWithdrawn(command.organisationId(), command.serviceId(), command.reason(), command.told()));
    }

    void evolve(ServiceOffered event) {
        services.put(event.serviceId(), true);
    }

    void evolve(ServiceWithdrawn event) {
        services.put(event.serviceId(), false);
    }

    private void requireOffered(UUID serviceId) {
        if (!services.getOrDefault(serviceId, false)) {
            throw OrganisationRule.SERVICE_IS_OFFERED.refused();
        }
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event) {
        Happened.in(command.coordinationId(), event, Audience.PUBLIC);
    }
}
