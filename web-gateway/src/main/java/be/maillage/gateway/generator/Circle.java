package be.maillage.gateway.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who are members at the moment. */
final class Circle {

    private final List<Member> members = new ArrayList<>();

    void joins(Member member) {
        members.add(member);
    }

    void leaves(Member member) {
        members.remove(member);
    }

    boolean has(Member member) {
        return members.contains(member);
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<Member> organisations() {
        return members.stream().filter(Member::isOrganisation).toList();
    }

    /** Some of those given, the keener the more often. */
    static List<Member> keenest(List<Member> some, int count, Draw draw) {
        Map<Member, Integer> inclination = new HashMap<>();
        some.forEach(member -> inclination.put(member, member.keenness() * draw.between(1, 100)));
        return some.stream()
                .sorted(Comparator.<Member>comparingInt(inclination::get).reversed())
                .limit(count)
                .toList();
    }
}
