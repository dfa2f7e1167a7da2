package be.maillage.gateway.runtime;

import be.maillage.decision.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times every command by name and outcome, and counts refusals by rule. */
@Component
final class CommandMeter implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final MeterRegistry registry;

    CommandMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        String command = unitOfWork.getMessage().getPayloadType().getSimpleName();
        Timer.Sample sample = Timer.start(registry);
        unitOfWork.afterCommit(work -> stop(sample, command, "stored"));
        unitOfWork.onRollback(work -> {
            if (work.getExecutionResult().getExceptionResult() instanceof Refused refused) {
                registry.counter("maillage.refusals", "rule", refused.rule().code())
                        .increment();
                stop(sample, command, "refused");
            } else {
                stop(sample, command, "failed");
            }
        });
        return chain.proceed();
    }

    private void stop(Timer.Sample sample, String command, String outcome) {
        sample.stop(Timer.builder("maillage.commands")
                .description("Commands by name and outcome, from the first check to the commit")
                .tag("command", command)
                .tag("outcome", outcome)
                .register(registry));
    }
}
