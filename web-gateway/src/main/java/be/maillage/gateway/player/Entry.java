package be.maillage.gateway.player;

import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Told;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a history, while it is turned into commands. What it refers to, its commands are taken to need. */
final class Entry {

    private final Planning planning;
    private final Fields fields;
    private final Place place;
    private final int number;
    private final String asked;
    private final BusinessDate on;
    private final Telling telling;
    private final Set<Thing> needs = new LinkedHashSet<>();

    Entry(Planning planning, Value value, int number) {
        this.planning = planning;
        this.place = Place.history(value.line(), number);
        this.number = number;
        this.fields = new Value(value.node(), place.entry()).fields();
        this.asked = fields.required("do", Value::text);
        Precision precision = fields.optional("precision", given -> given.oneOf(Precision.class));
        BusinessDate said = fields.optional("on", date -> planning.dates().read(date, precision));
        BusinessDate date = said != null ? said : planning.last();
        if (date == null) {
            throw wrong("'on' is missing");
        }
        this.telling = new Telling(fields, date, planning.dates().recordedAfterwards(), EventNames.of(asked));
        this.on = telling.orAssume(said, "on", date);
        planning.now(on);
    }

    Planning planning() {
        return planning;
    }

    Fields fields() {
        return fields;
    }

    Place place() {
        return place;
    }

    String asked() {
        return asked;
    }

    BusinessDate on() {
        return on;
    }

    Telling telling() {
        return telling;
    }

    /** To be called after everything that may be assumed. */
    Told told() {
        return telling.told();
    }

    /** As {@link #told()}, for one of several commands: see {@link Telling#told(BusinessDate, boolean, List)}. */
    Told told(BusinessDate day, boolean past, String... about) {
        return telling.told(day, past, List.of(about));
    }

    <T> T orAssume(@Nullable T said, String field, T otherwise) {
        return telling.orAssume(said, field, otherwise);
    }

    /** The same, where null says that nothing is known. */
    <T> @Nullable T orAssumeIfAny(@Nullable T said, String field, @Nullable T otherwise) {
        return said != null || otherwise == null ? said : telling.orAssume(said, field, otherwise);
    }

    UUID coordination() {
        needs.add(planning.coordination());
        return planning.coordinationId();
    }

    /** The thing that a field names. */
    Thing thing(Thing.Kind kind, String field) {
        return fields.required(field, key -> needed(kind, key));
    }

    UUID id(Thing.Kind kind, String field) {
        return planning.things().id(thing(kind, field));
    }

    @Nullable
    UUID idIfAny(Thing.Kind kind, String field) {
        return fields.optional(field, key -> planning.things().id(needed(kind, key)));
    }

    /** The ids of the things that a list names; none when there is no such field. */
    List<UUID> ids(Thing.Kind kind, String field) {
        return fields.list(field, key -> planning.things().id(needed(kind, key)));
    }

    UUID id(Thing thing) {
        return planning.things().id(thing);
    }

    /** Makes the thing known that a field names. */
    Thing introduced(Thing.Kind kind, String field) {
        return introduced(new Thing(kind, fields.required(field, Value::key)));
    }

    Thing introduced(Thing thing) {
        planning.things().introduce(thing);
        return thing;
    }

    /** A text with its languages, or in French alone; null when there is none. */
    @Nullable
    LocalizedString wording(String field) {
        return fields.optional(field, Value::wording);
    }

    List<LocalizedString> wordings(String field) {
        return fields.list(field, Value::wording);
    }

    Thing needed(Thing.Kind kind, Value key) {
        return needed(planning.things().find(kind, key));
    }

    Thing needed(Thing thing) {
        needs.add(thing);
        return thing;
    }

    /** The things that an entry brings about, by a field with their name or, for several, its plural. */
    Collection<Thing> given(Thing.Kind kind) {
        Value one = fields.value(kind.word());
        Value several = fields.value(kind.word() + "s");
        if (one != null) {
            Thing thing = new Thing(kind, one.key());
            planning.things().introduce(thing);
            return List.of(thing);
        }
        if (several == null) {
            return List.of();
        }
        return several.isList()
                ? several.list(key -> planning.things().find(kind, key))
                : planning.things().all(kind);
    }

    void perform(Command command, Thing... gives) {
        perform("", command, Set.of(), Set.of(gives));
    }

    /**
     * @param part tells this command apart from others of the entry
     * @param alsoNeeds what this one needs beside what the entry refers to
     */
    void perform(String part, Command command, Set<Thing> alsoNeeds, Set<Thing> gives) {
        Set<Thing> all = new LinkedHashSet<>(needs);
        all.addAll(alsoNeeds);
        String name = command.getClass().getSimpleName();
        UUID key = planning.naming().idempotencyKey("history/" + number, name + "/" + part);
        planning.add(new Step(place, name, new Step.Deed(command, key), all, gives));
    }

    /** Notes that the whole entry belongs to an area that does not exist yet. */
    void later() {
        planning.add(new Step(place, asked, null, Set.of(), Set.of()));
        fields.others().forEach((field, value) -> {
            if (!LaterAreas.knowField(field)) {
                throw fields.unknown(field, value);
            }
            fields.value(field);
        });
    }

    /** Refuses what nobody has read, unless an area to come will. */
    void finish() {
        Telling.check(fields);
        fields.others().forEach((field, value) -> {
            if (!LaterAreas.own(field)) {
                throw fields.unknown(field, value);
            }
            planning.notCarried(new Place(value.line(), place.entry()), field);
        });
    }

    MalformedScenario wrong(String problem) {
        return new MalformedScenario(place.line(), problem + " (" + place.entry() + ")");
    }
}
