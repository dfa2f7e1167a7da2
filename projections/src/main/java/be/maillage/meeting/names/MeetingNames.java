package be.maillage.meeting.names;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.MeetingKind;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what to call meetings, in one question for all of a page. */
public final class MeetingNames {

    /** The collection of meetings, and the fields of its documents that tell how one is called. */
    public static final String MEETINGS = "meetings";

    public static final String CONVENED = "convened";
    public static final String DAY = "day";

    private static final String VALUE = CONVENED + Parts.VALUE;

    private final ReadModels models;

    public MeetingNames(ReadModels models) {
        this.models = models;
    }

    /** The names found: of any meeting one can ask, and gets no more than its id when the reader may not know it. */
    public record Found(Map<UUID, MeetingName> names) {

        public MeetingName of(UUID meetingId) {
            MeetingName name = names.get(meetingId);
            return name == null ? new MeetingName(meetingId, null, null, null) : name;
        }
    }

    public Mono<Found> of(Reader reader, UUID coordinationId, Collection<UUID> meetings) {
        if (meetings.isEmpty()) {
            return Mono.just(new Found(Map.of()));
        }
        return Flux.from(models.of(MEETINGS)
                        .find(and(
                                Readable.oneOf("_id", meetings),
                                eq("coordinationId", coordinationId.toString()),
                                Readable.audience(reader, CONVENED + Parts.AUDIENCE)))
                        .projection(Projections.include(VALUE + ".kind", VALUE + ".subject", DAY)))
                .map(MeetingNames::name)
                .collectMap(MeetingName::id, name -> name, HashMap::new)
                .map(Found::new);
    }

    private static MeetingName name(Document document) {
        Map<String, Object> convened =
                Values.map(Values.map(document.get(CONVENED)).get("value"));
        return new MeetingName(
                UUID.fromString(document.getString("_id")),
                Values.read(convened.get("kind"), MeetingKind.class),
                Values.read(convened.get("subject"), LocalizedString.class),
                Values.read(document.get(DAY), BusinessDate.class));
    }
}
