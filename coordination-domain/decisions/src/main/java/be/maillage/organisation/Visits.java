package be.maillage.organisation;

import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationEvent.VisitHosted;
import be.maillage.register.Known;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;

/** Who came to see an organisation at work. Nothing is kept of it to decide by. */
final class Visits {

    private final Organisation entry;

    Visits(Organisation entry) {
        this.entry = entry;
    }

    @CommandHandler
    void decide(HostVisit command, Register register, Asked asked) {
        entry.requireOpen(command, register);
        entry.requireRegisteredBy(command);
        Organisation.requireHappened(command, asked);
        if (command.headcount() != null && command.headcount() < 1) {
            throw OrganisationRule.HEADCOUNT_IS_ABOVE_0.refused();
        }
        if (command.visitors().isEmpty()) {
            throw OrganisationRule.VISIT_HAS_VISITORS.refused();
        }
        if (command.visitors().contains(command.organisationId())) {
            throw OrganisationRule.VISITORS_COME_FROM_ELSEWHERE.refused();
        }
        Known known = new Known(register, command.coordinationId());
        command.visitors().forEach(known::requireOrganisation);
        Happened.in(
                command.coordinationId(),
                new VisitHosted(
                        command.organisationId(),
                        command.form(),
                        command.visitors().stream().distinct().toList(),
                        command.headcount(),
                        command.told()),
                Audience.MEMBERS);
    }
}
