package be.maillage.gateway.player;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import be.maillage.register.FoldedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organisations of a scenario: those it names, and those it only counts. */
final class Organisations {

    private static final Map<String, String> EVENT_NAMES = Map.of("name", "names");

    private final Planning planning;
    private final Map<Thing, Value> named = new LinkedHashMap<>();
    private final Set<String> foldedNames = new HashSet<>();

    Organisations(Planning planning, Fields file) {
        this.planning = planning;
        file.list("organisations", value -> value).forEach(value -> {
            Thing thing = new Thing(Thing.Kind.ORGANISATION, value.fields().required("key", Value::key));
            planning.things().introduce(thing);
            if (named.put(thing, value) != null) {
                throw value.wrong("has two organisations with the key '" + thing.key() + "'");
            }
        });
    }

    List<Thing> named() {
        return List.copyOf(named.keySet());
    }

    /** Has every organisation that the file names registered, as of the founding. */
    void registerNamed(BusinessDate founded) {
        named.forEach((thing, value) -> {
            Fields fields = value.fields();
            fields.value("key");
            Telling telling = new Telling(fields, founded, planning.dates().recordedAfterwards(), EVENT_NAMES);
            Profile profile = profile(fields, telling);
            Telling.check(fields);
            fields.refuseOthers();
            register(thing, profile, telling.told(), new Place(value.line(), "organisations " + thing.key()));
        });
    }

    /** Has services registered that the file counts by kind; returns them. */
    List<Thing> registerComposition(Fields composition, BusinessDate founded) {
        List<Thing> registered = new ArrayList<>();
        for (UnnamedKind kind : UnnamedKind.values()) {
            Value count = composition.value(kind.name());
            for (int number = 1; count != null && number <= count.count(); number++) {
                registered.add(registerUnnamed(
                        "composition/" + kind + "/" + number,
                        Unnamed.ofKind(kind, number),
                        founded,
                        new Place(count.line(), "composition " + kind)));
            }
        }
        composition.refuseOthers();
        return registered;
    }

    Thing registerUnnamed(String key, Profile profile, BusinessDate on, Place place) {
        Thing thing = new Thing(Thing.Kind.ORGANISATION, key);
        planning.things().introduce(thing);
        register(thing, profile, Telling.assumedWhole(on, planning.dates().recordedAfterwards()), place);
        return thing;
    }

    /** Reads what an organisation is. What the file leaves out and an entry must have is filled in and marked so. */
    Profile profile(Fields fields, Telling telling) {
        return new Profile(
                fields.required("name", Value::localized),
                telling.orAssume(
                        fields.optional("legalForm", form -> form.oneOf(LegalForm.class)),
                        "legalForm",
                        LegalForm.OTHER),
                fields.optional("partOf", Value::localized),
                fields.list("sectors", sector -> sector.oneOf(Theme.class)),
                telling.orAssume(fields.optional("line", line -> line.oneOf(Line.class)), "line", Line.FIRST),
                fields.optional("missions", Value::localized),
                fields.optional("enterpriseNumber", Value::text),
                fields.optional("address", address -> address.mapping(Organisations::address)),
                fields.optional("contact", contact -> contact.mapping(Organisations::contact)),
                fields.optional(
                        "contactPerson",
                        person -> planning.things().id(planning.things().find(Thing.Kind.PERSON, person))),
                fields.optional("website", Value::text),
                fields.list("languages", Value::text));
    }

    /** A second entry with a name that another has is meant: the file tells of both. */
    boolean isNamesake(LocalizedString names) {
        return FoldedName.all(names).stream()
                        .filter(name -> !foldedNames.add(name))
                        .count()
                > 0;
    }

    private void register(Thing thing, Profile profile, Told told, Place place) {
        planning.add(new Step(
                place,
                "RegisterOrganisation",
                new Step.Deed(
                        new RegisterOrganisation(
                                planning.coordinationId(),
                                planning.things().id(thing),
                                profile,
                                isNamesake(profile.names()),
                                told),
                        planning.naming().idempotencyKey("organisations", thing.key() + "/RegisterOrganisation")),
                Set.of(planning.coordination()),
                Set.of(thing)));
    }

    static Profile.Address address(Fields fields) {
        return new Profile.Address(
                fields.required("street", Value::localized),
                fields.required("postCode", Value::text),
                fields.required("locality", Value::localized));
    }

    static Profile.Contact contact(Fields fields) {
        return new Profile.Contact(
                fields.optional("function", Value::localized),
                fields.optional("email", Value::text),
                fields.optional("phone", Value::text));
    }
}
