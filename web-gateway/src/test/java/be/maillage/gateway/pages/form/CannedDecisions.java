package be.maillage.gateway.pages.form;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.form.Desk.Outcome.Done;
import be.maillage.history.Reader;
import be.maillage.meeting.MeetingRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Allows everybody known everything, and says that it is done; a word typed anywhere makes it answer otherwise. */
@Canned
final class CannedDecisions implements Desk {

    static final UUID CREATED = UUID.fromString("0197a000-0000-7000-8000-00000000c0de");
    static final long VERSION = 7;

    @Override
    public boolean may(Reader reader, Class<? extends Command> command, Map<String, UUID> ids) {
        return !reader.roles().isEmpty();
    }

    @Override
    public boolean asksWhoSpeaks(Class<? extends Command> command) {
        return true;
    }

    @Override
    public Mono<Moment> moment(UUID coordinationId, @Nullable UUID aggregate) {
        return Mono.just(new Moment(42, aggregate == null ? null : VERSION));
    }

    @Override
    public Mono<List<String>> since(Reader reader, UUID coordinationId, long position, Locale language) {
        return Mono.just(List.of("Somebody else was quicker."));
    }

    @Override
    public Mono<Outcome> send(ServerWebExchange exchange, Sent sent) {
        String body = sent.body().toString();
        if (body.contains("REFUSE")) {
            return Mono.just(new Outcome.Refusal(
                    MeetingRule.ONLINE_ADDRESS_IS_A_WEB_ADDRESS.code(),
                    Map.of("field", "venue.online"),
                    "venue.online"));
        }
        if (body.contains("MEANWHILE")) {
            return Mono.just(Outcome.Plain.CHANGED_MEANWHILE);
        }
        if (body.contains("BEFORE")) {
            return Mono.just(Outcome.Plain.SENT_BEFORE);
        }
        if (!body.contains("\"reason\"") && !body.contains("\"agenda\"")) {
            return Mono.just(new Outcome.Unreadable(
                    List.of(new Outcome.Flaw("reason", "problem.field-is-required", Map.of("name", "reason")))));
        }
        return Mono.just(new Done(CREATED, true));
    }
}
