package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.decision.Plausible;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.Map;

/** What a coordination must have before it begins. */
final class Founding {

    private Founding() {}

    static CoordinationFounded decide(FoundCoordination command, Register register) {
        if (command.names().byLanguage().isEmpty()) {
            throw CoordinationRule.COORDINATION_HAS_A_NAME.refused();
        }
        if (command.communes().isEmpty()) {
            throw CoordinationRule.COORDINATION_COVERS_A_COMMUNE.refused();
        }
        command.communes().stream()
                .filter(code -> !Plausible.isNisCode(code))
                .findFirst()
                .ifPresent(code -> {
                    throw CoordinationRule.COMMUNE_IS_A_NIS_CODE.refused(Map.of("commune", code));
                });
        if (command.carrier() != null) {
            new Known(register, command.coordinationId())
                    .requireOrganisation(command.carrier().organisationId());
        }
        return new CoordinationFounded(
                command.coordinationId(),
                command.names(),
                command.communes().stream().distinct().toList(),
                command.carrier(),
                command.origin(),
                command.steering(),
                command.told());
    }
}
