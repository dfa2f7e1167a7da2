package be.maillage.gateway.player;

import be.maillage.history.LocalizedString;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scenario file that has been read and found playable. */
final class Script {

    private static final String FICTITIOUS = "none";

    private final Fields fields;
    private final ScenarioSummary summary;
    private final boolean relative;

    private Script(Fields fields) {
        this.fields = fields;
        String scenario = fields.required("scenario", Script::name);
        LocalizedString title = fields.required("title", Value::localized);
        String source = fields.required("source", Value::text);
        this.summary = new ScenarioSummary(scenario, title, source.equals(FICTITIOUS) ? null : source);
        this.relative = relative(fields.value("dates"));
    }

    /** @throws MalformedScenario when anything in it cannot be understood; then nothing has been performed */
    static Script read(InputStream file) throws IOException {
        Script script = new Script(SafeYaml.read(file).fields());
        script.plan(ignored -> LocalDate.EPOCH);
        return script;
    }

    ScenarioSummary summary() {
        return summary;
    }

    /** @param startedOn see {@link Stage#startedOn} */
    Plan plan(Function<String, LocalDate> startedOn) {
        Dates dates = new Dates(relative ? startedOn.apply(summary.scenario()) : null);
        return new Planning(summary, dates, fields, startedOn).plan();
    }

    private static String name(Value value) {
        String name = value.key();
        if (name.equals(DemoPeople.DEMONSTRATION)) {
            throw value.wrong("is reserved");
        }
        return name;
    }

    private static boolean relative(@Nullable Value dates) {
        if (dates == null) {
            return false;
        }
        if (!dates.text().equals("RELATIVE")) {
            throw dates.wrong("can only be RELATIVE");
        }
        return true;
    }
}
