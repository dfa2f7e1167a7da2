package be.maillage.e2e;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The demonstrations that tests share, one per setup: started once, for whoever asks first, and closed when the last test has ended. */
final class Shared {

    private Shared() {}

    private static Running on(Setup setup, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Shared.class))
                .computeIfAbsent(setup, each -> Running.demonstration(each.newGround()), Running.class);
    }

    /** For {@link OnBothSetups}. Lazy, so that a setup is started when its turn comes. */
    static final class Both implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
            return Arrays.stream(Setup.values()).map(setup -> Arguments.argumentSet(setup.name(), on(setup, test)));
        }
    }

    /** For tests of what only the setup of files has: {@code @ExtendWith(Shared.Embedded.class)}. */
    static final class Embedded implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Running.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return on(Setup.EMBEDDED, test);
        }
    }
}
