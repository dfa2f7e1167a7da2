package be.maillage.gateway.pages;

import be.maillage.meeting.MeetingRule;
import java.util.List;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes every check-in but those by the link {@value #SPENT}. */
@Canned
final class CannedCheckIns implements CheckIns {

    static final String SPENT = "spent";

    @Override
    public Mono<List<UUID>> represented(ServerWebExchange exchange, UUID coordinationId) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<Void> checkIn(
            ServerWebExchange exchange, UUID coordinationId, UUID meetingId, UUID organisationId, String secret) {
        return secret.equals(SPENT) ? Mono.error(MeetingRule.CHECK_IN_IS_NOT_OVER.refused()) : Mono.empty();
    }

    @Override
    public Mono<String> open(ServerWebExchange exchange, UUID coordinationId, UUID meetingId) {
        return Mono.just("/check-in/" + coordinationId + "/" + meetingId + "/Q2hlY2staW4gYnkgbGluayBvciBRUi");
    }
}
