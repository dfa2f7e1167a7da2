package be.maillage.audit;

import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What an event is about, so that one thing can be followed through the whole history. Persons are not followed. */
final class About {

    private About() {}

    static Set<UUID> of(StoredEvent event, Sentence sentence) {
        Set<UUID> all = new LinkedHashSet<>();
        all.add(event.aggregateId());
        if (event.metadata().onBehalfOf() != null && !AuditProjector.isCollective(event)) {
            all.add(event.metadata().onBehalfOf());
        }
        sentence.arguments().values().stream().flatMap(About::named).forEach(all::add);
        if (event.event() instanceof MeetingConvened convened && convened.subgroupId() != null) {
            all.add(convened.subgroupId());
        }
        return all;
    }

    private static Stream<UUID> named(Argument argument) {
        return switch (argument) {
            case Argument.Member member -> Stream.of(member.id());
            case Argument.Pair pair -> Stream.of(pair.id());
            case Argument.Person ignored -> Stream.empty();
            case Argument.Text ignored -> Stream.empty();
            case Argument.Date ignored -> Stream.empty();
            case Argument.Level ignored -> Stream.empty();
            case Argument.Code ignored -> Stream.empty();
            case Argument.Codes ignored -> Stream.empty();
            case Argument.Quantity ignored -> Stream.empty();
            case Argument.Words ignored -> Stream.empty();
            case Argument.Absent ignored -> Stream.empty();
        };
    }
}
