package be.maillage.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Brings the slots of a week into the one form in which they are recorded. */
final class Week {

    private static final Comparator<OpeningSlot> ORDER = Comparator.comparing(OpeningSlot::day)
            .thenComparing(OpeningSlot::from)
            .thenComparing(OpeningSlot::to)
            .thenComparing(OpeningSlot::kind);

    private static final Comparator<OpeningSlot> BY_KIND =
            Comparator.comparing(OpeningSlot::kind).thenComparing(ORDER);

    private Week() {}

    /** By day and hour; slots of one kind that overlap or touch are one slot. */
    static List<OpeningSlot> merged(List<OpeningSlot> slots) {
        slots.forEach(Week::requireOrder);
        List<OpeningSlot> merged = new ArrayList<>();
        slots.stream().sorted(BY_KIND).forEach(slot -> {
            if (!merged.isEmpty() && meet(merged.getLast(), slot)) {
                merged.add(joined(merged.removeLast(), slot));
            } else {
                merged.add(slot);
            }
        });
        merged.sort(ORDER);
        return merged;
    }

    private static void requireOrder(OpeningSlot slot) {
        if (!slot.from().isBefore(slot.to())) {
            throw OrganisationRule.SLOT_ENDS_AFTER_IT_BEGINS.refused(
                    Map.of("day", slot.day(), "from", slot.from(), "to", slot.to()));
        }
    }

    private static boolean meet(OpeningSlot earlier, OpeningSlot later) {
        return earlier.kind() == later.kind()
                && earlier.day() == later.day()
                && !earlier.to().isBefore(later.from());
    }

    private static OpeningSlot joined(OpeningSlot earlier, OpeningSlot later) {
        return new OpeningSlot(
                earlier.day(),
                earlier.from(),
                earlier.to().isBefore(later.to()) ? later.to() : earlier.to(),
                earlier.kind());
    }
}
