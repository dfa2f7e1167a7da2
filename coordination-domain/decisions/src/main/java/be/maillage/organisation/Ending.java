package be.maillage.organisation;

import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;

/** How an entry ends: it is closed, or lives on in another one. The coordination is locked first, lest something be lent or a seat be taken meanwhile. */
final class Ending {

    private final Organisation entry;
    private final Identity identity;
    private final SharedResources resources;

    Ending(Organisation entry, Identity identity, SharedResources resources) {
        this.entry = entry;
        this.identity = identity;
        this.resources = resources;
    }

    @CommandHandler
    void decide(CloseOrganisation command, Register register) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        register.lock(command.coordinationId());
        requireNoLoan(command, register);
        resources.withdrawAll(command, command.reason());
        happened(command, new OrganisationClosed(command.organisationId(), command.reason(), command.told()));
    }

    @CommandHandler
    void decide(MergeOrganisations command, Register register) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        register.lock(command.coordinationId());
        Merging.check(command, register);
        requireNoLoan(command, register);
        resources.withdrawAll(command, command.reason());
        happened(
                command,
                new OrganisationMerged(
                        command.organisationId(),
                        command.into(),
                        identity.profile().names(),
                        command.reason(),
                        command.told()));
    }

    /** An entry that ends has nothing of others and others nothing of it. */
    private void requireNoLoan(OrganisationCommand command, Register register) {
        resources.requireNoneLent();
        if (register.holdsLoan(command.coordinationId(), command.organisationId())) {
            throw OrganisationRule.ORGANISATION_HOLDS_NO_LOAN.refused();
        }
    }

    private static void happened(OrganisationCommand command, OrganisationEvent event) {
        Happened.in(command.coordinationId(), event, Audience.PUBLIC);
    }
}
