package be.maillage.gateway.runtime;

import be.maillage.decision.Command;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.CheckIns;
import be.maillage.gateway.security.Caller;
import be.maillage.gateway.security.CheckInSecret;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.security.Standing;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.meetings.MeetingByLink;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.register.Register;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Has what the pages of self check-in ask decided like any other command. */
@Component
final class CheckInDoor implements CheckIns {

    private final Commands commands;
    private final MeetingQuery meetings;
    private final Standing standing;
    private final Register register;
    private final Clock clock;

    CheckInDoor(Commands commands, Queries live, Standing standing, Register register, Clock clock) {
        this.commands = commands;
        this.meetings = live.meetings();
        this.standing = standing;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Mono<MeetingByLink> look(UUID coordinationId, UUID meetingId, String secret) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Brussels.ZONE);
        return meetings.byLink(coordinationId, meetingId, secret, now)
                .flatMap(found -> withMembers(coordinationId, found));
    }

    private Mono<MeetingByLink> withMembers(UUID coordinationId, MeetingByLink found) {
        BusinessDate day = found.day();
        return !found.open() || day == null
                ? Mono.just(found)
                : Mono.fromCallable(() -> found.and(register.currentMembers(coordinationId, day)))
                        .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<List<UUID>> represented(ServerWebExchange exchange, UUID coordinationId) {
        return Readers.caller(exchange)
                .flatMap(caller ->
                        caller.map(known -> represented(known, coordinationId)).orElse(Mono.just(List.of())));
    }

    @Override
    public Mono<Void> checkIn(
            ServerWebExchange exchange, UUID coordinationId, UUID meetingId, UUID organisationId, String secret) {
        Instant now = clock.instant();
        CheckIn command = new CheckIn(coordinationId, meetingId, organisationId, secret, today(now));
        return Readers.caller(exchange)
                .flatMap(caller -> caller.map(known -> represented(known, coordinationId)
                                .map(own -> own.contains(organisationId) ? known : Caller.GUEST))
                        .orElse(Mono.just(Caller.GUEST)))
                .flatMap(caller -> send(command, metadata(caller, caller == Caller.GUEST ? null : organisationId, now)))
                .then();
    }

    @Override
    public Mono<String> open(ServerWebExchange exchange, UUID coordinationId, UUID meetingId) {
        CheckInSecret secret = CheckInSecret.draw();
        Instant now = clock.instant();
        OpenCheckIn command = new OpenCheckIn(coordinationId, meetingId, secret.digest(), today(now));
        return Readers.caller(exchange)
                .map(caller -> caller.orElseThrow(() -> new AccessDeniedException("Nobody is signed in")))
                .flatMap(caller -> send(command, metadata(caller, null, now)))
                .map(receipt -> secret.link(coordinationId, meetingId));
    }

    private Mono<List<UUID>> represented(Caller caller, UUID coordinationId) {
        return Mono.fromCallable(() -> standing.represented(
                        caller.personId(), coordinationId, BusinessDate.day(Brussels.dayAt(clock.instant()))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<CommandReceipt> send(Command command, Map<String, String> metadata) {
        return Mono.fromFuture(() -> commands.send(command, metadata))
                .onErrorMap(NotAllowed.class, denied -> new ResponseStatusException(HttpStatus.FORBIDDEN, null, denied))
                .onErrorMap(
                        AggregateNotFoundException.class,
                        unknown -> new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown));
    }

    private static Map<String, String> metadata(Caller caller, @Nullable UUID onBehalfOf, Instant now) {
        Map<String, String> metadata = caller.metadata(now);
        if (onBehalfOf != null) {
            metadata.put(EventMetadata.ON_BEHALF_OF, onBehalfOf.toString());
        }
        return metadata;
    }

    private static Told today(Instant now) {
        return Told.on(BusinessDate.day(Brussels.dayAt(now)));
    }
}
