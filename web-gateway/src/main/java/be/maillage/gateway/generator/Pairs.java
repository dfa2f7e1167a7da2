package be.maillage.gateway.generator;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.EndDuo;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoForm;
import be.maillage.duo.DuoRule;
import be.maillage.duo.Factor;
import be.maillage.duo.Partners;
import be.maillage.duo.SharedTool;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works with whom: duos that tell of themselves, and answers about pairs, which cover a part of them and drift from year to year. */
final class Pairs implements Chapter {

    private record Pair(Member one, Member other) {

        List<UUID> ids() {
            return List.of(one.id(), other.id());
        }
    }

    private final Life life;
    private final Draw draw;
    private final boolean assessing;
    private final List<Pair> known = new ArrayList<>();
    private final List<Pair> duos = new ArrayList<>();
    private final List<Pair> unheard = new ArrayList<>();
    /** What each said last of each pair, as the ordinal of a level. */
    private final Map<Pair, Map<Member, Integer>> answers = new HashMap<>();

    Pairs(Life life) {
        this.life = life;
        this.draw = life.draw("pairs");
        this.assessing = draw.happens(60);
    }

    @Override
    public void plan(int year) {
        int members = life.portrait().members();
        if (life.portrait().does("commonProjects")) {
            for (int number = draw.between(1, 3); number > 0; number--) {
                life.chronicle().on(life.day(year, draw.between(80, 330)), this::formDuo);
            }
            life.chronicle().on(life.day(year, draw.between(200, 340)), this::endDuo);
        }
        for (int number = 0; assessing && number < members * 2 / 3; number++) {
            life.chronicle().on(life.day(year, draw.between(60, 345)), this::assess);
        }
    }

    private @Nullable Pair pair() {
        List<Member> two = Circle.keenest(life.circle().organisations(), 2, draw);
        return two.size() < 2 ? null : new Pair(two.getFirst(), two.getLast());
    }

    private void formDuo() {
        Pair pair = pair();
        if (pair == null || duos.stream().anyMatch(duo -> new HashSet<>(duo.ids()).equals(new HashSet<>(pair.ids())))) {
            return;
        }
        life.does(new RecordDuo(
                life.id(),
                pair.ids(),
                BusinessDate.year(life.today().getYear() - draw.between(0, 2)),
                life.says("duoStory", draw),
                draw.happens(60) ? life.saysSome("duoProject", 1, draw) : List.of(),
                draw.happens(60)
                        ? List.of(new SharedTool(
                                life.says("duoTool", draw), draw.oneOf(List.of(SharedTool.Kind.values())), null))
                        : List.of(),
                draw.some(List.of(Factor.values()), draw.between(1, 3)),
                draw.oneOf(List.of(DuoForm.values())),
                draw.happens(70) ? draw.oneOf(List.of(ContinuumLevel.values())) : null,
                null,
                life.told()));
        duos.add(pair);
        unheard.add(pair);
        if (draw.happens(50)) {
            life.chronicle().in(60, () -> publish(pair));
        }
    }

    private void publish(Pair pair) {
        if (!duos.contains(pair)) {
            return;
        }
        UUID id = id(pair);
        if (draw.happens(20)) {
            life.tries(new PublishDuo(life.id(), id, life.told()), DuoRule.BOTH_PARTNERS_CONSENTED);
        }
        pair.ids().forEach(partner -> life.does(new ConsentToPublication(life.id(), id, partner, life.told())));
        life.does(new PublishDuo(life.id(), id, life.told()));
    }

    private void endDuo() {
        if (duos.size() > 2 && draw.happens(40)) {
            Pair pair = duos.removeFirst();
            unheard.remove(pair);
            life.does(new EndDuo(life.id(), id(pair), life.says("duoEnded", draw), life.told()));
        }
    }

    /** One duo after the other presents itself to an assembly. */
    void presentTo(Held assembly) {
        if (!unheard.isEmpty() && draw.happens(50)) {
            life.does(new PresentDuo(life.id(), id(unheard.removeFirst()), assembly.id(), life.told()));
        }
    }

    /** A pair that was asked before as often as one that was not; one of two partners in three answers. */
    private void assess() {
        Pair pair = known.isEmpty() || draw.happens(50) ? pair() : draw.oneOf(known);
        if (pair == null || !life.circle().has(pair.one()) || !life.circle().has(pair.other())) {
            return;
        }
        if (!known.contains(pair)) {
            known.add(pair);
        }
        for (Member by : List.of(pair.one(), pair.other())) {
            if (draw.happens(66)) {
                answer(pair, by);
            }
        }
    }

    private void answer(Pair pair, Member by) {
        Map<Member, Integer> said = answers.computeIfAbsent(pair, ignored -> new HashMap<>());
        if (draw.happens(8)) {
            say(pair, by, Answer.NOT_KNOWN, null);
            return;
        }
        int before = said.getOrDefault(by, draw.between(0, 3));
        int level = Math.clamp(before + draw.between(-1, 1), 0, ContinuumLevel.values().length - 1);
        said.put(by, level);
        ContinuumLevel wanted = draw.happens(30)
                ? ContinuumLevel.values()[Math.min(level + 1, ContinuumLevel.values().length - 1)]
                : null;
        say(pair, by, Answer.valueOf(ContinuumLevel.values()[level].name()), wanted);
    }

    private void say(Pair pair, Member by, Answer answer, @Nullable ContinuumLevel wanted) {
        LocalizedString reason = answer == Answer.NOT_KNOWN
                ? null
                : life.words()
                        .all("level")
                        .get(ContinuumLevel.valueOf(answer.name()).ordinal());
        life.does(new AssessCollaboration(
                life.id(),
                pair.ids(),
                by.id(),
                by.voice().person(),
                by.voice().category(),
                answer,
                wanted,
                reason,
                null,
                life.told()));
    }

    private UUID id(Pair pair) {
        return new Partners(pair.one().id(), pair.other().id()).pairId(life.id());
    }
}
