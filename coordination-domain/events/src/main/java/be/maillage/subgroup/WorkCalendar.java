package be.maillage.subgroup;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that a subgroup sets itself (CDGAI, "Les sous-groupes", fourth question).
 *
 * @param plan how it means to work until then
 * @param reportBackOn when it reports back to the whole coordination
 */
public record WorkCalendar(@Nullable LocalizedString plan, BusinessDate reportBackOn) {}
