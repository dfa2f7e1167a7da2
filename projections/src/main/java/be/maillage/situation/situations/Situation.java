package be.maillage.situation.situations;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A situation, for those who take part. The people whose situation it is are named nowhere.
 *
 * @param subgroup before which it was laid; null when before the whole coordination
 * @param laidOn when it was laid
 * @param precision of {@code laidOn}
 * @param laidBy the person who laid it; null in an old history that does not know it
 * @param consentObtainedOn when those concerned agreed; null in an old history that knows no more than that they did
 * @param servicesInvolved how many services work with them
 * @param organisations those of them that may be named
 * @param participants the persons who take part
 * @param managersPresent how many of them sit as managers: above none, it is a warning, since a superior's presence may hold others back
 * @param reflections what those present thought of it, oldest first
 */
public record Situation(
        UUID id,
        @Nullable Named subgroup,
        BusinessDate laidOn,
        Precision precision,
        @Nullable UUID laidBy,
        @Nullable BusinessDate consentObtainedOn,
        int servicesInvolved,
        List<Named> organisations,
        List<Work> chronology,
        LocalizedString question,
        List<UUID> participants,
        int managersPresent,
        List<Reflection> reflections,
        @Nullable BusinessDate closedOn,
        @Nullable LocalizedString outcome) {

    /** What one service did. */
    public record Work(
            @Nullable Named organisation,
            @Nullable BusinessDate from,
            @Nullable BusinessDate until,
            LocalizedString work) {}

    public record Reflection(LocalizedString reflections, List<LocalizedString> waysForward, BusinessDate on) {}
}
