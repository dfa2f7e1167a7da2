package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Lendable.Loan;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.WithdrawSharedResource;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import be.maillage.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What an organisation has that others may use, and to whom it is lent. Known to the members, who may ask for it. */
final class SharedResources {

    private final Organisation entry;
    /** Every resource it ever shared. */
    private final Map<UUID, Lendable> resources = new LinkedHashMap<>();

    SharedResources(Organisation entry) {
        this.entry = entry;
    }

    /** @return the resource's id: it is what came into being */
    @CommandHandler
    UUID decide(OfferSharedResource command, Register register) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        if (resources.containsKey(command.resourceId())) {
            throw OrganisationRule.RESOURCE_IS_NOT_YET_SHARED.refused();
        }
        happened(
                command,
                new SharedResourceOffered(
                        command.organisationId(), command.resourceId(), command.resource(), command.told()));
        return command.resourceId();
    }

    @CommandHandler
    void decide(WithdrawSharedResource command, Register register) {
        entry.requireOpen(command, register);
        if (shared(command.resourceId()).loan() != null) {
            throw OrganisationRule.RESOURCE_IS_FREE.refused();
        }
        withdraw(command, command.resourceId(), command.reason());
    }

    /** The coordination is locked, lest the borrower's entry be closed at the same moment. */
    @CommandHandler
    void decide(LendResource command, Register register) {
        entry.requireOpen(command, register);
        register.lock(command.coordinationId());
        BusinessDate from = command.from() == null ? command.told().on() : command.from();
        if (!shared(command.resourceId()).isFreeFrom(from)) {
            throw OrganisationRule.RESOURCE_IS_FREE.refused();
        }
        if (command.borrower().equals(command.organisationId())
                || !register.isMember(command.coordinationId(), command.borrower(), from)) {
            throw OrganisationRule.BORROWER_IS_ANOTHER_CURRENT_MEMBER.refused();
        }
        if (command.until() != null && command.until().surelyBefore(from)) {
            throw OrganisationRule.LOAN_ENDS_AFTER_IT_BEGINS.refused();
        }
        happened(
                command,
                new ResourceLent(
                        command.organisationId(),
                        command.resourceId(),
                        command.borrower(),
                        from,
                        command.until(),
                        command.told()));
    }

    @CommandHandler
    void decide(ReturnResource command, Register register, Asked asked) {
        entry.requireOpen(command, register);
        Organisation.requireHappened(command, asked);
        Loan loan = shared(command.resourceId()).loan();
        if (loan == null) {
            throw OrganisationRule.RESOURCE_IS_LENT.refused();
        }
        if (loan.surelyFollows(command.told().on())) {
            throw OrganisationRule.RETURN_FOLLOWS_THE_LOAN.refused();
        }
        happened(
                command,
                new ResourceReturned(command.organisationId(), command.resourceId(), loan.borrower(), command.told()));
    }

    void requireNoneLent() {
        if (resources.values().stream().anyMatch(resource -> resource.loan() != null)) {
            throw OrganisationRule.RESOURCES_ARE_BACK.refused();
        }
    }

    /** Takes back what is still shared when the entry itself ends. */
    void withdrawAll(OrganisationCommand command, LocalizedString reason) {
        resources.entrySet().stream()
                .filter(resource -> resource.getValue().isShared())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(id -> withdraw(command, id, reason));
    }

    void evolve(SharedResourceOffered event) {
        resources.put(event.resourceId(), Lendable.offered());
    }

    void evolve(SharedResourceWithdrawn event) {
        resources.computeIfPresent(event.resourceId(), (id, resource) -> resource.withdrawn());
    }

    void evolve(ResourceLent event) {
        Loan loan = new Loan(event.borrower(), event.from(), event.told().on());
        resources.computeIfPresent(event.resourceId(), (id, resource) -> resource.lent(loan));
    }

    void evolve(ResourceReturned event) {
        resources.computeIfPresent(
                event.resourceId(),
                (id, resource) -> resource.returned(event.told().on()));
    }

    private Lendable shared(UUID resourceId) {
        Lendable resource = resources.get(resourceId);
        if (resource == null || !resource.isShared()) {
            throw OrganisationRule.RESOURCE_IS_SHARED.refused();
        }
        return resource;
    }

    private static void withdraw(OrganisationCommand command, UUID resourceId, @Nullable LocalizedString reason) {
        happened(command, new SharedResourceWithdrawn(command.organisationId(), resourceId, reason, command.told()));
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event) {
        Happened.in(command.coordinationId(), event, Audience.MEMBERS);
    }
}
