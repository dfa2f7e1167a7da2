package be.maillage.decision;

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
}
