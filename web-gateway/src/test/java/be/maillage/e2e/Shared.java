package be.maillage.e2e;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests an application that is started once, for whoever asks first, and closed when the last test has ended. */
abstract class Shared implements ParameterResolver {

    /** The setup of files only. */
    static final class Embedded extends Shared {

        Embedded() {
            super(Running::embeddedDemonstration);
        }
    }

    /** The setup with servers. */
    static final class Production extends Shared {

        Production() {
            super(Running::productionDemonstration);
        }
    }

    private final Supplier<Running> start;

    Shared(Supplier<Running> start) {
        this.start = start;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Shared.class))
                .computeIfAbsent(getClass(), setup -> start.get(), Running.class);
    }
}
