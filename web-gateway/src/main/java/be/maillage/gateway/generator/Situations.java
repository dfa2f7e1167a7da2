package be.maillage.gateway.generator;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.gateway.generator.Subgroups.Group;
import be.maillage.history.BusinessDate;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.SituationCommand.CloseSituation;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.situation.SituationCommand.RecordReflections;
import be.maillage.situation.SituationRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Situations laid before a subgroup of professionals, where the charter wants it; where it does not, somebody tries now and then. */
final class Situations implements Chapter {

    /** Those whom no shared secrecy binds. */
    private static final Set<RepresentativeCategory> NOT_BOUND = Set.of(
            RepresentativeCategory.POLICE,
            RepresentativeCategory.VOLUNTEER,
            RepresentativeCategory.RESIDENTS_ASSOCIATION,
            RepresentativeCategory.ELECTED_OFFICIAL);

    private final Life life;
    private final Subgroups subgroups;
    private final Draw draw;
    private final boolean wanted;

    Situations(Life life, Subgroups subgroups, boolean wanted) {
        this.life = life;
        this.subgroups = subgroups;
        this.draw = life.draw("situations");
        this.wanted = wanted;
    }

    @Override
    public void plan(int year) {
        for (int number = wanted ? 3 : 1; number > 0; number--) {
            life.chronicle().on(life.day(year, draw.between(120, 330)), this::lay);
        }
    }

    private void lay() {
        if (subgroups.atWork().isEmpty()) {
            return;
        }
        Group group = draw.oneOf(subgroups.atWork());
        List<Member> bound = group.members.stream()
                .filter(life.circle()::has)
                .filter(member -> !NOT_BOUND.contains(member.voice().category()))
                .toList();
        if (bound.size() < 2) {
            return;
        }
        if (!wanted) {
            if (draw.happens(20)) {
                life.tries(situation(life.newId("unwanted"), group, bound, true), SituationRule.SITUATIONS_ARE_ALLOWED);
            }
            return;
        }
        if (draw.happens(15)) {
            life.tries(
                    situation(life.newId("without consent"), group, bound, false), SituationRule.CONSENT_WAS_OBTAINED);
        }
        UUID id = life.newId("situation");
        life.does(situation(id, group, bound, true));
        life.chronicle().in(draw.between(0, 20), () -> reflect(id));
    }

    private LaySituationBefore situation(UUID id, Group group, List<Member> bound, boolean consent) {
        return new LaySituationBefore(
                life.id(),
                id,
                group.id,
                consent,
                consent ? BusinessDate.day(life.today().minusDays(10)) : null,
                draw.between(2, 7),
                List.of(),
                List.of(new ServiceWork(
                        bound.getFirst().id(),
                        BusinessDate.year(life.today().getYear() - 1),
                        null,
                        life.says("situationWork", draw))),
                life.says("situationQuestion", draw),
                bound.stream().map(member -> member.voice().person()).toList(),
                life.told());
    }

    private void reflect(UUID situation) {
        life.does(new RecordReflections(
                life.id(),
                situation,
                life.says("situationReflections", draw),
                life.saysSome("situationWays", 1, draw),
                life.told()));
        if (draw.happens(70)) {
            life.chronicle()
                    .in(
                            60,
                            () -> life.does(new CloseSituation(
                                    life.id(), situation, life.says("situationOutcome", draw), life.told())));
        }
    }
}
