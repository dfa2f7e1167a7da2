package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.Seat;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about the coordination itself. What must be assumed is read before the telling, which tells of it. */
final class CoordinationLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("SetCarrier", CoordinationLines::carrier),
            entry("AdoptCharter", CoordinationLines::charter),
            entry("AdoptInternalRules", CoordinationLines::internalRules),
            entry("AppointCoordinator", CoordinationLines::appoint),
            entry("EndCoordinatorMandate", CoordinationLines::endMandate),
            entry("SetAdmissionPolicy", CoordinationLines::admissionPolicy),
            entry("SetElectedOfficialsPolicy", CoordinationLines::electedOfficials),
            entry("SetSituationsPolicy", CoordinationLines::situations),
            entry("ConstituteSteeringCommittee", CoordinationLines::committee),
            entry("SetPriorityThemes", CoordinationLines::priorities),
            entry("RecordMeans", CoordinationLines::means),
            entry("DissolveCoordination", CoordinationLines::dissolve));

    private CoordinationLines() {}

    private static void carrier(Entry entry) {
        entry.perform(new SetCarrier(
                entry.coordination(),
                entry.fields().required("carrier", value -> Founding.carrier(entry, value)),
                entry.told()));
    }

    private static void charter(Entry entry) {
        entry.perform(new AdoptCharter(
                entry.coordination(),
                entry.fields().required("version", Value::integer),
                entry.orAssume(entry.fields().optional("language", Value::text), "language", "fr"),
                entry.fields().list("objectives", Value::text),
                entry.fields().list("principles", Value::text),
                entry.told()));
    }

    private static void internalRules(Entry entry) {
        entry.perform(new AdoptInternalRules(
                entry.coordination(),
                localized(entry, "modeOfOrganisation"),
                localized(entry, "relationToCouncil"),
                entry.told()));
    }

    private static void appoint(Entry entry) {
        Thing person = entry.thing(Thing.Kind.PERSON, "person");
        entry.perform(new AppointCoordinator(
                entry.coordination(),
                entry.planning().things().id(person),
                entry.fields().optional("fte", Value::decimal),
                entry.fields().optional("hoursPerMonth", Value::integer),
                employer(entry, person),
                entry.told()));
    }

    private static @Nullable UUID employer(Entry entry, Thing person) {
        UUID said = entry.idIfAny(Thing.Kind.ORGANISATION, "employedBy");
        String known = entry.planning().people().of(person).employedBy();
        if (said != null || known == null) {
            return said;
        }
        return entry.planning().things().id(entry.needed(new Thing(Thing.Kind.ORGANISATION, known)));
    }

    private static void endMandate(Entry entry) {
        entry.perform(
                new EndCoordinatorMandate(entry.coordination(), entry.id(Thing.Kind.PERSON, "person"), entry.told()));
    }

    private static void admissionPolicy(Entry entry) {
        entry.perform(new SetAdmissionPolicy(
                entry.coordination(),
                entry.fields().required("policy", value -> value.oneOf(AdmissionPolicy.class)),
                entry.orAssume(entry.fields().optional("charterRequired", Value::truth), "charterRequired", false),
                entry.orAssume(
                        entry.fields().optional("reconfirmEveryMonths", Value::integer), "reconfirmEveryMonths", 24),
                entry.told()));
    }

    private static void electedOfficials(Entry entry) {
        entry.perform(new SetElectedOfficialsPolicy(
                entry.coordination(),
                entry.fields().required("policy", value -> value.oneOf(ElectedOfficialsPolicy.class)),
                entry.told()));
    }

    private static void situations(Entry entry) {
        boolean allowed = entry.fields().required("allowed", Value::truth);
        entry.planning().wantsSituations(allowed);
        entry.perform(new SetSituationsPolicy(entry.coordination(), allowed, entry.told()));
    }

    private static void committee(Entry entry) {
        List<Seat> seats = entry.fields().list("seats", value -> value.mapping(fields -> seat(entry, fields)));
        entry.perform(new ConstituteSteeringCommittee(
                entry.coordination(), entry.fields().required("label", Value::localized), seats, entry.told()));
    }

    private static Seat seat(Entry entry, Fields fields) {
        return new Seat(
                fields.required("person", key -> id(entry, Thing.Kind.PERSON, key)),
                fields.optional("organisation", key -> id(entry, Thing.Kind.ORGANISATION, key)),
                fields.required("title", value -> value.oneOf(Seat.Title.class)),
                fields.required("represents", value -> value.oneOf(Seat.Represents.class)),
                fields.required("side", value -> value.oneOf(Seat.Side.class)),
                fields.required("from", entry.planning().dates()::read),
                fields.optional("termYears", Value::integer));
    }

    private static void priorities(Entry entry) {
        entry.perform(new SetPriorityThemes(
                entry.coordination(),
                entry.fields().required("year", Value::integer),
                entry.fields().list("themes", value -> value.oneOf(Theme.class)),
                localized(entry, "decidedBy"),
                entry.idIfAny(Thing.Kind.DIAGNOSTIC, "diagnostic"),
                entry.told()));
    }

    private static void means(Entry entry) {
        entry.perform(new RecordMeans(
                entry.coordination(),
                entry.fields().required("year", Value::integer),
                entry.fields().optional("coordinatorFte", Value::decimal),
                entry.fields().optional("supportFte", Value::decimal),
                entry.fields().optional("ownFundsEur", Value::decimal),
                localized(entry, "inKind"),
                entry.told()));
    }

    private static void dissolve(Entry entry) {
        entry.perform(new DissolveCoordination(
                entry.coordination(), entry.fields().required("reason", Value::localized), entry.told()));
    }

    static @Nullable LocalizedString localized(Entry entry, String field) {
        return entry.fields().optional(field, Value::localized);
    }

    private static UUID id(Entry entry, Thing.Kind kind, Value key) {
        return entry.planning().things().id(entry.needed(kind, key));
    }
}
