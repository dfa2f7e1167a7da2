package be.maillage.meeting;

import be.maillage.history.BusinessDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, local to Brussels. It ends on the day it begins.
 *
 * @param start and {@code end}: what an old history rarely knows
 */
public record MeetingTime(
        BusinessDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {}
