package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import java.time.LocalDate;
import java.util.List;

/**
 * How much of one kind is due, as far as the reader may know.
 *
 * @param count how much in all
 * @param overdue how much of it is late; 0 for a mere suggestion
 * @param earliest the first day on which one of them was or is due
 * @param suggestion whether nobody is late, and it is something to bring up at the next meeting
 */
public record DueOfKind(DueKind kind, long count, long overdue, LocalDate earliest, boolean suggestion) {

    /** @param steps at least one, all of that kind */
    static DueOfKind of(DueKind kind, List<Step> steps, LocalDate today) {
        boolean suggestion = Reminding.isSuggestion(kind);
        long late = steps.stream().filter(step -> step.due().isBefore(today)).count();
        LocalDate earliest =
                steps.stream().map(Step::due).min(LocalDate::compareTo).orElseThrow();
        return new DueOfKind(kind, steps.size(), suggestion ? 0 : late, earliest, suggestion);
    }
}
