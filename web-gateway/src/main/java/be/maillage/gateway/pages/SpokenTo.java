package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** For what is read elsewhere than on a page of ours: the reader's language, and what a coordination is called. */
public final class SpokenTo {

    private final Answers answers;
    private final Frames frames;

    SpokenTo(Answers answers, Frames frames) {
        this.answers = answers;
        this.frames = frames;
    }

    public Words words(ServerWebExchange exchange) {
        return frames.words(exchange);
    }

    /** Empty when there is no such coordination for the reader. */
    public Mono<LocalizedString> name(Reader reader, UUID coordinationId) {
        return answers.coordination(reader, coordinationId).map(Coordination::names);
    }
}
