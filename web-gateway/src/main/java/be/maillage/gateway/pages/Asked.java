package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.history.Reader;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Who asks for a page of which coordination, with which choices, and in which words to answer.
 *
 * @param here the address with its choices
 * @param today the day in Brussels, for what fades or falls due
 * @param then the day that was, when the page is read on one; null for today
 * @param people finds the names of persons, see {@link #names}
 * @param doings finds what they can do, see {@link #doings(Map, String...)}
 */
public record Asked(
        Reader reader,
        UUID coordinationId,
        Here here,
        Words words,
        LocalDate today,
        @Nullable Then then,
        Function<Collection<UUID>, Mono<Map<UUID, PersonName>>> people,
        Doings doings) {

    /** The choice that continues a list. */
    public static final String CURSOR = "after";

    /** Whether the reader is anybody at all in this coordination or on the platform. */
    public boolean known() {
        return !reader.roles().isEmpty();
    }

    /** An address that is read on the same day as this page. */
    public String link(String address) {
        return then == null ? address : then.on(address);
    }

    /**
     * Whether what the reader says of an organisation is heard: of their own, and of any for whoever carries the coordination. Of the past nothing is
     * said any more.
     */
    public boolean speaksFor(UUID organisation) {
        return then == null && isHeardFor(organisation);
    }

    private boolean isHeardFor(UUID organisation) {
        return reader.is(Reader.Role.COORDINATOR)
                || reader.is(Reader.Role.ADMINISTRATOR)
                || reader.organisations().contains(organisation);
    }

    /** Which part of the page's list is asked for. */
    public Paging paging() {
        return Paging.of(here.value(CURSOR), null);
    }

    /** The names of persons, as far as the reader may know them: one question for all of a page. */
    public Mono<Map<UUID, PersonName>> names(Collection<UUID> persons) {
        return persons.isEmpty() ? Mono.just(Map.of()) : people.apply(persons);
    }

    /**
     * What the reader can do by forms, of those named, in their order.
     *
     * @param with the ids that they are about, see {@link Doings#find}
     */
    public List<Doing> doings(Map<String, ?> with, String... names) {
        return (then == null ? Arrays.stream(names) : Stream.<String>empty())
                .map(name -> doings.find(reader, coordinationId, name, with, words.texts()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** An id of the address. @throws ResponseStatusException 404 when it is none */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Not an id", e);
        }
    }
}
