package be.maillage.gateway.player;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who has been admitted so far in the telling, and whom a line means by ALL or PARTICIPANTS. */
final class Members {

    /** Everybody whom the line can be about. */
    private static final String ALL = "ALL";
    /** The unnamed participants that the file counts. */
    private static final String PARTICIPANTS = "PARTICIPANTS";

    /** Who is, becomes or ceases to be a member. */
    record Member(Thing thing, UUID id) {

        MemberKind kind() {
            if (thing.kind() == Thing.Kind.PERSON) {
                return MemberKind.PERSON;
            }
            return thing.kind() == Thing.Kind.NETWORK ? MemberKind.NETWORK : MemberKind.ORGANISATION;
        }

        Thing membership() {
            String prefix =
                    thing.kind() == Thing.Kind.ORGANISATION ? "" : thing.kind().word() + "/";
            return new Thing(Thing.Kind.MEMBER, prefix + thing.key());
        }
    }

    private final Planning planning;
    private final Set<Thing> admitted = new LinkedHashSet<>();
    private final List<Thing> participants = new ArrayList<>();

    Members(Planning planning) {
        this.planning = planning;
    }

    /** Those whom the entry means; by ALL, the organisations that the file names and that are not members yet. */
    List<Member> newcomers(Entry entry) {
        List<Thing> outside = planning.organisations().named().stream()
                .filter(thing -> !admitted.contains(thing))
                .toList();
        return meant(entry, outside);
    }

    /** Those whom the entry means; by ALL, the members so far. */
    List<Member> current(Entry entry) {
        return meant(entry, List.copyOf(admitted));
    }

    /** Notes that somebody is a member now and names who sits for them. */
    void admitted(Member member, Told told) {
        if (!admitted.add(member.thing())) {
            return;
        }
        planning.people().all().stream()
                .filter(person -> person.sitsFor(member.thing()))
                .forEach(person -> designate(person, member, told));
    }

    void left(Member member) {
        admitted.remove(member.thing());
    }

    /** Admits what is registered already, in the name of a part of the file that is not its history. */
    void admitUnnamed(Thing organisation, BusinessDate on, Place place) {
        Member member = member(organisation);
        Told told = Telling.assumedWhole(on, planning.dates().recordedAfterwards());
        planning.add(new Step(
                place,
                "AdmitMember",
                new Step.Deed(
                        new AdmitMember(planning.coordinationId(), member.id(), member.kind(), null, told),
                        planning.naming().idempotencyKey("organisations", organisation.key() + "/AdmitMember")),
                Set.of(planning.coordination(), organisation),
                Set.of(member.membership())));
        admitted(member, told);
    }

    /** Adds unnamed services until there are as many members as the source counts. */
    void fillUp(int total, BusinessDate on, int line) {
        Place place = new Place(line, "expected members");
        for (int number = admitted.size() + 1; number <= total; number++) {
            Thing service =
                    planning.organisations().registerUnnamed("unnamed/" + number, Unnamed.service(number), on, place);
            admitUnnamed(service, on, place);
        }
    }

    private List<Member> meant(Entry entry, List<Thing> all) {
        Fields fields = entry.fields();
        if (fields.has("person")) {
            return List.of(member(entry.thing(Thing.Kind.PERSON, "person")));
        }
        if (fields.has("network")) {
            return List.of(member(entry.thing(Thing.Kind.NETWORK, "network")));
        }
        if (fields.has("organisation")) {
            return List.of(member(entry.thing(Thing.Kind.ORGANISATION, "organisation")));
        }
        Value several = fields.required("organisations", value -> value);
        if (several.isList()) {
            return several.list(key -> member(planning.things().find(Thing.Kind.ORGANISATION, key)));
        }
        List<Thing> things = switch (several.text()) {
            case ALL -> all;
            case PARTICIPANTS -> participants(entry, several);
            default -> throw several.wrong("must be a list of keys, ALL or PARTICIPANTS");
        };
        return things.stream().map(this::member).toList();
    }

    private List<Thing> participants(Entry entry, Value asked) {
        Value declared = planning.file().value("participants");
        if (declared == null) {
            throw asked.wrong("means the participants, and the file counts none");
        }
        if (participants.isEmpty()) {
            declared.mapping(counts -> {
                counts.value("assumed");
                int groups = counts.required("groups", Value::count);
                int perGroup = counts.required("perGroup", Value::count);
                if ((long) groups * perGroup > Value.MOST) {
                    throw declared.wrong("must not be more than " + Value.MOST + " in all");
                }
                return register(groups, perGroup, entry);
            });
        }
        return participants;
    }

    private boolean register(int groups, int perGroup, Entry entry) {
        for (int group = 1; group <= groups; group++) {
            for (int number = 1; number <= perGroup; number++) {
                participants.add(planning.organisations()
                        .registerUnnamed(
                                "participant/" + group + "/" + number,
                                Unnamed.participant(group, number),
                                entry.on(),
                                entry.place()));
            }
        }
        return true;
    }

    private void designate(People.Person person, Member member, Told admission) {
        Told told = new Told(
                admission.on(),
                admission.recordedAfterwards(),
                null,
                admission.assumed().equals(Telling.ALL) ? Telling.ALL : List.of("on", "mayDecide"));
        boolean mayDecide = person.role() == RepresentativeCategory.MANAGER;
        planning.add(new Step(
                person.place(),
                "DesignateRepresentative",
                new Step.Deed(
                        new DesignateRepresentative(
                                planning.coordinationId(), member.id(), person.id(), person.role(), mayDecide, told),
                        planning.naming()
                                .idempotencyKey("people", person.thing().key() + "/DesignateRepresentative")),
                Set.of(person.thing(), member.membership()),
                Set.of()));
    }

    private Member member(Thing thing) {
        return new Member(thing, planning.things().id(thing));
    }
}
