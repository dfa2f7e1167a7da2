package be.maillage.situation.situations;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Paging;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.SituationEvent.ReflectionsRecorded;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.WorkCalendar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SituationsTest {

    private static final UUID FIRST = id(61);
    private static final UUID SECOND = id(62);
    private static final UUID SUBGROUP = id(41);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final Reader TAKING_PART = new Reader(ANNE, Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of(FIRST));

    private final Given given = Given.nothing();
    private final SituationQuery query = new SituationQuery(given);

    @Test
    void those_who_take_part_read_all_of_it() {
        given.event(registered(AMO, "AMO"))
                .event(Audience.MEMBERS, subgroup())
                .event(only(FIRST), laid(FIRST, SUBGROUP))
                .event(
                        only(FIRST),
                        new ReflectionsRecorded(FIRST, text("un fil"), List.of(text("essayer")), told("2026-11")))
                .event(only(FIRST), new ReflectionsRecorded(FIRST, text("un autre"), List.of(), told("2026-11")))
                .event(only(FIRST), new SituationClosed(FIRST, text("apaisée"), told("2026-12")));

        Situation answer = query.byId(TAKING_PART, HERE, FIRST).block();

        assertThat(answer.subgroup()).isEqualTo(new Named(SUBGROUP, text("Situations")));
        assertThat(answer.question()).isEqualTo(text("Comment aller plus loin ?"));
        assertThat(answer.consentObtainedOn()).isEqualTo(BusinessDate.parse("2026-10"));
        assertThat(answer.servicesInvolved()).isEqualTo(7);
        assertThat(answer.organisations()).containsExactly(new Named(AMO, text("AMO")), new Named(PLANNING, null));
        assertThat(answer.chronology())
                .containsExactly(new Situation.Work(
                        new Named(AMO, text("AMO")), BusinessDate.year(2024), null, text("un suivi")));
        assertThat(answer.laidBy()).isEqualTo(ANNE);
        assertThat(answer.participants()).containsExactly(ANNE, BEN);
        assertThat(answer.managersPresent()).isOne();
        assertThat(answer.reflections())
                .extracting(Situation.Reflection::reflections)
                .containsExactly(text("un fil"), text("un autre"));
        assertThat(answer.outcome()).isEqualTo(text("apaisée"));
        assertThat(answer.closedOn()).isEqualTo(BusinessDate.parse("2026-12"));
        assertThat(query.byId(TAKING_PART, ELSEWHERE, FIRST).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_others_know_how_many_there_were_and_the_public_not_even_that() {
        given.event(only(FIRST), laid(FIRST, null)).event(only(SECOND), laid(SECOND, null));

        assertThat(list(TAKING_PART)).extracting(Situation::id).containsExactly(FIRST);
        assertThat(query.count(TAKING_PART, HERE).block()).isEqualTo(new SituationCount(2, 1));
        for (Reader other :
                List.of(COORDINATOR, MEMBER, Given.reader(Role.ADMINISTRATOR), Given.reader(Role.SUBSIDISER))) {
            assertThat(list(other)).isEmpty();
            assertThat(query.byId(other, HERE, FIRST).blockOptional()).isEmpty();
            assertThat(query.count(other, HERE).block()).isEqualTo(new SituationCount(2, 0));
        }
        assertThat(list(Reader.PUBLIC)).isEmpty();
        assertThat(query.count(Reader.PUBLIC, HERE).blockOptional()).isEmpty();
        assertThat(query.count(MEMBER, ELSEWHERE).block()).isEqualTo(new SituationCount(0, 0));
    }

    @Test
    void are_listed_in_the_order_in_which_they_were_laid() {
        Reader both = new Reader(ANNE, Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of(FIRST, SECOND));
        given.event(only(SECOND), laid(SECOND, null)).event(only(FIRST), laid(FIRST, null));

        assertThat(list(both)).extracting(Situation::id).containsExactly(SECOND, FIRST);
        assertThat(list(both)).extracting(Situation::subgroup).containsOnlyNulls();
        assertThat(query.list(both, HERE, Paging.of(null, 1)).block().next()).isNotNull();
    }

    private List<Situation> list(Reader reader) {
        return query.list(reader, HERE, Paging.first()).block().items();
    }

    private static Audience only(UUID situation) {
        return new Audience(Audience.Scope.PARTICIPANTS, situation);
    }

    private static SituationLaid laid(UUID id, UUID subgroup) {
        return new SituationLaid(
                id,
                HERE,
                subgroup,
                ANNE,
                BusinessDate.parse("2026-10"),
                7,
                List.of(AMO, PLANNING),
                List.of(new ServiceWork(AMO, BusinessDate.year(2024), null, text("un suivi"))),
                text("Comment aller plus loin ?"),
                List.of(ANNE, BEN),
                1,
                told("2026-11"));
    }

    private static SubgroupFormed subgroup() {
        return new SubgroupFormed(
                SUBGROUP,
                HERE,
                text("Situations"),
                null,
                SubgroupKind.SUPERVISION,
                new Framing(List.of(text("x")), null, List.of(), new WorkCalendar(null, BusinessDate.year(2027))),
                List.of(),
                List.of(),
                List.of(AMO, PLANNING),
                Confidentiality.PARTICIPANTS,
                told("2026"));
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }
}
