package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Reader.Role;
import be.maillage.network.NetworkCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may ask what about the register of networks: members know many of them, and tell where they sit themselves (URIAS 7.6). */
final class NetworkPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(NetworkCommand.RegisterNetwork.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(NetworkCommand.CorrectNetwork.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(NetworkCommand.RecordParticipation.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(NetworkCommand.EndParticipation.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(NetworkCommand.ReportFromNetwork.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(NetworkCommand.DissolveNetwork.class, Policy.STEWARDS));

    private NetworkPolicy() {}

    /** A member says where it sits and what it heard there. */
    static List<UUID> spokenFor(NetworkCommand command) {
        return switch (command) {
            case NetworkCommand.RecordParticipation c -> List.of(c.memberId());
            case NetworkCommand.EndParticipation c -> List.of(c.memberId());
            case NetworkCommand.ReportFromNetwork c -> Stream.ofNullable(c.by()).toList();
            default -> List.of();
        };
    }
}
