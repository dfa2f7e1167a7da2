package be.maillage.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Breaks a database off at a chosen step of the thread that made it, a step being the execution of a statement or a commit. */
public final class Faults implements UnaryOperator<DataSource> {

    /** How the connection goes wrong at the chosen step. */
    public enum Kind {
        BEFORE_IT,
        AFTER_IT,
        CONNECTION_KILLED
    }

    private final Thread disturbed = Thread.currentThread();
    private final AtomicInteger steps = new AtomicInteger();
    private volatile int failing = -1;
    private volatile Kind kind = Kind.BEFORE_IT;
    private volatile Runnable atEachStep = () -> {};

    /** From now on the {@code step}-th step, from 1, goes wrong. */
    public void at(int step, Kind how) {
        steps.set(0);
        kind = how;
        failing = step;
    }

    /** From now on nothing goes wrong. @return how many steps were taken since the last call of {@link #at} */
    public int none() {
        failing = -1;
        return steps.get();
    }

    /** From now on something is done before each step. */
    public void doAtEachStep(Runnable what) {
        atEachStep = what;
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
                return step(real, method, real, arguments);
            }
            Object result = call(method, real, arguments);
            return result instanceof PreparedStatement statement ? statement(real, statement) : result;
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement real) {
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> method.getName().startsWith("execute")
                        ? step(connection, method, real, arguments)
                        : call(method, real, arguments));
    }

    private Object step(Connection connection, Method method, Object target, Object[] arguments) throws Throwable {
        if (Thread.currentThread() != disturbed) {
            return call(method, target, arguments);
        }
        atEachStep.run();
        if (steps.incrementAndGet() != failing) {
            return call(method, target, arguments);
        }
        switch (kind) {
            case BEFORE_IT -> {}
            case AFTER_IT -> call(method, target, arguments);
            case CONNECTION_KILLED -> connection.abort(Runnable::run);
        }
        throw new SQLException("Broken off at step " + failing, "08006");
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
