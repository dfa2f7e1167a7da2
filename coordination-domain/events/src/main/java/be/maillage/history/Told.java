package be.maillage.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact was told to the record. The store adds its own recording time; both are kept.
 *
 * @param on when it happened, as precisely as the teller knows
 * @param recordedAfterwards whether this is old history entered later; many details may then be missing
 * @param note what the teller adds, free text about no person
 * @param assumed the fields of the event that the teller's source does not state
 */
public record Told(
        BusinessDate on,
        boolean recordedAfterwards,
        @Nullable LocalizedString note,
        List<String> assumed) {

    public Told {
        assumed = List.copyOf(assumed);
    }

    public static Told on(BusinessDate date) {
        return new Told(date, false, null, List.of());
    }

    public static Told afterwards(BusinessDate date) {
        return new Told(date, true, null, List.of());
    }
}
