package be.maillage.decision;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a command handler declare an {@link Asked} parameter. Found by Axon as a Java service. */
public final class AskedParameter implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Asked> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Asked.class ? new FromMetadata() : null;
    }

    private static final class FromMetadata implements ParameterResolver<Asked> {

        @Override
        public Asked resolveParameterValue(Message<?> message) {
            return Asked.of(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage;
        }
    }
}
