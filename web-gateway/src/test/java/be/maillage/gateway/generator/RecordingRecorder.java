package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import be.maillage.decision.Refused;
import be.maillage.decision.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write side that accepts everything once per key, but for what it is told to refuse; it can go down in the middle. What the generator means to be
 * refused it cannot know, so it is told by whoever knows the lives.
 */
final class RecordingRecorder implements Recorder {

    /** The machine went down in the middle. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    record Asked(UUID key, Command command, Instant at) {}

    /** By key, in order of acceptance: what a store would hold. */
    final Map<UUID, Asked> accepted = Collections.synchronizedMap(new LinkedHashMap<>());

    final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    private final Function<UUID, @Nullable Rule> refusals;
    private int left = Integer.MAX_VALUE;

    RecordingRecorder(Function<UUID, @Nullable Rule> refusals) {
        this.refusals = refusals;
    }

    synchronized RecordingRecorder cutAfter(int commands) {
        left = commands;
        return this;
    }

    @Override
    public synchronized void perform(Command command, UUID idempotencyKey, Instant at) throws Refused {
        if (left-- <= 0) {
            throw new Cut();
        }
        Asked one = new Asked(idempotencyKey, command, at);
        asked.add(one);
        Rule rule = refusals.apply(idempotencyKey);
        if (rule != null) {
            throw rule.refused();
        }
        accepted.putIfAbsent(idempotencyKey, one);
    }

    @Override
    public boolean knows(UUID idempotencyKey) {
        return accepted.containsKey(idempotencyKey);
    }

    @Override
    public synchronized long eventsOf(UUID coordinationId) {
        return accepted.values().stream()
                .filter(one -> one.command().coordinationId().equals(coordinationId))
                .count();
    }
}
