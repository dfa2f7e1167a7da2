package be.maillage.gateway.pages;

import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.meetings.MeetingByLink;
import java.util.List;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes every check-in but those by the link {@value #SPENT}; the link {@value #WRONG} leads to no meeting. */
@Canned
final class CannedCheckIns implements CheckIns {

    static final String SPENT = "spent";
    static final String WRONG = "wrong";

    @Override
    public Mono<MeetingByLink> look(UUID coordinationId, UUID meetingId, String secret) {
        return Mono.just(
                secret.equals(WRONG)
                        ? new MeetingByLink(MeetingByLink.State.WRONG, null, null, false, List.of())
                        : new MeetingByLink(
                                secret.equals(SPENT) ? MeetingByLink.State.OVER : MeetingByLink.State.NOW,
                                LocalizedString.fr("Tour de table"),
                                BusinessDate.parse("2026-11-27"),
                                false,
                                List.of(Ids.derived(Tilleuls.ID, "CPAS (exemple)"))));
    }

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
