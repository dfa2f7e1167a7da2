package be.maillage.duo;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.history.BusinessDate;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;

/**
 * Decides what may be the first thing said of a pair. The pair's id is derived, so it may or may not exist: it is loaded, else created; a
 * creation lost to another writer is retried by the command gateway and then finds the pair.
 */
public class PairHandler {

    /** The version of a pair of which nothing was said yet. */
    private static final long NOTHING_YET = -1;

    private final Repository<PartnerPair> pairs;
    private final Register register;

    public PairHandler(Repository<PartnerPair> pairs, Register register) {
        this.pairs = pairs;
        this.register = register;
    }

    /** @return the pair's id */
    @CommandHandler
    UUID handle(RecordDuo command, Asked asked) throws Exception {
        Partners partners = partners(
                command.coordinationId(), command.partners(), command.told().on());
        return decide(command, partners, asked);
    }

    /** @return the pair's id */
    @CommandHandler
    UUID handle(AssessCollaboration command, Asked asked) throws Exception {
        Partners partners = partners(
                command.coordinationId(), command.partners(), command.told().on());
        if (!register.isPerson(command.rater())) {
            throw CommonRule.PERSON_IS_REGISTERED.refused();
        }
        if (asked.onBehalfOf() != null && !asked.onBehalfOf().equals(command.by())) {
            throw DuoRule.RATER_SPEAKS_FOR_THE_PARTNER.refused();
        }
        return decide(command, partners, asked);
    }

    private UUID decide(DuoCommand command, Partners partners, Asked asked) throws Exception {
        UUID id = partners.pairId(command.coordinationId());
        Long expected = asked.expectedVersion();
        try {
            pairs.load(id.toString(), expected).execute(pair -> pair.decide(command, partners));
        } catch (AggregateNotFoundException e) {
            if (expected != null) {
                throw new ConflictingAggregateVersionException(id.toString(), expected, NOTHING_YET);
            }
            pairs.newInstance(() -> PartnerPair.fromFirst(command, partners));
        }
        return id;
    }

    private Partners partners(UUID coordinationId, List<UUID> given, BusinessDate on) {
        if (!register.isAlive(coordinationId)) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (given.size() != 2) {
            throw DuoRule.PARTNERS_ARE_TWO.refused();
        }
        Partners partners = new Partners(given.get(0), given.get(1));
        if (partners.first().equals(partners.second())) {
            throw DuoRule.PARTNERS_DIFFER.refused();
        }
        if (!partners.both().stream().allMatch(member -> register.isMember(coordinationId, member, on))) {
            throw DuoRule.PARTNERS_ARE_CURRENT_MEMBERS.refused();
        }
        return partners;
    }
}
