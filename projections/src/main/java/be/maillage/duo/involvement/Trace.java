package be.maillage.duo.involvement;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that two organisations did together.
 *
 * @param gathering the meeting, the news, the subgroup or the diagnostic
 * @param on since when it is one of both
 * @param position of the event that made it one of both
 * @param type of that event
 * @param audience who may know of it
 */
public record Trace(
        GatheringKind kind, UUID gathering, BusinessDate on, long position, String type, Audience audience) {

    static final Comparator<Trace> ORDER = Comparator.comparing(Trace::on).thenComparing(Trace::position);
}
