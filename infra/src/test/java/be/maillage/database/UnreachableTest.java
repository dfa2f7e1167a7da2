package be.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.zaxxer.hikari.HikariDataSource;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreachableTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03"})
    void a_lost_connection_is_known_however_deep_it_lies(String state) {
        Throwable lost = new SQLException("Lost", state);
        assertThat(Unreachable.is(lost)).isTrue();
        assertThat(Unreachable.is(new CompletionException(new IllegalStateException(lost))))
                .isTrue();
    }

    @Test
    void so_is_a_connection_that_was_not_to_be_had_in_time_and_a_server_of_read_models_that_is_away() {
        assertThat(Unreachable.is(new SQLTransientConnectionException("None in time")))
                .isTrue();
        assertThat(Unreachable.is(new MongoTimeoutException("None in time"))).isTrue();
        assertThat(Unreachable.is(new MongoSocketOpenException("Refused", new ServerAddress(), new ConnectException())))
                .isTrue();
    }

    @Test
    void a_rollback_after_a_commit_that_lost_its_connection_does_not_hide_why_it_failed() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:rollback");
            Connection connection = pool.getConnection();
            connection.close();

            Throwable failure = catchThrowable(connection::rollback);

            assertThat(failure).isInstanceOf(SQLException.class);
            assertThat(Unreachable.is(new TransactionSystemException("Rollback failed", failure)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "57014", "42601"})
    void what_a_database_answered_is_not(String state) {
        assertThat(Unreachable.is(new SQLException("No", state))).isFalse();
        assertThat(Unreachable.is(new SQLException("No"))).isFalse();
        assertThat(Unreachable.is(new IllegalStateException("08006"))).isFalse();
        assertThat(Unreachable.is(null)).isFalse();
    }
}
