package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationEvent.PublicInformationRecorded;
import be.maillage.coordination.CoordinationEvent.UserVoiceRecorded;
import be.maillage.history.Audience;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What decides how a coordination deals with others: networks, users, the public, whoever brings an initiative. */
final class Outreach {

    private final Coordination coordination;
    private final Networks networks;
    private final Initiatives initiatives;

    Outreach(Coordination coordination, Networks networks, Initiatives initiatives) {
        this.coordination = coordination;
        this.networks = networks;
        this.initiatives = initiatives;
    }

    @CommandHandler
    void decide(LinkNetwork command, Register register) {
        coordination.requireOpen(command);
        coordination.happened(
                networks.link(command, coordination.known(register)),
                command.representedBy() == null ? Audience.PUBLIC : Audience.MEMBERS);
    }

    @CommandHandler
    void decide(UnlinkNetwork command) {
        coordination.requireOpen(command);
        coordination.happened(networks.unlink(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordUserVoice command) {
        coordination.requireOpen(command);
        if (command.headcount() != null && command.headcount() < 1) {
            throw CoordinationRule.HEADCOUNT_IS_ABOVE_0.refused();
        }
        coordination.happened(
                new UserVoiceRecorded(command.method(), command.headcount(), command.heard(), command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordPublicInformation command) {
        coordination.requireOpen(command);
        coordination.happened(
                new PublicInformationRecorded(command.content(), command.means(), command.told()), Audience.PUBLIC);
    }

    /** @return the initiative's id: it is what came into being */
    @CommandHandler
    UUID decide(SubmitInitiative command, Register register) {
        coordination.requireOpen(command);
        coordination.happened(initiatives.submit(command, coordination.known(register)), Audience.MEMBERS);
        return command.initiativeId();
    }

    @CommandHandler
    void decide(AssessInitiative command) {
        coordination.requireOpen(command);
        coordination.happened(initiatives.assess(command), Audience.MEMBERS);
    }
}
