package be.maillage.gateway.security;

import be.maillage.account.AccountCommand;
import be.maillage.account.AccountCommand.Moment;
import be.maillage.account.AccountCommand.RecordAtDoor;
import be.maillage.decision.Asked;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import be.maillage.store.Commands;
import com.fasterxml.uuid.Generators;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Has the platform note what happens to accounts. Nobody is kept out, or waiting for long, because it cannot be noted. */
public class DoorBook {

    static final String UNRECORDED = "maillage.accounts.unrecorded";
    static final String WRONG = "maillage.accounts.wrong-passwords";

    /** How long somebody waits for what they did to be noted; it may still be noted after that. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Whoever guesses passwords makes one entry in so long a time for an account. */
    private static final Duration LOCK_TOLD_FOR = Duration.ofMinutes(15);

    private static final int MOST_LOCKED = 10_000;
    private static final UUID DOOR = Ids.derived(Ids.PLATFORM, "door");
    private static final Logger LOG = LoggerFactory.getLogger(DoorBook.class);

    private final Commands commands;
    private final Clock clock;
    private final Counter unrecorded;
    private final Counter wrong;
    private final Cache<UUID, Boolean> locked = Caffeine.newBuilder()
            .expireAfterWrite(LOCK_TOLD_FOR)
            .maximumSize(MOST_LOCKED)
            .build();

    DoorBook(Commands commands, Clock clock, MeterRegistry registry) {
        this.commands = commands;
        this.clock = clock;
        this.unrecorded = Counter.builder(UNRECORDED)
                .description("What happened to accounts and could not be noted in the history")
                .register(registry);
        this.wrong = Counter.builder(WRONG)
                .description("Wrong passwords, whether there is such an account or not")
                .register(registry);
    }

    /** Notes what an actor did to an account. Completes when it is noted, at the latest after {@link #PATIENCE}, and never with an error. */
    Mono<Void> note(Moment moment, UUID person, UUID actor) {
        return Mono.defer(() -> Mono.fromFuture(
                        send(actor, (entry, told) -> new RecordAtDoor(entry, person, moment, told))
                                .whenComplete((receipt, failure) -> missed(moment, failure)),
                        true))
                .timeout(PATIENCE)
                .onErrorComplete()
                .then();
    }

    /** Notes, without waiting, that an account lets nobody try again for now. */
    void noteLock(UUID person) {
        if (locked.asMap().putIfAbsent(person, true) == null) {
            note(Moment.LOCKED, person, DOOR).subscribe();
        }
    }

    void countWrongPassword() {
        wrong.increment();
    }

    /**
     * Notes what may not happen unrecorded. Blocks.
     *
     * @param command made from a new entry's id and from when it is told
     * @throws be.maillage.decision.Refused when a rule forbids it
     */
    void require(UUID actor, BiFunction<UUID, Told, AccountCommand> command) {
        try {
            send(actor, command).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    private CompletableFuture<?> send(UUID actor, BiFunction<UUID, Told, AccountCommand> command) {
        Instant now = clock.instant();
        AccountCommand asked = command.apply(
                Generators.timeBasedEpochGenerator().generate(), Told.on(BusinessDate.day(Brussels.dayAt(now))));
        return commands.send(
                asked,
                Map.of(
                        EventMetadata.ACTOR, actor.toString(),
                        EventMetadata.ROLE, Gatekeeper.DOORKEEPER,
                        Asked.AT, now.toString()));
    }

    private void missed(Moment moment, @Nullable Throwable failure) {
        if (failure != null) {
            unrecorded.increment();
            LOG.warn("Not noted in the history: {}", moment, failure);
        }
    }
}
