package be.maillage.duo.involvement;

import be.maillage.duo.involvement.Gathering.Entry;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import java.util.Map;
import java.util.stream.Stream;

/** Who relayed whose news. */
final class NewsTraces {

    private NewsTraces() {}

    static Stream<Change> of(InformationEvent fact, StoredEvent event) {
        return switch (fact) {
            case InformationRelayed e ->
                Stream.of(new Change("news/" + e.informationId(), document -> relayed(document, e, event)));
            case InformationEvent.InformationShared ignored -> Stream.empty();
            case InformationEvent.InformationWithdrawn ignored -> Stream.empty();
        };
    }

    /** What the coordination itself shares brings nobody together. */
    private static void relayed(Map<String, Object> document, InformationRelayed e, StoredEvent event) {
        document.put(Gathering.KIND, GatheringKind.NEWS.name());
        if (e.sharedBy() != null && !e.sharedBy().equals(e.relayedBy())) {
            Gathering.add(document, event, new Entry(e.relayedBy(), event.position(), e.sharedBy(), null, null));
        }
    }
}
