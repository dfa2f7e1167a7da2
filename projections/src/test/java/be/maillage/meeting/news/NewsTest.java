package be.maillage.meeting.news;

import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.PARTICIPANTS;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Pairing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.meeting.news.News.State;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-08-01");

    private final Given given = Given.nothing()
            .event(Pairing.registered(AMO, "AMO"))
            .event(PARTICIPANTS, convened(MEETING, "Secret", lunch("2026-06-18")));
    private final NewsQuery query = new NewsQuery(given);

    @Test
    void comes_newest_first_with_who_passed_it_on() {
        given.event(shared(id(501), "ancienne", "2026-05-01", null))
                .event(shared(id(502), "récente", "2026-06-18", "2026-12-31"))
                .event(relayed(id(501), CPAS, "affiche"))
                .event(relayed(id(501), AMO, "courriel"));

        List<News> news = list(Reader.PUBLIC, State.CURRENT).items();

        assertThat(news).extracting(item -> item.title().fr()).containsExactly("récente", "ancienne");
        assertThat(news.getLast().relays())
                .extracting(relay -> relay.how().fr())
                .containsExactly("affiche", "courriel");
        assertThat(news.getFirst().by().names().fr()).isEqualTo("AMO");
        assertThat(news.getFirst().meeting().id()).isEqualTo(MEETING);
        assertThat(news.getFirst().meeting().subject()).isNull();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_has_expired_or_was_withdrawn_is_only_there_when_asked_for() {
        given.event(shared(id(501), "jusqu’à hier", "2026-05-01", "2026-07-31"))
                .event(shared(id(502), "jusqu’à aujourd’hui", "2026-05-01", "2026-08-01"))
                .event(shared(id(503), "jusqu’en août", "2026-05-01", "2026-08"))
                .event(shared(id(504), "retirée", "2026-05-01", "2026-06-01"))
                .event(new InformationWithdrawn(id(504), LocalizedString.fr("erreur"), told("2026-05-02")));

        assertThat(titles(State.CURRENT)).containsExactly("jusqu’en août", "jusqu’à aujourd’hui");
        assertThat(titles(State.EXPIRED)).containsExactly("jusqu’à hier");
        assertThat(titles(State.WITHDRAWN)).containsExactly("retirée");
        assertThat(query.byId(MEMBER, HERE, id(504), TODAY).block()).satisfies(news -> {
            assertThat(news.state()).isEqualTo(State.WITHDRAWN);
            assertThat(news.withdrawnBecause().fr()).isEqualTo("erreur");
        });
        assertThat(query.byId(MEMBER, HERE, id(501), TODAY).block().state()).isEqualTo(State.EXPIRED);
        given.andAReplayGivesTheSame();
    }

    @Test
    void news_for_members_is_for_members() {
        given.event(Audience.MEMBERS, shared(id(501), "entre nous", "2026-05-01", null));

        assertThat(list(Reader.PUBLIC, State.CURRENT)).isEqualTo(new Page<>(List.of(), 0, null));
        assertThat(query.byId(Reader.PUBLIC, HERE, id(501), TODAY).blockOptional())
                .isEmpty();
        assertThat(list(MEMBER, State.CURRENT).total()).isOne();
    }

    private static InformationShared shared(UUID id, String title, String on, @Nullable String until) {
        return new InformationShared(
                id,
                HERE,
                LocalizedString.fr(title),
                LocalizedString.fr("texte"),
                "https://example.org",
                InformationAudience.PUBLIC,
                until == null ? null : BusinessDate.parse(until),
                AMO,
                MEETING,
                told(on));
    }

    private static InformationRelayed relayed(UUID id, UUID by, String how) {
        return new InformationRelayed(id, AMO, by, LocalizedString.fr(how), told("2026-06-20"));
    }

    private Page<News> list(Reader reader, State state) {
        return query.list(reader, HERE, state, Paging.first(), TODAY).block();
    }

    private List<String> titles(State state) {
        return list(MEMBER, state).items().stream()
                .map(news -> news.title().fr())
                .toList();
    }
}
