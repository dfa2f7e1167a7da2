package be.maillage.gateway.player;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import java.util.Set;

/** The first line of every history, and what a file tells outside its history and the founding makes possible. */
final class Founding {

    static final String COMMAND = "FoundCoordination";

    private Founding() {}

    static void found(Entry entry) {
        Planning planning = entry.planning();
        planning.people().register(entry.on());
        Thing coordination = new Thing(Thing.Kind.COORDINATION, entry.fields().required("coordination", Value::key));
        planning.found(coordination);
        Fields fields = entry.fields();
        entry.perform(
                "",
                new FoundCoordination(
                        planning.coordinationId(),
                        fields.required("names", Value::localized),
                        fields.list("communes", Value::text),
                        fields.optional("carrier", value -> carrier(entry, value)),
                        entry.orAssume(
                                fields.optional("origin", value -> value.oneOf(Origin.class)),
                                "origin",
                                Origin.UNKNOWN),
                        entry.orAssume(
                                fields.optional("steering", value -> value.oneOf(Steering.class)),
                                "steering",
                                Steering.COORDINATOR),
                        entry.told()),
                Set.of(),
                Set.of(coordination));
        planning.organisations().registerNamed(entry.on());
        compose(entry);
    }

    /** Either only its kind, or also its names and its entry in the directory. */
    static Carrier carrier(Entry entry, Value value) {
        if (!value.isMapping()) {
            return new Carrier(value.oneOf(Carrier.Kind.class), null, null);
        }
        return value.mapping(fields -> new Carrier(
                fields.required("kind", kind -> kind.oneOf(Carrier.Kind.class)),
                fields.optional("names", Value::localized),
                fields.optional(
                        "organisation",
                        key -> entry.planning().things().id(entry.needed(Thing.Kind.ORGANISATION, key)))));
    }

    private static void compose(Entry entry) {
        Planning planning = entry.planning();
        Value composition = planning.file().value("composition");
        if (composition == null) {
            return;
        }
        Place place = new Place(composition.line(), "composition");
        planning.organisations()
                .registerComposition(composition.fields(), entry.on())
                .forEach(service -> planning.members().admitUnnamed(service, entry.on(), place));
    }
}
