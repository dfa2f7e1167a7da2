package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.history.Reader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where whoever is signed in works: their coordinations, before all others.
 *
 * @param signedIn whether anybody is
 * @param platform whether they have a part in all of them: for them none is theirs before others
 */
public record MineView(boolean signedIn, boolean platform, List<Line> coordinations) {

    public record Line(Text name, String href) {}

    /** Whether they have an account and no part in anything: they are told whom to ask. */
    public boolean stranger() {
        return signedIn && !platform && coordinations.isEmpty();
    }

    /** @param reader who they are on the platform */
    static Mono<MineView> of(
            ServerWebExchange exchange, Reader reader, CurrentReader current, Answers answers, Words words) {
        boolean platform = reader.roles().stream().anyMatch(role -> role != Reader.Role.COORDINATOR);
        return current.coordinations(exchange)
                .flatMap(ids -> mine(ids, reader, answers))
                .map(mine -> new MineView(
                        reader.person() != null,
                        platform,
                        mine.stream().map(it -> line(it, words)).toList()));
    }

    private static Mono<List<Coordination>> mine(Set<UUID> ids, Reader reader, Answers answers) {
        return ids.isEmpty() ? Mono.just(List.of()) : answers.coordinationsOf(reader, ids);
    }

    private static Line line(Coordination it, Words words) {
        return new Line(words.name(it.names()), Section.OVERVIEW.path(it.id()));
    }
}
