package be.maillage.meeting.decisions;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import be.maillage.meeting.Votes;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Parts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per decision. */
public final class DecisionProjector implements Projector {

    /** The collection. */
    public static final String NAME = "decisions";

    static final String DECIDED = "decided";
    static final String MEETING = "meetingId";
    static final String SORT = "sort";
    static final String LAST_DAY = "lastDay";
    static final String TOKENS = "tokens";

    private static final int MOST_TOKENS = 400;

    record Decided(
            UUID meetingId,
            @Nullable UUID itemId,
            LocalizedString text,
            DecisionMode mode,
            @Nullable Votes votes,
            @Nullable LocalizedString dissent,
            BusinessDate on) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT, "_id"), List.of(MEETING), List.of("coordinationId", TOKENS));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof DecisionRecorded e
                ? Stream.of(e.decisionId().toString())
                : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof DecisionRecorded e) {
            BusinessDate on = e.told().on();
            Parts.set(
                    document,
                    DECIDED,
                    event,
                    new Decided(e.meetingId(), e.itemId(), e.text(), e.mode(), e.votes(), e.dissent(), on));
            document.put(MEETING, e.meetingId().toString());
            document.put(SORT, "%sT%019d".formatted(on.earliest(), event.position()));
            document.put(LAST_DAY, on.latest().toString());
            document.put(TOKENS, Folding.tokens(List.of(e.text()), MOST_TOKENS));
        }
        return document;
    }
}
