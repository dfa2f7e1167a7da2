package be.maillage.store;

import be.maillage.history.EventMetadata;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives every command a receipt, and handles a command that comes twice only once. The receipt is written in the transaction of the append: first, so
 * that a twin waits, and completed when the position is known; so it is kept exactly when the events are.
 */
final class CommandReceipts implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ReceiptTable table;
    private final InstantSource clock;

    CommandReceipts(DataSource dataSource, InstantSource clock) {
        this.table = new ReceiptTable(dataSource);
        this.clock = clock;
    }

    /** Answered to the gateway before the position is known, and filled in just before the commit. */
    static final class Pending {

        private @Nullable CommandReceipt receipt;

        CommandReceipt receipt() {
            if (receipt == null) {
                throw new IllegalStateException("A command succeeded without a receipt");
            }
            return receipt;
        }
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        MetaData metadata = work.getMessage().getMetaData();
        Pending pending = new Pending();
        Key key = Key.in(metadata);
        if (key != null) {
            Optional<CommandReceipt> earlier = table.claim(key, clock.instant());
            if (earlier.isPresent()) {
                pending.receipt = earlier.get();
                return pending;
            }
        }
        Object answer = chain.proceed();
        // Registered after the handler ran, so it runs after the append that the handler's events asked for.
        work.onPrepareCommit(w -> pending.receipt = complete(w, key, answer));
        return pending;
    }

    private CommandReceipt complete(UnitOfWork<?> work, @Nullable Key key, @Nullable Object answer) {
        CommandReceipt receipt = Appended.in(work)
                .map(appended -> receipt(appended, idIn(answer)))
                .orElseGet(() -> new CommandReceipt(table.head(), -1, idIn(answer), false));
        if (key != null) {
            table.complete(key, receipt);
        }
        return receipt;
    }

    private static CommandReceipt receipt(Appended appended, @Nullable UUID answered) {
        String last = appended.lastAggregate();
        String named = answered == null ? null : answered.toString();
        String aggregate = named != null && appended.versions().containsKey(named) ? named : last;
        long version = aggregate == null ? -1 : appended.versions().getOrDefault(aggregate, -1L);
        UUID id = answered != null || last == null ? answered : UUID.fromString(last);
        return new CommandReceipt(appended.position(), version, id, false);
    }

    private static @Nullable UUID idIn(@Nullable Object answer) {
        if (answer instanceof UUID id) {
            return id;
        }
        try {
            return answer instanceof String text ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param expires null for never */
    record Key(
            UUID person,
            String key,
            String bodyHash,
            @Nullable Instant expires) {

        static @Nullable Key in(MetaData metadata) {
            Object key = metadata.get(CommandKeys.IDEMPOTENCY_KEY);
            if (key == null) {
                return null;
            }
            Object expires = metadata.get(CommandKeys.IDEMPOTENCY_EXPIRES);
            return new Key(
                    UUID.fromString(required(metadata, EventMetadata.ACTOR)),
                    key.toString(),
                    required(metadata, CommandKeys.BODY_HASH),
                    expires == null ? null : Instant.parse(expires.toString()));
        }

        private static String required(MetaData metadata, String name) {
            Object value = metadata.get(name);
            if (value == null) {
                throw new IllegalArgumentException("A command with an idempotency key lacks '" + name + "'");
            }
            return value.toString();
        }
    }
}
