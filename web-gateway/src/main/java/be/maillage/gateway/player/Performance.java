package be.maillage.gateway.player;

import be.maillage.decision.Refused;
import be.maillage.gateway.player.PlayReport.Reason;
import be.maillage.gateway.player.PlayReport.Refusal;
import be.maillage.gateway.player.PlayReport.Skipped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Performs a plan, one command after the other, and goes on past what is refused with whatever does not rest on it. */
final class Performance {

    private record Loss(int line, Reason reason) {}

    private final Stage stage;
    private final Plan plan;
    private final Map<Thing, Loss> lost = new HashMap<>();
    private final Set<Skipped> skipped = new LinkedHashSet<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int commands;

    Performance(Stage stage, Plan plan) {
        this.stage = stage;
        this.plan = plan;
    }

    PlayReport run() {
        long begun = System.nanoTime();
        plan.steps().forEach(this::perform);
        Set<Place> incomplete = new HashSet<>();
        skipped.forEach(skip -> incomplete.add(skip.place()));
        refused.forEach(refusal -> incomplete.add(refusal.place()));
        int played = (int) plan.history().stream()
                .filter(place -> !incomplete.contains(place))
                .count();
        return new PlayReport(
                plan.summary().scenario(),
                commands,
                plan.history().size(),
                played,
                List.copyOf(skipped),
                refused,
                plan.notCarried(),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void perform(Step step) {
        Step.Deed deed = step.deed();
        if (deed == null) {
            skipped.add(new Skipped(step.place(), step.asked(), Reason.LATER_AREA, null, null));
            lose(step, Reason.NEEDS_A_SKIPPED_LINE);
            return;
        }
        Optional<Thing> missing = step.needs().stream()
                .filter(lost::containsKey)
                .sorted(Thing.ORDER)
                .findFirst();
        if (missing.isPresent() && lost.get(missing.get()) instanceof Loss loss) {
            skipped.add(new Skipped(
                    step.place(), step.asked(), loss.reason(), missing.get().toString(), loss.line()));
            lose(step, loss.reason());
            return;
        }
        try {
            stage.perform(deed.command(), deed.key());
            commands++;
            step.gives().forEach(lost::remove);
        } catch (Refused refusal) {
            refused.add(new Refusal(step.place(), step.asked(), refusal.rule().code()));
            lose(step, Reason.NEEDS_A_REFUSED_LINE);
        }
    }

    private void lose(Step step, Reason reason) {
        step.gives().forEach(thing -> lost.put(thing, new Loss(step.place().line(), reason)));
    }
}
