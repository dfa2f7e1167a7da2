package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.decision.Asked;
import be.maillage.history.Audience;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;

/** What decides who runs a coordination, towards what and with which means. */
final class Running {

    private final Coordination coordination;
    private final Mandates mandates;

    Running(Coordination coordination, Mandates mandates) {
        this.coordination = coordination;
        this.mandates = mandates;
    }

    @CommandHandler
    void decide(AppointCoordinator command, Register register) {
        coordination.requireOpen(command);
        coordination.happened(mandates.appoint(command, coordination.known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(EndCoordinatorMandate command) {
        coordination.requireOpen(command);
        coordination.happened(mandates.end(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ConstituteSteeringCommittee command, Register register) {
        coordination.requireOpen(command);
        coordination.happened(
                SteeringCommittee.constitute(command, coordination.foundedOn(), coordination.known(register)),
                Audience.MEMBERS);
    }

    @CommandHandler
    void decide(SetPriorityThemes command, Asked asked) {
        coordination.requireOpen(command);
        coordination.happened(
                YearlyRecords.setThemes(command, coordination.foundedOn(), asked.today()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordMeans command, Asked asked) {
        coordination.requireOpen(command);
        coordination.happened(
                YearlyRecords.recordMeans(command, coordination.foundedOn(), asked.today()), Audience.MEMBERS);
    }
}
