package be.maillage.duo.duos;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.duo;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.Partners;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DuosTest {

    private final Given given = Given.nothing();
    private final DuoQuery query = new DuoQuery(given);

    @Test
    void a_duo_is_told_with_the_names_of_today() {
        given.event(Audience.pair(PAIR), duo("2012", ContinuumLevel.INTERDISCIPLINARY, true))
                .event(registered(AMO, "AMO"))
                .event(new DuoPresented(PAIR, id(30), told("2013")));

        Duo answer = query.byId(COORDINATOR, HERE, PAIR).block();

        assertThat(answer.partners())
                .containsExactly(new Named(AMO, LocalizedString.fr("AMO")), new Named(PLANNING, null));
        assertThat(answer.level()).isEqualTo(ContinuumLevel.INTERDISCIPLINARY);
        assertThat(answer.since()).isEqualTo(BusinessDate.year(2004));
        assertThat(answer.tools()).hasSize(1);
        assertThat(answer.presentedAt()).containsExactly(id(30));
        assertThat(answer.on()).isEqualTo(BusinessDate.year(2012));
        assertThat(answer.precision()).isEqualTo(Precision.YEAR);
        assertThat(answer.endedOn()).isNull();
        assertThat(query.byId(COORDINATOR, ELSEWHERE, PAIR).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void only_partners_and_the_coordinator_see_it_until_it_is_published() {
        Reader partner = new Reader(id(3), Set.of(Role.MEMBER), Set.of(PAIR), Set.of(), Set.of());
        Reader employed = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(PAIR), Set.of());
        given.event(duo("2012", null, false));

        assertThat(list(partner).total()).isOne();
        assertThat(list(COORDINATOR).total()).isOne();
        assertThat(list(employed).total()).isZero();
        assertThat(list(MEMBER).items()).isEmpty();
        assertThat(list(Reader.PUBLIC).items()).isEmpty();
        assertThat(query.byId(MEMBER, HERE, PAIR).blockOptional()).isEmpty();

        given.event(new DuoPublished(PAIR, told("2014")));

        assertThat(list(employed).total()).isOne();
        assertThat(list(Reader.PUBLIC).items()).singleElement().matches(Duo::published);
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_duo_told_again_after_its_end_starts_anew() {
        given.event(duo("2012", ContinuumLevel.PARALLEL, false))
                .event(new DuoPresented(PAIR, id(30), told("2013")))
                .event(new DuoPublished(PAIR, told("2014")))
                .event(new DuoEnded(PAIR, LocalizedString.fr("fin"), told("2015")));
        assertThat(query.byId(Reader.PUBLIC, HERE, PAIR).block().endedOn()).isEqualTo(BusinessDate.year(2015));

        given.event(duo("2020", ContinuumLevel.MULTIDISCIPLINARY, false));

        assertThat(query.byId(Reader.PUBLIC, HERE, PAIR).blockOptional()).isEmpty();
        Duo answer = query.byId(COORDINATOR, HERE, PAIR).block();
        assertThat(answer.endedOn()).isNull();
        assertThat(answer.presentedAt()).isEmpty();
        assertThat(answer.published()).isFalse();
        given.andAReplayGivesTheSame();
    }

    @Test
    void are_listed_in_the_order_in_which_they_were_told() {
        Partners others = new Partners(id(12), id(13));
        given.event(duo(others, "2012", null, false)).event(duo("2010", null, false));

        Page<Duo> first = query.list(COORDINATOR, HERE, Paging.of(null, 1)).block();
        Page<Duo> second =
                query.list(COORDINATOR, HERE, Paging.of(first.next(), 1)).block();

        assertThat(first.items()).singleElement().matches(duo -> duo.id().equals(others.pairId(HERE)));
        assertThat(second.items()).singleElement().matches(duo -> duo.id().equals(PAIR));
        assertThat(second.next()).isNull();
    }

    private Page<Duo> list(Reader reader) {
        return query.list(reader, HERE, Paging.first()).block();
    }
}
