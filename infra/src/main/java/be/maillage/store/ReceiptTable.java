package be.maillage.store;

import be.maillage.store.CommandReceipts.Key;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The receipts by person and key, in the current transaction. */
final class ReceiptTable {

    private static final int ATTEMPTS = 5;

    private final JdbcTemplate jdbc;

    ReceiptTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    private record Row(String bodyHash, boolean expired, CommandReceipt receipt) {}

    /**
     * Takes the key for the current transaction, waiting while another transaction has it.
     *
     * @return the receipt of the command that used it before, or nothing when the key is now ours
     * @throws IdempotencyKeyReused when it was used for another request
     * @throws CommandsBusy when the other transaction takes too long
     */
    Optional<CommandReceipt> claim(Key key, Instant now) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (insert(key, now) || replaceExpired(key, now)) {
                    return Optional.empty();
                }
                Optional<Row> row = find(key, now);
                if (row.isPresent() && !row.get().expired()) {
                    return Optional.of(sameRequest(row.get(), key));
                }
            }
        } catch (PessimisticLockingFailureException | QueryTimeoutException e) {
            throw new CommandsBusy("The same request is still being handled", e);
        }
        throw new CommandsBusy("The same request keeps coming", null);
    }

    void complete(Key key, CommandReceipt receipt) {
        jdbc.update(
                "UPDATE command_receipt SET id = ?, position = ?, version = ? WHERE person = ? AND idempotency_key = ?",
                receipt.id(),
                receipt.position(),
                receipt.version(),
                key.person(),
                key.key());
    }

    long head() {
        Long head = jdbc.queryForObject("SELECT position FROM log_head WHERE id = 1", Long.class);
        return head == null ? 0 : head;
    }

    private boolean insert(Key key, Instant now) {
        return jdbc.update(
                        "INSERT INTO command_receipt (person, idempotency_key, body_hash, created_at, expires_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        key.person(),
                        key.key(),
                        key.bodyHash(),
                        time(now),
                        time(key.expires()))
                == 1;
    }

    private boolean replaceExpired(Key key, Instant now) {
        return jdbc.update(
                        "UPDATE command_receipt SET body_hash = ?, created_at = ?, expires_at = ?, id = NULL, position = NULL,"
                                + " version = NULL WHERE person = ? AND idempotency_key = ? AND expires_at <= ?",
                        key.bodyHash(),
                        time(now),
                        time(key.expires()),
                        key.person(),
                        key.key(),
                        time(now))
                == 1;
    }

    private Optional<Row> find(Key key, Instant now) {
        List<Row> rows = jdbc.query(
                "SELECT body_hash, id, position, version, expires_at FROM command_receipt"
                        + " WHERE person = ? AND idempotency_key = ?",
                (found, n) -> {
                    OffsetDateTime expires = found.getObject("expires_at", OffsetDateTime.class);
                    return new Row(
                            found.getString("body_hash"),
                            expires != null && !expires.toInstant().isAfter(now),
                            new CommandReceipt(
                                    found.getLong("position"),
                                    found.getLong("version"),
                                    found.getObject("id", UUID.class),
                                    true));
                },
                key.person(),
                key.key());
        return rows.stream().findFirst();
    }

    private static CommandReceipt sameRequest(Row row, Key key) {
        if (!row.bodyHash().equals(key.bodyHash())) {
            throw new IdempotencyKeyReused(key.key());
        }
        return row.receipt();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
