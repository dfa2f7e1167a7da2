package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.decision.Command;
import be.maillage.decision.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A write side that accepts everything once per key and remembers it; it can be told to refuse, and to break down. */
final class RecordingStage implements Stage {

    /** The machine went down in the middle. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    record Asked(UUID key, Command command) {}

    /** By key, in order of acceptance: what a store would hold. */
    final Map<UUID, Command> accepted = new LinkedHashMap<>();
    /** Everything that was asked, again and again. */
    final List<Asked> asked = new ArrayList<>();

    private final Map<String, LocalDate> starts = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 3, 2);
    private int left = Integer.MAX_VALUE;
    private Predicate<Command> refuses = command -> false;
    private Rule rule;

    RecordingStage refusing(Rule rule, Predicate<Command> refuses) {
        this.rule = rule;
        this.refuses = refuses;
        return this;
    }

    RecordingStage cutAfter(int commands) {
        left = commands;
        return this;
    }

    RecordingStage itIs(LocalDate day) {
        today = day;
        return this;
    }

    @Override
    public void perform(Command command, UUID idempotencyKey) {
        if (left-- <= 0) {
            throw new Cut();
        }
        asked.add(new Asked(idempotencyKey, command));
        if (accepted.containsKey(idempotencyKey)) {
            assertThat(command).as("a key stands for one command").isEqualTo(accepted.get(idempotencyKey));
            return;
        }
        if (refuses.test(command)) {
            throw rule.refused();
        }
        accepted.put(idempotencyKey, command);
    }

    @Override
    public LocalDate startedOn(String scenario) {
        return starts.computeIfAbsent(scenario, ignored -> today);
    }

    <C extends Command> List<C> all(Class<C> type) {
        return accepted.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <C extends Command> C one(Class<C> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).getFirst();
    }

    Map<String, Long> countsByType() {
        return accepted.values().stream()
                .collect(Collectors.groupingBy(command -> command.getClass().getSimpleName(), Collectors.counting()));
    }
}
