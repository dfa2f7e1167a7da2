package be.maillage.gateway.player;

import java.util.List;

/**
 * A scenario as commands in their order. The same file and the same first day give the same plan, down to every id and key.
 *
 * @param history the entries of the history, whether or not they lead to commands
 * @param notCarried what the file tells and no command carries yet
 */
record Plan(ScenarioSummary summary, List<Place> history, List<Step> steps, List<PlayReport.NotCarried> notCarried) {

    Plan {
        history = List.copyOf(history);
        steps = List.copyOf(steps);
        notCarried = List.copyOf(notCarried);
    }
}
