package be.maillage.gateway.player;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one file into a plan, entry by entry; knows what has been told so far. Used once. */
final class Planning {

    private static final Map<String, Consumer<Entry>> COMMANDS = commands();

    /** What other tellers need of a scenario, and what is only there for who checks a playing. */
    private static final List<String> EXPECTED =
            List.of("duos", "statedLevels", "assessedPairs", "pairs", "edition", "needs", "perspectives");

    private final ScenarioSummary summary;
    private final Naming naming;
    private final Dates dates;
    private final Fields file;
    private final Function<String, LocalDate> startedOn;
    private final Things things;
    private final List<Step> steps = new ArrayList<>();
    private final List<Place> history = new ArrayList<>();
    private final List<PlayReport.NotCarried> notCarried = new ArrayList<>();
    private final Organisations organisations;
    private final People people;
    private final Members members;
    /** What the file says of each network, under {@code networks}. */
    private final Map<Thing, Value> networks = new LinkedHashMap<>();

    private final Map<Thing, Integer> sittings = new HashMap<>();
    private boolean situationsWanted;
    private @Nullable BusinessDate first;
    private @Nullable Thing coordination;
    private @Nullable BusinessDate last;

    Planning(ScenarioSummary summary, Dates dates, Fields file, Function<String, LocalDate> startedOn) {
        this.summary = summary;
        this.naming = new Naming(summary.scenario());
        this.things = new Things(naming);
        this.dates = dates;
        this.file = file;
        this.startedOn = startedOn;
        this.organisations = new Organisations(this, file);
        this.people = new People(this, file);
        this.members = new Members(this);
        file.list("networks", value -> value).forEach(this::network);
    }

    Plan plan() {
        List<Value> lines = file.required("history", history -> history.list(line -> line));
        if (lines.isEmpty()) {
            throw new MalformedScenario(file.line(), "the history is empty");
        }
        lines.forEach(this::tell);
        if (first != null && last != null) {
            FileDiagnostic.tell(this, file, first, last);
        }
        Value expected = file.value("expected");
        if (expected != null) {
            expected.mapping(this::fillUp);
        }
        file.value("composition");
        file.value("participants");
        file.refuseOthers();
        return new Plan(summary, history, steps, notCarried);
    }

    private void tell(Value line) {
        Entry entry = new Entry(this, line, history.size() + 1);
        history.add(entry.place());
        if ((history.size() == 1) != entry.asked().equals(Founding.COMMAND)) {
            throw entry.wrong("a history begins with " + Founding.COMMAND + ", and has no other");
        }
        Consumer<Entry> command = COMMANDS.get(entry.asked());
        if (command != null) {
            command.accept(entry);
        } else if (LaterAreas.have(entry.asked())) {
            LaterAreas.skip(entry);
        } else {
            throw entry.wrong("unknown command '" + entry.asked() + "'");
        }
        entry.finish();
    }

    private boolean fillUp(Fields expected) {
        EXPECTED.forEach(expected::value);
        Value total = expected.value("members");
        if (total != null && last != null) {
            members.fillUp(total.count(), BusinessDate.year(last.earliest().getYear()), total.line());
        }
        return true;
    }

    private void network(Value value) {
        Thing thing = new Thing(Thing.Kind.NETWORK, value.fields().required("key", Value::key));
        things.introduce(thing);
        if (networks.put(thing, value) != null) {
            throw value.wrong("has two networks with the key '" + thing.key() + "'");
        }
    }

    /** What the file says of a network; of one that stands in a line alone, the line. */
    <T> T network(Thing network, Entry line, Function<Fields, T> reader) {
        Value said = networks.get(network);
        if (said == null) {
            return reader.apply(line.fields());
        }
        return said.mapping(fields -> {
            fields.value("key");
            fields.value("assumed");
            return reader.apply(fields);
        });
    }

    /** How many sittings an analysis was opened for. */
    int sittings(Thing analysis) {
        return sittings.getOrDefault(analysis, 0);
    }

    void sittings(Thing analysis, int planned) {
        sittings.put(analysis, planned);
    }

    boolean wantsSituations() {
        return situationsWanted;
    }

    void wantsSituations(boolean wanted) {
        situationsWanted = wanted;
    }

    LocalizedString title() {
        return summary.title();
    }

    void found(Thing thing) {
        things.introduce(thing);
        coordination = thing;
    }

    Thing coordination() {
        if (coordination == null) {
            throw new IllegalStateException("Nothing is told of a coordination before its founding");
        }
        return coordination;
    }

    UUID coordinationId() {
        return things.id(coordination());
    }

    /** The date of the line before, null at the first. */
    @Nullable
    BusinessDate last() {
        return last;
    }

    void now(BusinessDate on) {
        first = first == null ? on : first;
        last = on;
    }

    LocalDate demonstrationStartedOn() {
        return startedOn.apply(DemoPeople.DEMONSTRATION);
    }

    void add(Step step) {
        steps.add(step);
    }

    void notCarried(Place place, String field) {
        notCarried.add(new PlayReport.NotCarried(place, field));
    }

    Things things() {
        return things;
    }

    Naming naming() {
        return naming;
    }

    Dates dates() {
        return dates;
    }

    Fields file() {
        return file;
    }

    Organisations organisations() {
        return organisations;
    }

    People people() {
        return people;
    }

    Members members() {
        return members;
    }

    private static Map<String, Consumer<Entry>> commands() {
        Map<String, Consumer<Entry>> commands = new HashMap<>();
        commands.put(Founding.COMMAND, Founding::found);
        commands.putAll(CoordinationLines.COMMANDS);
        commands.putAll(OutreachLines.COMMANDS);
        commands.putAll(MemberLines.COMMANDS);
        commands.putAll(OrganisationLines.COMMANDS);
        commands.putAll(PersonLines.COMMANDS);
        commands.putAll(DuoLines.COMMANDS);
        commands.putAll(SharingLines.COMMANDS);
        commands.putAll(MeetingLines.COMMANDS);
        commands.putAll(MinutesLines.COMMANDS);
        commands.putAll(DecisionLines.COMMANDS);
        commands.putAll(NewsLines.COMMANDS);
        commands.putAll(SubgroupLines.COMMANDS);
        commands.putAll(DiagnosticLines.COMMANDS);
        commands.putAll(FindingLines.COMMANDS);
        commands.putAll(RelayLines.COMMANDS);
        commands.putAll(AnalysisLines.COMMANDS);
        commands.putAll(AnalysisWords.COMMANDS);
        commands.putAll(CarryLines.COMMANDS);
        commands.putAll(NetworkLines.COMMANDS);
        commands.putAll(SituationLines.COMMANDS);
        return Map.copyOf(commands);
    }
}
