package be.maillage.network;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.network.NetworkCommand.CorrectNetwork;
import be.maillage.network.NetworkCommand.DissolveNetwork;
import be.maillage.network.NetworkCommand.EndParticipation;
import be.maillage.network.NetworkCommand.RecordParticipation;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.network.NetworkCommand.ReportFromNetwork;
import be.maillage.network.NetworkEvent.NetworkCorrected;
import be.maillage.network.NetworkEvent.NetworkDissolved;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkEvent.NetworkReported;
import be.maillage.network.NetworkEvent.ParticipationEnded;
import be.maillage.network.NetworkEvent.ParticipationRecorded;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * Another network as one coordination knows it (URIAS 7.6). What it is, is public like the directory; who sits there and what they tell of it is
 * for members.
 */
@AggregateRoot(type = "network")
public class Network {

    @AggregateIdentifier
    private @Nullable UUID networkId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate registeredOn;
    private boolean dissolved;
    /** The members who sit there. */
    private final Map<UUID, BusinessDate> since = new HashMap<>();

    protected Network() {
        // Axon rebuilds the network from its events
    }

    @CommandHandler
    public Network(RegisterNetwork command, Register register) {
        requireAlive(command, register);
        NetworkProfile profile = NetworkProfiles.checked(command.profile(), command.told());
        Happened.in(
                command.coordinationId(),
                new NetworkRegistered(command.networkId(), command.coordinationId(), profile, command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(CorrectNetwork command, Register register) {
        requireKept(command, register);
        NetworkProfile profile = NetworkProfiles.checked(command.profile(), command.told());
        happened(command, new NetworkCorrected(command.networkId(), profile, command.told()), Audience.PUBLIC);
    }

    /** Members sat in networks long before anybody wrote that down, so this may precede the registration. */
    @CommandHandler
    void decide(RecordParticipation command, Register register) {
        requireKept(command, register);
        if (!register.isMember(
                command.coordinationId(), command.memberId(), command.told().on())) {
            throw NetworkRule.CURRENT_MEMBER_SITS_THERE.refused();
        }
        new Known(register, command.coordinationId()).requirePerson(command.personId());
        if (since.containsKey(command.memberId())) {
            throw NetworkRule.MEMBER_DOES_NOT_YET_SIT_THERE.refused();
        }
        happened(
                command,
                new ParticipationRecorded(command.networkId(), command.memberId(), command.personId(), command.told()),
                Audience.MEMBERS);
    }

    @CommandHandler
    void decide(EndParticipation command, Register register) {
        requireKept(command, register);
        BusinessDate began = sitting(command.memberId());
        if (command.told().on().surelyBefore(began)) {
            throw NetworkRule.PARTICIPATION_ENDS_AFTER_IT_BEGAN.refused();
        }
        happened(
                command,
                new ParticipationEnded(command.networkId(), command.memberId(), command.reason(), command.told()),
                Audience.MEMBERS);
    }

    /** Whoever speaks for a member tells what that member heard there. */
    @CommandHandler
    void decide(ReportFromNetwork command, Asked asked, Register register) {
        requireKept(command, register);
        UUID by = command.by() == null ? asked.onBehalfOf() : command.by();
        if (by != null) {
            sitting(by);
        }
        happened(
                command,
                new NetworkReported(command.networkId(), by, command.report(), command.told()),
                Audience.MEMBERS);
    }

    @CommandHandler
    void decide(DissolveNetwork command, Register register) {
        requireKept(command, register);
        if (registeredOn != null && command.told().on().surelyBefore(registeredOn)) {
            throw NetworkRule.REGISTRATION_COMES_FIRST.refused();
        }
        happened(command, new NetworkDissolved(command.networkId(), command.reason(), command.told()), Audience.PUBLIC);
    }

    @EventSourcingHandler
    void evolve(NetworkEvent event) {
        switch (event) {
            case NetworkRegistered e -> {
                networkId = e.networkId();
                coordinationId = e.coordinationId();
                registeredOn = e.told().on();
            }
            case ParticipationRecorded e -> since.put(e.memberId(), e.told().on());
            case ParticipationEnded e -> since.remove(e.memberId());
            case NetworkDissolved ignored -> dissolved = true;
            case NetworkCorrected ignored -> {}
            case NetworkReported ignored -> {}
        }
    }

    private BusinessDate sitting(UUID member) {
        BusinessDate began = since.get(member);
        if (began == null) {
            throw NetworkRule.MEMBER_SITS_THERE.refused();
        }
        return began;
    }

    private void requireKept(NetworkCommand command, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        requireAlive(command, register);
        if (dissolved) {
            throw NetworkRule.NETWORK_IS_NOT_DISSOLVED.refused();
        }
    }

    private static void requireAlive(NetworkCommand command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    private static void happened(NetworkCommand command, NetworkEvent event, Audience audience) {
        Happened.in(command.coordinationId(), event, audience);
    }
}
