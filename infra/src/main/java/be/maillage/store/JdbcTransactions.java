package be.maillage.store;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Axon's transactions as Spring's, so that whatever asks Spring for a connection works in the append's transaction. */
public final class JdbcTransactions implements TransactionManager {

    private final PlatformTransactionManager spring;

    public JdbcTransactions(DataSource dataSource) {
        this(new JdbcTransactionManager(dataSource));
    }

    public JdbcTransactions(PlatformTransactionManager spring) {
        this.spring = spring;
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = spring.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {

            @Override
            public void commit() {
                if (mayEnd(status)) {
                    spring.commit(status);
                }
            }

            @Override
            public void rollback() {
                if (mayEnd(status)) {
                    spring.rollback(status);
                }
            }
        };
    }

    /** Only who began a transaction ends it. */
    private static boolean mayEnd(TransactionStatus status) {
        return status.isNewTransaction() && !status.isCompleted();
    }
}
