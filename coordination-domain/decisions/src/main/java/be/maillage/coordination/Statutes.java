package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationEvent.CarrierSet;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.InternalRulesAdopted;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.history.Audience;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;

/** What a coordination lays down for itself: who carries it, by which rules it works, who may take part in what. */
final class Statutes {

    private final Coordination coordination;

    Statutes(Coordination coordination) {
        this.coordination = coordination;
    }

    @CommandHandler
    void decide(SetCarrier command, Register register) {
        coordination.requireOpen(command);
        coordination.known(register).requireOrganisation(command.carrier().organisationId());
        coordination.happened(new CarrierSet(command.carrier(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(AdoptInternalRules command) {
        coordination.requireOpen(command);
        coordination.happened(internalRules(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(SetElectedOfficialsPolicy command) {
        coordination.requireOpen(command);
        coordination.happened(new ElectedOfficialsPolicySet(command.policy(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(SetSituationsPolicy command) {
        coordination.requireOpen(command);
        coordination.happened(new SituationsPolicySet(command.allowed(), command.told()), Audience.PUBLIC);
    }

    private static InternalRulesAdopted internalRules(AdoptInternalRules command) {
        if (command.modeOfOrganisation() == null
                || command.relationToCouncil() == null
                || command.modeOfOrganisation().byLanguage().isEmpty()
                || command.relationToCouncil().byLanguage().isEmpty()) {
            throw CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS.refused();
        }
        return new InternalRulesAdopted(command.modeOfOrganisation(), command.relationToCouncil(), command.told());
    }
}
