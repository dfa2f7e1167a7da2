package be.maillage.gateway.pages;

import be.maillage.meeting.meetings.MeetingByLink;
import java.util.List;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What the pages of self check-in ask. Every answer may be a {@link be.maillage.decision.Refused}, told to the reader by its rule, or a
 * {@code ResponseStatusException} where there is no such meeting or no right.
 */
public interface CheckIns {

    /**
     * What the link leads to. Where every member is expected, the members of the meeting's day are among those expected. Read models tell it: whether
     * a check-in is taken is for the meeting to judge.
     */
    Mono<MeetingByLink> look(UUID coordinationId, UUID meetingId, String secret);

    /** The organisations that whoever is signed in represents; none when nobody is, or when they represent none. */
    Mono<List<UUID>> represented(ServerWebExchange exchange, UUID coordinationId);

    /** Says that an organisation is there: by whoever is signed in and represents it, else by nobody in particular. */
    Mono<Void> checkIn(
            ServerWebExchange exchange, UUID coordinationId, UUID meetingId, UUID organisationId, String secret);

    /** @return the path of a new link, which is told only now */
    Mono<String> open(ServerWebExchange exchange, UUID coordinationId, UUID meetingId);
}
