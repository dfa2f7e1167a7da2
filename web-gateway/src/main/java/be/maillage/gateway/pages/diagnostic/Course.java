package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a diagnostic has come on its way to an edition and to those who can answer it, and what comes next.
 *
 * @param next what to do now; null when the reader has nothing to do about it
 */
record Course(List<Stage> stages, String now, @Nullable Doing next) {

    /** @param doing leads to its form; null when there is nothing to do there, or not for this reader */
    record Stage(
            String name,
            String standing,
            boolean over,
            boolean now,
            @Nullable Doing doing) {}

    /** A part of the way, in order; what is not needed for an edition may be passed over. */
    private enum Part {
        FINDINGS("record-finding"),
        PRIORITIES("prioritise-needs"),
        PERSPECTIVES("propose-perspective"),
        AGREEMENT("validate-diagnostic"),
        EDITION("publish-diagnostic"),
        RELAY("relay-diagnostic");

        private final String deed;

        Part(String deed) {
            this.deed = deed;
        }
    }

    /** Of a diagnostic that members see whole. */
    static Course of(Diagnostic it, Asked asked) {
        Words words = asked.words();
        Part[] parts = Part.values();
        int now = IntStream.range(0, parts.length)
                .filter(part -> !over(parts[part], it) && !isPassed(parts[part], it))
                .findFirst()
                .orElse(parts.length);
        List<Stage> stages = IntStream.range(0, parts.length)
                .mapToObj(part -> stage(parts[part], it, part == now, asked))
                .toList();
        String key = now < parts.length ? parts[now].name() : "ROUND";
        Doing next = now < parts.length ? stages.get(now).doing() : doing("open-round", it.id(), asked);
        return new Course(stages, words.texts().say("course." + key + ".next"), next);
    }

    private static Stage stage(Part part, Diagnostic it, boolean now, Asked asked) {
        Words words = asked.words();
        boolean over = over(part, it);
        String standing =
                now ? "course.now" : over ? "course.over" : isPassed(part, it) ? "course.passed" : "course.ahead";
        return new Stage(
                words.texts().say("course." + part, "n", count(part, it)),
                words.texts().say(standing),
                over,
                now,
                isOpen(part, it) ? doing(part.deed, it.id(), asked) : null);
    }

    private static boolean over(Part part, Diagnostic it) {
        boolean published = it.state() == Diagnostic.State.PUBLISHED;
        return switch (part) {
            case FINDINGS -> it.findings() > 0;
            case PRIORITIES -> published || (it.findings() > 0 && (it.needs() < 2 || it.howRanked() != null));
            case PERSPECTIVES -> published || !it.perspectives().isEmpty();
            case AGREEMENT -> published || it.validated() != null;
            case EDITION -> published;
            case RELAY ->
                published
                        && it.relays().stream()
                                .anyMatch(relay -> relay.edition()
                                        == it.editions().getLast().number());
        };
    }

    /** Whether a meeting has agreed without it. To tell it now would mean to ask for that agreement again, so nobody is led there any more. */
    private static boolean isPassed(Part part, Diagnostic it) {
        return part.compareTo(Part.AGREEMENT) < 0 && it.validated() != null && !over(part, it);
    }

    /** Whether something can be told of it now: an edition needs what a meeting agreed to, and what is published stands. */
    private static boolean isOpen(Part part, Diagnostic it) {
        boolean working = it.state() == Diagnostic.State.IN_PROGRESS;
        return switch (part) {
            case FINDINGS, PERSPECTIVES -> working;
            case PRIORITIES -> working && it.needs() > 0;
            case AGREEMENT, EDITION -> working && it.findings() > 0;
            case RELAY -> !it.editions().isEmpty();
        };
    }

    private static int count(Part part, Diagnostic it) {
        return switch (part) {
            case FINDINGS -> it.findings();
            case PERSPECTIVES -> it.perspectives().size();
            case EDITION -> it.editions().size() + (it.state() == Diagnostic.State.PUBLISHED ? 0 : 1);
            case RELAY -> it.relays().size();
            case PRIORITIES, AGREEMENT -> 0;
        };
    }

    private static @Nullable Doing doing(String deed, UUID diagnosticId, Asked asked) {
        List<Doing> doings = asked.doings(Map.of(Offers.DIAGNOSTIC, diagnosticId), deed);
        return doings.isEmpty() ? null : doings.getFirst();
    }
}
