package be.maillage.decision;

import java.util.HashMap;
import java.util.Map;

/** A command was refused: an answer, not a failure, so it carries no stack. Nothing has changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Rule rule;
    private final transient Map<String, Object> details;

    Refused(Rule rule, Map<String, Object> details) {
        super(rule.code() + (details.isEmpty() ? "" : " " + details), null, false, false);
        this.rule = rule;
        this.details = Map.copyOf(details);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** The details as the rule's sentence takes them: numbers, of which there may be one or several, and everything else as text. */
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new HashMap<>();
        details.forEach((name, value) -> arguments.put(name, value instanceof Number ? value : value.toString()));
        return arguments;
    }
}
