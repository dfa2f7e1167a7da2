package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The steps of a document, and the earliest of their days, by which it is found. A document without steps is never found. */
final class Steps {

    static final String STEPS = "steps";
    static final String DUE = "due";

    private Steps() {}

    static List<Step> of(Map<String, Object> document) {
        return Values.list(document.get(STEPS), Step.class);
    }

    /** An obligation that stays what it was is still known since the day it was first known. */
    static void set(Map<String, Object> document, List<Step> steps) {
        if (steps.isEmpty()) {
            document.remove(STEPS);
            document.remove(DUE);
            return;
        }
        List<Step> before = of(document);
        List<Step> now = steps.stream()
                .map(step -> step.knownSince(firstKnown(before, step)))
                .toList();
        document.put(STEPS, Values.of(now));
        document.put(DUE, Collections.min(now.stream().map(Step::due).toList()).toString());
    }

    private static LocalDate firstKnown(List<Step> before, Step step) {
        return before.stream()
                .filter(earlier -> earlier.obligation().equals(step.obligation()))
                .map(Step::known)
                .filter(known -> known.isBefore(step.known()))
                .findFirst()
                .orElse(step.known());
    }

    /** Puts steps in the place of those of the same kinds about the same subject. */
    static void replace(Map<String, Object> document, UUID subject, Set<DueKind> kinds, List<Step> steps) {
        List<Step> all = new ArrayList<>(of(document));
        all.removeIf(step -> kinds.contains(step.kind()) && step.subject().equals(subject));
        all.addAll(steps);
        set(document, all);
    }

    /** The later of a day that a document knows and another one; the field is set to it. */
    static LocalDate later(Map<String, Object> document, String field, LocalDate day) {
        LocalDate known = Values.read(document.get(field), LocalDate.class);
        LocalDate later = known == null || day.isAfter(known) ? day : known;
        document.put(field, later.toString());
        return later;
    }
}
