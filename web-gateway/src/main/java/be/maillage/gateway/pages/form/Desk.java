package be.maillage.gateway.pages.form;

import be.maillage.decision.Command;
import be.maillage.history.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Where forms hand in what was answered. */
public interface Desk {

    /** Whether a reader's roles allow a command at all; the rest is for the command itself to judge. */
    boolean may(Reader reader, Class<? extends Command> command, Map<String, UUID> ids);

    /** Whether somebody who speaks for several organisations must say for which one beside what the command says. */
    boolean asksWhoSpeaks(Class<? extends Command> command);

    /**
     * How far the record of a coordination has come, once the read models show it.
     *
     * @param aggregate whose version is wanted; null when none is
     * @return an error 503 when a version is wanted and the read models are too far behind to show what it is of
     */
    Mono<Moment> moment(UUID coordinationId, @Nullable UUID aggregate);

    /** What others and they themselves recorded in a coordination after a position, in sentences, newest first; a few at most. */
    Mono<List<String>> since(Reader reader, UUID coordinationId, long position, Locale language);

    /** @param version the sequence number of the aggregate's last event; null when there is none or it was not asked for */
    record Moment(long position, @Nullable Long version) {}

    /**
     * What was answered.
     *
     * @param given components of the command that are no answers: what the address says and what was drawn
     * @param body the answers, as the API takes them
     * @param key the form's own: sending it twice does nothing twice
     * @param digest of all that was sent under the key
     * @param version that the aggregate must still have; null when any will do
     * @param onBehalfOf the organisation that whoever asks chose to speak for; null when they did not choose
     */
    record Sent(
            Class<? extends Command> command,
            Map<String, UUID> given,
            ObjectNode body,
            String key,
            String digest,
            @Nullable Long version,
            @Nullable UUID onBehalfOf) {}

    /** Has it decided, and waits a moment for the pages to show it. */
    Mono<Outcome> send(ServerWebExchange exchange, Sent sent);

    /** What became of it. Whatever is not {@link Done} changed nothing. */
    sealed interface Outcome {

        /**
         * @param id what was created, or the aggregate's; null when there is neither
         * @param shown whether the pages already show it
         */
        record Done(@Nullable UUID id, boolean shown) implements Outcome {}

        /** What was answered cannot be read as a command. */
        record Unreadable(List<Flaw> flaws) implements Outcome {}

        /** @param key the sentence's */
        record Flaw(String path, String key, Map<String, ?> arguments) {}

        /**
         * A rule says no.
         *
         * @param path the part of the command that it names; null when it is about the whole
         */
        record Refusal(
                String rule,
                Map<String, ?> arguments,
                @Nullable String path) implements Outcome {}

        /** Nothing to add: the reader's roles, a race that was lost, a form that was already sent, a full house. */
        enum Plain implements Outcome {
            NOT_ALLOWED,
            NOT_FOUND,
            CHANGED_MEANWHILE,
            SENT_BEFORE,
            BUSY
        }
    }
}
