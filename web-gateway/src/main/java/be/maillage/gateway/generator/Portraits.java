package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.gateway.generator.Shape.Activity;
import be.maillage.gateway.generator.Shape.Kind;
import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Deals what was measured out among invented coordinations: as many of each kind as were counted, combined by chance, so that none looks like
 * one that was measured. Only what excludes itself is kept apart: whoever takes part in what others do has no members of its own, and a partnership
 * with networks has no subgroups of organisations.
 */
final class Portraits {

    /** The first of the codes that no commune of Belgium has. */
    private static final int FIRST_COMMUNE = 99_001;

    /** Of the actors of a small territory, about so many of a hundred are members; of a large one, as many as the one that was counted. */
    private static final int MEMBERS_PER_100_ACTORS = 45;

    private final Shape shape;
    private final Words words;
    private final long seed;

    Portraits(Shape shape, Words words, long seed) {
        this.shape = shape;
        this.words = words;
        this.seed = seed;
    }

    /** Beyond as many as were measured, the shape is dealt out once more. */
    List<Portrait> of(int coordinations) {
        List<Portrait> portraits = new ArrayList<>();
        for (int round = 0; portraits.size() < coordinations; round++) {
            portraits.addAll(round(round));
        }
        return portraits.subList(0, coordinations);
    }

    private List<Portrait> round(int round) {
        Draw draw = Draw.of(seed, "portraits/" + round);
        List<Activity> activities = draw.shuffled(shape.activities());
        List<AdmissionPolicy> admission = admission(draw, activities);
        List<String> steering = draw.shuffled(shape.steering());
        List<String> origins = draw.shuffled(shape.origins());
        List<String> fte = draw.shuffled(shape.coordinatorFte());
        List<Range> actors = draw.shuffled(shape.potentialActors());
        Map<Integer, Set<String>> doing = doing(draw, activities);
        List<ElectedOfficialsPolicy> officials =
                Draw.of(seed, "officials/" + round).shuffled(shape.officials());
        List<LocalizedString> quarters = draw.shuffled(words.quarters());
        List<Portrait> portraits = new ArrayList<>();
        for (int index = 0; index < shape.coordinations(); index++) {
            int number = round * shape.coordinations() + index + 1;
            int actorsThere = draw.within(actors.get(index));
            int members = members(draw, admission.get(index), actorsThere);
            portraits.add(new Portrait(
                    number,
                    name(quarters.get(index % quarters.size()), round),
                    commune(number),
                    activities.get(index),
                    Steering.valueOf(steering.get(index)),
                    Origin.valueOf(origins.get(index)),
                    new BigDecimal(fte.get(index)),
                    admission.get(index),
                    actorsThere,
                    members,
                    attendance(members),
                    doing.getOrDefault(index, Set.of()),
                    officials.get(index),
                    shape.committeeMeetingsPerYear()));
        }
        return portraits;
    }

    private LocalizedString name(LocalizedString quarter, int round) {
        LocalizedString name = Words.with(words.all("coordination").getFirst(), "quarter", quarter);
        return round == 0
                ? name
                : new LocalizedString(name.in("fr") + " " + (round + 1), name.in("nl") + " " + (round + 1), null, null);
    }

    private String commune(int number) {
        String code = Integer.toString(FIRST_COMMUNE + (number - 1) % 999);
        if (shape.communes().contains(code)) {
            throw new IllegalStateException(code + " is the code of a real commune");
        }
        return code;
    }

    private List<AdmissionPolicy> admission(Draw draw, List<Activity> activities) {
        List<AdmissionPolicy> left = new ArrayList<>();
        for (String policy : draw.shuffled(shape.admission())) {
            AdmissionPolicy one = AdmissionPolicy.valueOf(policy);
            if (one != AdmissionPolicy.NO_MEMBERS && one != AdmissionPolicy.PARTNERSHIP_WITH_NETWORK) {
                left.add(one);
            }
        }
        boolean partnership = true;
        List<AdmissionPolicy> dealt = new ArrayList<>();
        for (Activity activity : activities) {
            if (activity.kind() == Kind.PARTICIPATION_ONLY) {
                dealt.add(AdmissionPolicy.NO_MEMBERS);
            } else if (partnership && activity.subgroups().to() == 0) {
                dealt.add(AdmissionPolicy.PARTNERSHIP_WITH_NETWORK);
                partnership = false;
            } else {
                dealt.add(left.removeLast());
            }
        }
        return dealt;
    }

    private Map<Integer, Set<String>> doing(Draw draw, List<Activity> activities) {
        List<Integer> active = IntStream.range(0, activities.size())
                .filter(index -> activities.get(index).kind() != Kind.PARTICIPATION_ONLY)
                .boxed()
                .toList();
        Map<Integer, Set<String>> doing = new TreeMap<>();
        new TreeMap<>(shape.doing())
                .forEach((what, count) -> draw.some(active, count)
                        .forEach(index -> doing.computeIfAbsent(index, i -> new HashSet<>())
                                .add(what)));
        return doing;
    }

    private int members(Draw draw, AdmissionPolicy admission, int actors) {
        return switch (admission) {
            case NO_MEMBERS -> 0;
            case PARTNERSHIP_WITH_NETWORK -> words.networks().size() - 2;
            case OPEN, PRESENTATION_AND_AGREEMENT, INVITATION ->
                Math.min(
                        actors * MEMBERS_PER_100_ACTORS / 100,
                        draw.between(shape.membersOnPaper() - 20, shape.membersOnPaper() + 20));
        };
    }

    /** In the proportion of the one coordination that counted both. */
    private Range attendance(int members) {
        int least = members * shape.presentAtAssemblies().from() / shape.membersOnPaper();
        int most = members * shape.presentAtAssemblies().to() / shape.membersOnPaper();
        return new Range(Math.min(members, Math.max(4, least)), Math.min(members, Math.max(5, most)));
    }
}
