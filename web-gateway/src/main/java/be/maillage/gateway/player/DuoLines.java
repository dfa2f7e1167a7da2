package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.EndDuo;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.SharedTool;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about two partners. */
final class DuoLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RecordDuo", DuoLines::record),
            entry("AssessCollaboration", DuoLines::assess),
            entry("PresentDuo", DuoLines::present),
            entry("ConsentToPublication", DuoLines::consent),
            entry("PublishDuo", DuoLines::publish),
            entry("EndDuo", DuoLines::end));

    private static final String BOTH = "BOTH";

    private DuoLines() {}

    private static void record(Entry entry) {
        Fields fields = entry.fields();
        List<Thing> partners = partners(entry, "partners");
        Thing duo = new Thing(Thing.Kind.DUO, fields.required("duo", Value::key));
        entry.planning().things().introduceDuo(duo, partners, entry.planning().coordinationId());
        entry.perform(
                "",
                new RecordDuo(
                        entry.coordination(),
                        ids(entry, partners),
                        fields.optional("since", entry.planning().dates()::read),
                        fields.optional("story", Value::localized),
                        fields.list("projects", Value::localized),
                        fields.list("tools", tool -> tool.mapping(DuoLines::tool)),
                        fields.list("factors", factor -> factor.oneOf(Factor.class)),
                        fields.optional("form", form -> form.oneOf(DuoForm.class)),
                        fields.optional("level", level -> level.oneOf(ContinuumLevel.class)),
                        fields.optional("evidence", Value::localized),
                        entry.told()),
                memberships(partners),
                Set.of(duo));
    }

    private static void assess(Entry entry) {
        Fields fields = entry.fields();
        List<Thing> partners = partners(entry, "pair");
        Thing rater = entry.thing(Thing.Kind.PERSON, "person");
        entry.perform(
                "",
                new AssessCollaboration(
                        entry.coordination(),
                        ids(entry, partners),
                        entry.id(Thing.Kind.ORGANISATION, "by"),
                        entry.planning().things().id(rater),
                        MemberLines.category(entry, rater),
                        fields.required("level", level -> level.oneOf(Answer.class)),
                        fields.optional("wanted", level -> level.oneOf(ContinuumLevel.class)),
                        fields.optional("reason", Value::localized),
                        fields.optional("evidence", Value::localized),
                        entry.told()),
                memberships(partners),
                Set.of());
    }

    private static void present(Entry entry) {
        UUID meeting = entry.id(Thing.Kind.MEETING, "meeting");
        for (Thing duo : duos(entry)) {
            entry.perform(
                    duo.key(),
                    new PresentDuo(
                            entry.coordination(), entry.planning().things().id(duo), meeting, entry.told()),
                    Set.of(duo),
                    Set.of());
        }
    }

    private static void consent(Entry entry) {
        Thing by = entry.thing(Thing.Kind.ORGANISATION, "by");
        for (Thing duo : duos(entry)) {
            consent(entry, duo, by);
        }
    }

    private static void consent(Entry entry, Thing duo, Thing by) {
        entry.perform(
                duo.key() + "/" + by.key(),
                new ConsentToPublication(
                        entry.coordination(),
                        entry.planning().things().id(duo),
                        entry.planning().things().id(by),
                        entry.told()),
                Set.of(duo),
                Set.of(consentOf(duo, by)));
    }

    private static void publish(Entry entry) {
        boolean consenting = Boolean.TRUE.equals(entry.fields().optional("consents", DuoLines::isBoth));
        for (Thing duo : duos(entry)) {
            List<Thing> partners = entry.planning().things().partnersOf(duo);
            if (consenting) {
                partners.forEach(partner -> consent(entry, duo, partner));
            }
            Set<Thing> needs = new LinkedHashSet<>(Set.of(duo));
            partners.forEach(partner -> needs.add(consentOf(duo, partner)));
            entry.perform(
                    duo.key(),
                    new PublishDuo(
                            entry.coordination(), entry.planning().things().id(duo), entry.told()),
                    needs,
                    Set.of());
        }
    }

    private static boolean isBoth(Value consents) {
        if (!consents.text().equals(BOTH)) {
            throw consents.wrong("can only be " + BOTH);
        }
        return true;
    }

    private static void end(Entry entry) {
        for (Thing duo : duos(entry)) {
            entry.perform(
                    duo.key(),
                    new EndDuo(
                            entry.coordination(),
                            entry.planning().things().id(duo),
                            entry.fields().required("reason", Value::localized),
                            entry.told()),
                    Set.of(duo),
                    Set.of());
        }
    }

    private static List<Thing> duos(Entry entry) {
        return entry.fields().has("duo")
                ? List.of(entry.thing(Thing.Kind.DUO, "duo"))
                : entry.fields()
                        .required(
                                "duos",
                                duos -> duos.list(
                                        key -> entry.planning().things().find(Thing.Kind.DUO, key)));
    }

    /** That the two differ and are members is for the rules to say. */
    private static List<Thing> partners(Entry entry, String field) {
        Value given = entry.fields().required(field, value -> value);
        List<Thing> partners = given.list(key -> entry.needed(Thing.Kind.ORGANISATION, key));
        if (partners.size() != 2) {
            throw given.wrong("must be the keys of two organisations");
        }
        return partners;
    }

    private static List<UUID> ids(Entry entry, List<Thing> partners) {
        return partners.stream().map(entry.planning().things()::id).toList();
    }

    private static Set<Thing> memberships(List<Thing> partners) {
        Set<Thing> memberships = new LinkedHashSet<>();
        partners.forEach(partner -> memberships.add(new Thing(Thing.Kind.MEMBER, partner.key())));
        return memberships;
    }

    private static Thing consentOf(Thing duo, Thing partner) {
        return new Thing(Thing.Kind.CONSENT, duo.key() + "/" + partner.key());
    }

    private static SharedTool tool(Fields fields) {
        return new SharedTool(
                fields.required("title", Value::localized),
                fields.optional("kind", kind -> kind.oneOf(SharedTool.Kind.class)),
                fields.optional("note", Value::localized));
    }
}
