package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.situation.ServiceWork;
import be.maillage.situation.SituationCommand.CloseSituation;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.situation.SituationCommand.RecordReflections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about anonymised situations. A coordination that lays one wants it by its charter, and where no line says so that is assumed. */
final class SituationLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("LaySituationBefore", SituationLines::lay),
            entry("RecordReflections", SituationLines::reflections),
            entry("CloseSituation", SituationLines::close));

    private SituationLines() {}

    private static void lay(Entry entry) {
        Fields fields = entry.fields();
        wantSituations(entry);
        String key = fields.optional("situation", Value::key);
        Thing situation = entry.introduced(
                new Thing(Thing.Kind.SITUATION, key == null ? entry.place().entry() : key));
        UUID subgroup = entry.idIfAny(Thing.Kind.SUBGROUP, "subgroup");
        entry.perform(
                new LaySituationBefore(
                        entry.coordination(),
                        entry.id(situation),
                        subgroup,
                        fields.required("consentObtained", Value::truth),
                        fields.optional("consentObtainedOn", entry.planning().dates()::read),
                        fields.optional("servicesInvolved", Value::integer),
                        entry.ids(Thing.Kind.ORGANISATION, "organisations"),
                        fields.list("chronology", each -> each.mapping(work -> work(entry, work))),
                        fields.required("question", Value::wording),
                        entry.ids(Thing.Kind.PERSON, "participants"),
                        entry.told()),
                situation);
    }

    private static void wantSituations(Entry entry) {
        if (entry.planning().wantsSituations()) {
            return;
        }
        entry.planning().wantsSituations(true);
        entry.perform(
                "assumed",
                new SetSituationsPolicy(
                        entry.coordination(),
                        true,
                        Telling.assumedWhole(
                                entry.on(), entry.planning().dates().recordedAfterwards())),
                Set.of(),
                Set.of());
    }

    private static ServiceWork work(Entry entry, Fields fields) {
        return new ServiceWork(
                organisation(entry, fields),
                fields.optional("from", entry.planning().dates()::read),
                fields.optional("until", entry.planning().dates()::read),
                fields.required("work", Value::wording));
    }

    private static @Nullable UUID organisation(Entry entry, Fields fields) {
        return fields.optional("organisation", key -> entry.id(entry.needed(Thing.Kind.ORGANISATION, key)));
    }

    private static void reflections(Entry entry) {
        entry.perform(new RecordReflections(
                entry.coordination(),
                situation(entry),
                entry.fields().required("reflections", Value::wording),
                entry.wordings("waysForward"),
                entry.told()));
    }

    private static void close(Entry entry) {
        entry.perform(
                new CloseSituation(entry.coordination(), situation(entry), entry.wording("outcome"), entry.told()));
    }

    private static UUID situation(Entry entry) {
        return entry.id(Thing.Kind.SITUATION, "situation");
    }
}
