package be.maillage.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Writes down what is asked of a database by threads of a name, in order: the text of each statement, or {@code commit}. */
public final class Statements implements UnaryOperator<DataSource> {

    public static final String COMMIT = "commit";

    private final String threads;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** @param threads how their names begin */
    public Statements(String threads) {
        this.threads = threads;
    }

    /** What was asked since the last call. */
    public List<String> asked() {
        List<String> now = List.copyOf(asked);
        asked.clear();
        return now;
    }

    @Override
    public DataSource apply(DataSource real) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(method, real, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("commit")) {
                note(COMMIT);
            }
            Object result = call(method, real, arguments);
            return result instanceof PreparedStatement statement ? statement((String) arguments[0], statement) : result;
        });
    }

    private PreparedStatement statement(String sql, PreparedStatement real) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                note(sql);
            }
            return call(method, real, arguments);
        });
    }

    private void note(String what) {
        if (Thread.currentThread().getName().startsWith(threads)) {
            asked.add(what);
        }
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
