package be.maillage.store;

import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The facts of the register, in the current transaction when there is one. */
public final class FactTable {

    private static final String SELECT = "SELECT coordination_id, kind, subject, object, since_date, since_precision,"
            + " until_date, until_precision FROM register_fact WHERE ";
    private static final String IN_ORDER = " ORDER BY since_date, fact_id";

    private final JdbcTemplate jdbc;

    public FactTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Notes that something is true from a date on. The same fact, still current since the same date, is not noted twice. */
    public void begin(UUID coordinationId, String kind, UUID subject, String object, BusinessDate since) {
        jdbc.update(
                "INSERT INTO register_fact (coordination_id, kind, subject, object, since_date, since_precision)"
                        + " SELECT CAST(? AS UUID), CAST(? AS VARCHAR), CAST(? AS UUID), CAST(? AS VARCHAR), CAST(? AS DATE),"
                        + " CAST(? AS VARCHAR) WHERE NOT EXISTS (SELECT 1 FROM register_fact WHERE coordination_id = ?"
                        + " AND kind = ? AND subject = ? AND object = ? AND since_date = ? AND since_precision = ?"
                        + " AND until_date IS NULL)",
                coordinationId,
                kind,
                subject,
                object,
                since.earliest(),
                since.precision().name(),
                coordinationId,
                kind,
                subject,
                object,
                since.earliest(),
                since.precision().name());
    }

    /** Ends what is current of this kind about the subject, or, when the object is not empty, only what says that object. */
    public void end(UUID coordinationId, String kind, UUID subject, String objectOrEmpty, BusinessDate until) {
        jdbc.update(
                "UPDATE register_fact SET until_date = ?, until_precision = ? WHERE coordination_id = ? AND kind = ?"
                        + " AND subject = ? AND (? = '' OR object = ?) AND until_date IS NULL",
                until.earliest(),
                until.precision().name(),
                coordinationId,
                kind,
                subject,
                objectOrEmpty,
                objectOrEmpty);
    }

    /** Ends what is current of this kind in the coordination, whoever it is about. */
    public void endEvery(UUID coordinationId, String kind, BusinessDate until) {
        jdbc.update(
                "UPDATE register_fact SET until_date = ?, until_precision = ? WHERE coordination_id = ? AND kind = ?"
                        + " AND until_date IS NULL",
                until.earliest(),
                until.precision().name(),
                coordinationId,
                kind);
    }

    /** Facts of a kind, current and past, oldest first; a null subject or object matches any. */
    public List<StoredFact> find(UUID coordinationId, String kind, @Nullable UUID subject, @Nullable String object) {
        StringBuilder where = new StringBuilder("coordination_id = ? AND kind = ?");
        List<Object> arguments = new ArrayList<>(List.of(coordinationId, kind));
        if (subject != null) {
            where.append(" AND subject = ?");
            arguments.add(subject);
        }
        if (object != null) {
            where.append(" AND object = ?");
            arguments.add(object);
        }
        return jdbc.query(SELECT + where + IN_ORDER, (row, n) -> fact(row), arguments.toArray());
    }

    /** Facts of a kind about a subject in every coordination. */
    public List<StoredFact> findEverywhere(String kind, UUID subject) {
        return jdbc.query(SELECT + "kind = ? AND subject = ?" + IN_ORDER, (row, n) -> fact(row), kind, subject);
    }

    /**
     * Makes other transactions that lock the same coordination wait for the end of this one. To be asked for before anything is appended, never
     * afterwards.
     *
     * @throws IllegalStateException outside of a transaction, where a lock would be let go at once
     */
    public void lock(UUID coordinationId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Only a transaction can hold a lock");
        }
        jdbc.update(
                "INSERT INTO coordination_lock (coordination_id) VALUES (?) ON CONFLICT DO NOTHING", coordinationId);
        jdbc.queryForObject(
                "SELECT coordination_id FROM coordination_lock WHERE coordination_id = ? FOR UPDATE",
                UUID.class,
                coordinationId);
    }

    /** Forgets every fact, so that they can be told again from history. */
    public void clear() {
        jdbc.update("DELETE FROM register_fact");
    }

    private static StoredFact fact(ResultSet row) throws SQLException {
        BusinessDate since = date(row, "since");
        if (since == null) {
            throw new SQLException("A fact began at no time");
        }
        return new StoredFact(
                row.getObject("coordination_id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("object"),
                since,
                date(row, "until"));
    }

    private static @Nullable BusinessDate date(ResultSet row, String name) throws SQLException {
        LocalDate date = row.getObject(name + "_date", LocalDate.class);
        return date == null ? null : new BusinessDate(date, Precision.valueOf(row.getString(name + "_precision")));
    }
}
