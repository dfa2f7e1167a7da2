package be.maillage.store;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** The aggregate as the command's annotation names it, at the version that the metadata expect: commands themselves know of no versions. */
public final class VersionedTarget implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object expected = command.getMetaData().get(CommandKeys.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(
                byAnnotation.resolveTarget(command).getIdentifierValue(),
                expected == null ? null : Long.valueOf(expected.toString()));
    }
}
