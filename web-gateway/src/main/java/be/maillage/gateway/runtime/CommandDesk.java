package be.maillage.gateway.runtime;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.decision.Command;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Refused;
import be.maillage.gateway.api.ApiException;
import be.maillage.gateway.api.CommandBinder;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.api.Reached;
import be.maillage.gateway.pages.form.Desk;
import be.maillage.gateway.pages.form.Desk.Outcome.Done;
import be.maillage.gateway.pages.form.Desk.Outcome.Flaw;
import be.maillage.gateway.pages.form.Desk.Outcome.Plain;
import be.maillage.gateway.pages.form.Desk.Outcome.Refusal;
import be.maillage.gateway.pages.form.Desk.Outcome.Unreadable;
import be.maillage.gateway.security.Caller;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.security.Policy;
import be.maillage.gateway.security.Readers;
import be.maillage.history.Brussels;
import be.maillage.history.EventMetadata;
import be.maillage.history.Reader;
import be.maillage.store.CommandKeys;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import be.maillage.store.CommandsBusy;
import be.maillage.store.EventLog;
import be.maillage.store.IdempotencyKeyReused;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Has what the forms ask decided like any other command, and tells them what became of it. */
@Component
final class CommandDesk implements Desk {

    private static final Duration WAIT_FOR_PAGES = Duration.ofSeconds(2);
    private static final int MEANWHILE = 6;

    private final Commands commands;
    private final CommandBinder binder;
    private final AuditQuery audit;
    private final Reached reached;
    private final EventLog log;
    private final EventStorageEngine events;
    private final Clock clock;

    CommandDesk(
            Commands commands,
            JsonMapper apiJson,
            Queries live,
            Reached reached,
            EventLog log,
            EventStorageEngine events,
            Clock clock) {
        this.commands = commands;
        this.binder = new CommandBinder(apiJson);
        this.audit = live.audit();
        this.reached = reached;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean may(Reader reader, Class<? extends Command> command, Map<String, UUID> ids) {
        return Policy.mayAsk(reader, command, ids.values());
    }

    @Override
    public boolean asksWhoSpeaks(Class<? extends Command> command) {
        return !Policy.saysWhoSpeaks(command);
    }

    /**
     * The version is read first: what the pages then show is at least as new, and nobody takes an old state for that of the version. Where they are too
     * far behind for that, there is none.
     */
    @Override
    public Mono<Moment> moment(UUID coordinationId, @Nullable UUID aggregate) {
        return Mono.fromCallable(() -> new Moment(
                        log.lastPositionOf(coordinationId, Long.MAX_VALUE),
                        aggregate == null
                                ? null
                                : events.lastSequenceNumberFor(aggregate.toString())
                                        .orElse(null)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(moment -> reached.atLeast(coordinationId, moment.position(), WAIT_FOR_PAGES)
                        .map(at -> {
                            if (moment.version() != null && at < moment.position()) {
                                throw new ResponseStatusException(
                                        HttpStatus.SERVICE_UNAVAILABLE, "The pages are behind the record");
                            }
                            return moment;
                        }));
    }

    @Override
    public Mono<List<String>> since(Reader reader, UUID coordinationId, long position, Locale language) {
        return audit.newestFirst(reader, coordinationId, AuditQuery.Filter.ALL, Long.MAX_VALUE, MEANWHILE, language)
                .map(page -> page.items().stream()
                        .filter(entry -> entry.position() > position)
                        .map(Entry::sentence)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public Mono<Outcome> send(ServerWebExchange exchange, Sent sent) {
        Instant now = clock.instant();
        return Readers.caller(exchange)
                .map(caller -> caller.orElseThrow(() -> new AccessDeniedException("Nobody is signed in")))
                .flatMap(caller -> {
                    Command command = binder.bind(sent.command(), sent.body(), components(sent), Brussels.dayAt(now));
                    return Mono.fromFuture(() -> commands.send(command, metadata(caller, sent, now)))
                            .flatMap(receipt -> done(command.coordinationId(), receipt));
                })
                .onErrorResume(failure -> outcome(failure).map(Mono::just).orElseGet(() -> Mono.error(failure)));
    }

    /** Of what is given, what the command has a place for: persons belong to no coordination, and some ids only say where one goes on. */
    private static Map<String, UUID> components(Sent sent) {
        Set<String> names = Stream.of(sent.command().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Map<String, UUID> given = new HashMap<>(sent.given());
        given.keySet().retainAll(names);
        return given;
    }

    private Mono<Outcome> done(UUID coordinationId, CommandReceipt receipt) {
        return reached.atLeast(coordinationId, receipt.position(), WAIT_FOR_PAGES)
                .map(at -> new Done(receipt.id(), at >= receipt.position()));
    }

    private static Optional<Outcome> outcome(Throwable failure) {
        Throwable cause = failure instanceof CommandExecutionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return Optional.ofNullable(
                switch (cause) {
                    case ApiException e ->
                        new Unreadable(e.violations().stream()
                                .map(violation ->
                                        new Flaw(violation.name(), violation.messageKey(), violation.arguments()))
                                .toList());
                    case Refused e -> refusal(e);
                    case NotAllowed ignored -> Plain.NOT_ALLOWED;
                    case AggregateNotFoundException ignored -> Plain.NOT_FOUND;
                    case ConflictingAggregateVersionException ignored -> Plain.CHANGED_MEANWHILE;
                    case ConcurrencyException ignored -> Plain.CHANGED_MEANWHILE;
                    case AggregateStreamCreationException ignored -> Plain.CHANGED_MEANWHILE;
                    case IdempotencyKeyReused ignored -> Plain.SENT_BEFORE;
                    case CommandsBusy ignored -> Plain.BUSY;
                    default -> null;
                });
    }

    private static Outcome refusal(Refused refused) {
        if (refused.rule() == CommonRule.BELONGS_TO_THIS_COORDINATION) {
            return Plain.NOT_FOUND;
        }
        Object field = refused.details().get("field");
        return new Refusal(refused.rule().code(), refused.arguments(), field == null ? null : field.toString());
    }

    private static Map<String, String> metadata(Caller caller, Sent sent, Instant now) {
        Map<String, String> metadata = caller.metadata(now);
        metadata.put(CommandKeys.IDEMPOTENCY_KEY, sent.key());
        metadata.put(CommandKeys.BODY_HASH, sent.digest());
        metadata.put(CommandKeys.IDEMPOTENCY_EXPIRES, now.plus(CommandKeys.KEPT).toString());
        if (sent.version() != null) {
            metadata.put(CommandKeys.EXPECTED_VERSION, sent.version().toString());
        }
        if (sent.onBehalfOf() != null) {
            metadata.put(EventMetadata.ON_BEHALF_OF, sent.onBehalfOf().toString());
        }
        return metadata;
    }
}
