package be.maillage.gateway.security;

import be.maillage.coordination.CoordinationCommand;
import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.decision.CommandChecks;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import be.maillage.person.PersonCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every command handler: lets through what {@link Policy} allows the caller in this coordination, and stamps the command with the
 * role they act in and the organisation they speak for. Then checks what holds for every command. It reads the register in the command's own
 * transaction.
 */
public class Gatekeeper implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata key: platform roles of the caller, comma-separated. */
    public static final String PLATFORM_ROLES = "platformRoles";

    /** The role of the player, who retells histories and may say everything in them. No account can hold it. */
    public static final String PLAYER = Asked.PLAYER;

    /** The role of what sends reminders by itself, and may say nothing but that it did. No account can hold it. */
    public static final String SCHEDULER = "SCHEDULER";

    /** The role in which the platform notes what happens to its accounts, and says nothing else. No account can hold it. */
    public static final String DOORKEEPER = "DOORKEEPER";

    /** The role of whoever speaks in a gathering as one of those who take part, and for nobody else. */
    public static final String PARTICIPANT = "PARTICIPANT";

    /** The role of whoever leads a subgroup and has no other role that allows what they ask of it. */
    public static final String FACILITATOR = "FACILITATOR";

    /** From the most to the least specific: the role that is written down is the first of these that allows the command. */
    private static final List<Role> PREFERENCE = List.of(Role.MEMBER, Role.COORDINATOR, Role.ADMINISTRATOR);

    /** Where members act only in what is theirs to carry: whoever carries it all as coordinator does not have to be more. */
    private static final List<Role> CARRYING = List.of(Role.COORDINATOR, Role.ADMINISTRATOR, Role.MEMBER);

    private final Standing standing;

    Gatekeeper(Standing standing) {
        this.standing = standing;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getPayload() instanceof Command command) {
            Map<String, String> stamps = stamps(command, message.getMetaData());
            unitOfWork.transformMessage(m -> m.andMetaData(stamps));
            CommandChecks.check(command, Asked.of(unitOfWork.getMessage().getMetaData()));
        }
        return interceptorChain.proceed();
    }

    /** A role that comes with the command was given by this application itself: no request can name one. */
    private Map<String, String> stamps(Command command, Map<String, ?> metadata) {
        Object role = metadata.get(EventMetadata.ROLE);
        if (PLAYER.equals(role)) {
            return Map.of();
        }
        if (Asked.GUEST.equals(role)) {
            admitGuest(command, metadata);
            return Map.of();
        }
        if (SCHEDULER.equals(role)) {
            return only(Policy.OF_THE_SCHEDULER, command);
        }
        if (DOORKEEPER.equals(role)) {
            return only(Policy.OF_THE_DOOR, command);
        }
        return admit(command, metadata);
    }

    private static Map<String, String> only(Set<Class<? extends Command>> own, Command command) {
        if (own.contains(command.getClass())) {
            return Map.of();
        }
        throw new NotAllowed(command.getClass().getSimpleName());
    }

    /** Who has no account speaks for nobody and asks only what is open to all. */
    private static void admitGuest(Command command, Map<String, ?> metadata) {
        if (!Policy.GUESTS.contains(command.getClass()) || metadata.containsKey(EventMetadata.ON_BEHALF_OF)) {
            throw new NotAllowed(command.getClass().getSimpleName());
        }
    }

    /**
     * Whoever names an organisation to speak for is let through as its representative or not at all: in no other role does anybody speak for one, and
     * what is recorded as said on behalf of an organisation must have been said by somebody who sits for it.
     */
    private Map<String, String> admit(Command command, Map<String, ?> metadata) {
        Object chosen = metadata.get(EventMetadata.ON_BEHALF_OF);
        Caller caller = new Caller(
                "", null, UUID.fromString(String.valueOf(metadata.get(EventMetadata.ACTOR))), platformRoles(metadata));
        BusinessDate today = BusinessDate.day(Asked.today(metadata));
        if (chosen == null
                && Policy.gatheringOf(command).stream()
                        .anyMatch(gathering ->
                                standing.takesPart(caller.personId(), command.coordinationId(), gathering, today))) {
            return Map.of(EventMetadata.ROLE, PARTICIPANT);
        }
        Set<Role> allowed = Policy.TABLE.getOrDefault(command.getClass(), Set.of());
        Set<Role> held = standing.roles(caller, scope(command), today.earliest());
        boolean asCarrier = chosen == null && Policy.isCarried(command);
        for (Role role : asCarrier ? CARRYING : PREFERENCE) {
            if (allowed.contains(role) && held.contains(role)) {
                if (role == Role.MEMBER) {
                    UUID voice = voice(command, caller.personId(), chosen, today);
                    if (voice != null) {
                        return Map.of(EventMetadata.ROLE, role.name(), EventMetadata.ON_BEHALF_OF, voice.toString());
                    }
                } else if (chosen == null) {
                    return Map.of(EventMetadata.ROLE, role.name());
                }
            }
        }
        List<UUID> carried = Policy.subgroupOf(command);
        if (chosen == null
                && !carried.isEmpty()
                && standing.led(caller.personId(), command.coordinationId(), today)
                        .containsAll(carried)) {
            return Map.of(EventMetadata.ROLE, FACILITATOR);
        }
        throw new NotAllowed(command.getClass().getSimpleName());
    }

    /** Founding and persons are matters of the platform: there is no coordination yet to hold a role in. */
    private static UUID scope(Command command) {
        return command instanceof CoordinationCommand.FoundCoordination || command instanceof PersonCommand
                ? Ids.PLATFORM
                : command.coordinationId();
    }

    /** The organisation a representative speaks for in this command, or null when none of theirs may say it. */
    private @Nullable UUID voice(Command command, UUID person, @Nullable Object chosen, BusinessDate today) {
        UUID coordinationId = command.coordinationId();
        List<UUID> own = standing.represented(person, coordinationId, today).stream()
                .filter(organisation ->
                        chosen == null || organisation.toString().equals(chosen))
                .toList();
        List<UUID> named = Policy.spokenFor(command);
        List<UUID> pair = Policy.pairOf(command);
        return own.stream()
                .filter(organisation -> named.isEmpty() || named.contains(organisation))
                .filter(organisation -> pair.isEmpty()
                        || standing.pairsOf(coordinationId, List.of(organisation))
                                .containsAll(pair))
                .findFirst()
                .orElse(null);
    }

    private static Set<Role> platformRoles(Map<String, ?> metadata) {
        Object roles = metadata.get(PLATFORM_ROLES);
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.toString().split(","))
                        .filter(name -> !name.isBlank())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
