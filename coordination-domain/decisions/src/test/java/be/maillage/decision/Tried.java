package be.maillage.decision;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;

/**
 * Notes which commands the tests of this module made decide, in which test, and by which rule they were refused. Axon finds it as a Java service and
 * puts it around every command handler.
 */
public final class Tried implements HandlerEnhancerDefinition {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Map<Class<?>, SortedSet<String>> ACCEPTED = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<Rule, SortedSet<String>>> REFUSED = new ConcurrentHashMap<>();

    /** The tests in which the command was accepted. */
    static SortedSet<String> accepting(Class<?> command) {
        return ACCEPTED.getOrDefault(command, new TreeSet<>());
    }

    /** The rules that refused the command, each with its tests. */
    static Map<Rule, SortedSet<String>> refusing(Class<?> command) {
        Map<Rule, SortedSet<String>> rules = new TreeMap<>(Comparator.comparing(Rule::code));
        rules.putAll(REFUSED.getOrDefault(command, Map.of()));
        return rules;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(CommandMessage.class) ? new Noted<>(original) : original;
    }

    private static final class Noted<T> extends WrappedMessageHandlingMember<T> {

        private final MessageHandlingMember<T> handler;

        Noted(MessageHandlingMember<T> handler) {
            super(handler);
            this.handler = handler;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            try {
                Object result = handler.handle(message, target);
                ACCEPTED.computeIfAbsent(message.getPayloadType(), it -> new ConcurrentSkipListSet<>())
                        .add(test());
                return result;
            } catch (Refused refused) {
                REFUSED.computeIfAbsent(message.getPayloadType(), it -> new ConcurrentHashMap<>())
                        .computeIfAbsent(refused.rule(), it -> new ConcurrentSkipListSet<>())
                        .add(test());
                throw refused;
            }
        }
    }

    /** The first of our own methods that was called: JUnit calls the test, and the test all others. */
    private static String test() {
        return STACK.walk(frames -> frames.filter(
                        frame -> frame.getDeclaringClass().getPackageName().startsWith("be.maillage"))
                .reduce((inner, outer) -> outer)
                .map(frame -> frame.getDeclaringClass().getSimpleName() + "." + frame.getMethodName())
                .orElseThrow());
    }
}
