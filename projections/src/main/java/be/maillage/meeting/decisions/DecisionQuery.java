package be.maillage.meeting.decisions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import be.maillage.history.Reader;
import be.maillage.meeting.decisions.DecisionProjector.Decided;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.readmodel.Folding;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what was decided, as far as a reader may know. */
public final class DecisionQuery {

    private final ReadModels models;
    private final MeetingNames meetings;

    public DecisionQuery(ReadModels models) {
        this.models = models;
        this.meetings = new MeetingNames(models);
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param q words of its text: each must begin one of its words, whatever the case, accents, ligatures and plurals
     * @param from the first day; a date that is only known as a month or year is kept when it may lie in the interval
     * @param to the last day
     */
    public record Filter(
            @Nullable String q,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /** The decisions of all meetings by the day on which they were taken. */
    public Mono<Page<Decision>> list(Reader reader, UUID coordinationId, Filter filter, Order order, Paging paging) {
        return Pages.find(decisions(), condition(reader, coordinationId, filter), DecisionProjector.SORT, order, paging)
                .flatMap(found ->
                        answers(reader, coordinationId, found.documents()).map(found::with));
    }

    /** The decisions of one meeting, in the order in which they were taken. */
    public Mono<List<Decision>> ofMeeting(Reader reader, UUID coordinationId, UUID meetingId) {
        Bson filter = and(visible(reader, coordinationId), eq(DecisionProjector.MEETING, meetingId.toString()));
        return Flux.from(decisions().find(filter).sort(Sorts.ascending(DecisionProjector.SORT, "_id")))
                .collectList()
                .flatMap(found -> answers(reader, coordinationId, found));
    }

    private MongoCollection<Document> decisions() {
        return models.of(DecisionProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, DecisionProjector.DECIDED + Parts.AUDIENCE));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        if (filter.from() != null) {
            all.add(gte(DecisionProjector.LAST_DAY, filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(lt(DecisionProjector.SORT, filter.to().plusDays(1).toString()));
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            List<String> prefixes = Folding.prefixes(filter.q());
            prefixes.forEach(prefix -> all.add(regex(DecisionProjector.TOKENS, "^" + prefix)));
            if (prefixes.isEmpty()) {
                all.add(in("_id", List.of()));
            }
        }
        return and(all);
    }

    private Mono<List<Decision>> answers(Reader reader, UUID coordinationId, List<Document> documents) {
        List<UUID> ids = documents.stream()
                .map(document -> decided(document).meetingId())
                .distinct()
                .toList();
        return meetings.of(reader, coordinationId, ids)
                .map(names -> documents.stream()
                        .map(document -> answer(document, names))
                        .toList());
    }

    private static Decided decided(Document document) {
        return Parts.required(document, DecisionProjector.DECIDED, Decided.class);
    }

    private static Decision answer(Document document, MeetingNames.Found meetings) {
        Decided decided = decided(document);
        return new Decision(
                UUID.fromString(document.getString("_id")),
                meetings.of(decided.meetingId()),
                decided.itemId(),
                decided.text(),
                decided.mode(),
                decided.votes(),
                decided.dissent(),
                decided.on(),
                decided.on().precision());
    }
}
