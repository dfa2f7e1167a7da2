package be.maillage.gateway.player;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.person.PersonCommand.RegisterPerson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a scenario: roles in the file, made-up names here. */
final class People {

    /**
     * @param organisation key of the member they sit for
     * @param employedBy key of their employer, for a coordinator
     */
    record Person(
            Thing thing,
            UUID id,
            RepresentativeCategory role,
            @Nullable String organisation,
            @Nullable String employedBy,
            List<String> assumed,
            Place place) {

        boolean sitsFor(Thing member) {
            return member.kind() == Thing.Kind.ORGANISATION
                    && member.key().equals(organisation)
                    && role != RepresentativeCategory.COORDINATOR;
        }
    }

    private final Planning planning;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final MadeUpNames madeUp = new MadeUpNames();

    People(Planning planning, Fields file) {
        this.planning = planning;
        file.list("people", value -> value.mapping(fields -> read(value, fields)))
                .forEach(person -> {
                    if (byKey.put(person.thing().key(), person) != null) {
                        throw new MalformedScenario(
                                person.place().line(),
                                "two people have the key '" + person.thing().key() + "'");
                    }
                });
    }

    private Person read(Value value, Fields fields) {
        Thing thing = new Thing(Thing.Kind.PERSON, fields.required("key", Value::key));
        boolean assumed = Boolean.TRUE.equals(fields.optional("assumed", Value::truth));
        return new Person(
                thing,
                planning.things().introduce(thing),
                fields.required("role", role -> role.oneOf(RepresentativeCategory.class)),
                fields.optional("organisation", this::organisation),
                fields.optional("employedBy", this::organisation),
                assumed ? Telling.ALL : List.of("name"),
                new Place(value.line(), "people " + thing.key()));
    }

    private String organisation(Value value) {
        return planning.things().find(Thing.Kind.ORGANISATION, value).key();
    }

    Person of(Thing person) {
        Person known = byKey.get(person.key());
        if (known == null) {
            throw new IllegalStateException(person + " was not read");
        }
        return known;
    }

    List<Person> all() {
        return List.copyOf(byKey.values());
    }

    /** The name under which somebody was registered. */
    @Nullable
    String nameOf(UUID person) {
        return names.get(person);
    }

    /** The coordinator of the scenario, if it has one. */
    @Nullable
    UUID coordinatorId() {
        return byKey.values().stream()
                .filter(person -> person.role() == RepresentativeCategory.COORDINATOR)
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }

    /** Has somebody registered of whom a source knows no more than that they were there. */
    Thing invent(String key, BusinessDate on, Place place) {
        Thing thing = new Thing(Thing.Kind.PERSON, key);
        UUID id = planning.things().introduce(thing);
        String name = madeUp.nameOf(id);
        names.put(id, name);
        planning.add(new Step(
                place,
                "RegisterPerson",
                new Step.Deed(
                        new RegisterPerson(
                                id,
                                name,
                                null,
                                null,
                                null,
                                Telling.assumedWhole(on, planning.dates().recordedAfterwards())),
                        planning.naming().idempotencyKey("people", key + "/RegisterPerson")),
                Set.of(),
                Set.of(thing)));
        return thing;
    }

    /** Has everybody registered, as of the founding; but the coordinator of all scenarios alike in each, as of the first start. */
    void register(BusinessDate founded) {
        for (Person person : all()) {
            boolean shared = person.thing().key().equals(DemoPeople.COORDINATOR);
            Told told = shared
                    ? Telling.assumedWhole(BusinessDate.day(planning.demonstrationStartedOn()), false)
                    : new Told(founded, planning.dates().recordedAfterwards(), null, person.assumed());
            String name = shared ? MadeUpNames.COORDINATOR : madeUp.nameOf(person.id());
            names.put(person.id(), name);
            String part = person.thing().key() + "/RegisterPerson";
            planning.add(new Step(
                    person.place(),
                    "RegisterPerson",
                    new Step.Deed(
                            new RegisterPerson(person.id(), name, null, null, null, told),
                            shared ? Naming.sharedKey(part) : planning.naming().idempotencyKey("people", part)),
                    Set.of(),
                    Set.of(person.thing())));
        }
    }
}
