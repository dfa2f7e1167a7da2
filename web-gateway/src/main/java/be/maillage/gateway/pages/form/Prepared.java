package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form needs to know before it can be shown to somebody.
 *
 * @param options the choices of its questions, by the name of their source
 * @param values what stands in it from the beginning
 * @param facts what it is about, for whoever fills it in
 */
public record Prepared(Map<String, List<Option>> options, Values values, List<Fact> facts) {

    public static final Prepared NOTHING = new Prepared(Map.of(), Values.NONE, List.of());

    public Prepared {
        options = Map.copyOf(options);
        facts = List.copyOf(facts);
    }

    public Prepared with(String source, List<Option> choices) {
        Map<String, List<Option>> more = new HashMap<>(options);
        more.put(source, choices);
        return new Prepared(more, values, facts);
    }

    public Prepared with(Values initial) {
        return new Prepared(options, initial, facts);
    }

    public Prepared with(List<Fact> about) {
        return new Prepared(options, values, about);
    }
}
