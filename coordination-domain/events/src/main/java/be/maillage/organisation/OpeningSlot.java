package be.maillage.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A weekly slot, local to Brussels, from included to excluded. */
public record OpeningSlot(DayOfWeek day, LocalTime from, LocalTime to, Kind kind) {

    public enum Kind {
        PERMANENCE,
        APPOINTMENT,
        PHONE
    }
}
