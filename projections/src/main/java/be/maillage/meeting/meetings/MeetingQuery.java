package be.maillage.meeting.meetings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.Reader;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.decisions.DecisionQuery;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers which meetings there are and what was said there. Of those that a reader may not read they can know that they exist. */
public final class MeetingQuery {

    private static final String CONVENED = MeetingProjector.CONVENED + Parts.VALUE;
    private static final String AUDIENCE = MeetingProjector.CONVENED + Parts.AUDIENCE;

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final MeetingNames names;
    private final DecisionQuery decisions;
    private final ActionQuery actions;

    public MeetingQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.names = new MeetingNames(models);
        this.decisions = new DecisionQuery(models);
        this.actions = new ActionQuery(models);
    }

    /** Which meetings are meant, seen from the day of asking. */
    public enum When {
        /** Not held yet, and their day has not passed; cancelled ones too. */
        COMING,
        PAST,
        /** Those of which the reader may know no more than that they exist, in the order in which they were convened. */
        RESERVED
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param from the first day; a day that is only known as a month or year is kept when it may lie in the interval
     * @param to the last day
     */
    public record Filter(
            @Nullable When when,
            @Nullable MeetingKind kind,
            @Nullable MeetingPurpose purpose,
            @Nullable UUID subgroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        public static Filter of(When when) {
            return new Filter(when, null, null, null, null, null);
        }
    }

    /**
     * The meetings by day and start. Whoever asks for the reserved ones gets their ids, whatever else the filter says.
     *
     * @param today the day for which it is told which are coming
     */
    public Mono<Page<Meeting>> list(
            Reader reader, UUID coordinationId, Filter filter, Order order, Paging paging, LocalDate today) {
        if (filter.when() == When.RESERVED) {
            return Pages.find(meetings(), reserved(reader, coordinationId), MeetingProjector.ORDER, order, paging)
                    .map(found -> found.with(found.documents().stream()
                            .map(document -> Meeting.reserved(Summaries.id(document)))
                            .toList()));
        }
        return Pages.find(
                        meetings(),
                        condition(reader, coordinationId, filter, today),
                        MeetingProjector.SORT,
                        order,
                        paging)
                .flatMap(found -> directory
                        .namesOf(coordinationId, Summaries.hosts(found.documents(), reader))
                        .map(hosts -> {
                            Summaries summaries = new Summaries(reader, today, hosts);
                            return found.with(found.documents().stream()
                                    .map(summaries::of)
                                    .toList());
                        }));
    }

    /** @return empty when there is no such meeting; a reserved one when the reader may not read it */
    public Mono<MeetingInFull> byId(Reader reader, UUID coordinationId, UUID meetingId, LocalDate today) {
        Bson one = and(eq("_id", meetingId.toString()), of(coordinationId), exists(MeetingProjector.CONVENED));
        return Mono.from(meetings().find(one)).flatMap(document -> {
            InFull parts = new InFull(document, reader, today);
            if (parts.isReserved()) {
                return Mono.just(InFull.reserved(meetingId));
            }
            return Mono.zip(
                            directory.namesOf(coordinationId, parts.organisations()),
                            names.of(reader, coordinationId, parts.meetings()),
                            decisions.ofMeeting(reader, coordinationId, meetingId),
                            actions.ofMeeting(reader, coordinationId, meetingId, today))
                    .map(all -> parts.answer(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
        });
    }

    /**
     * What a link for checking in leads to, whoever holds it.
     *
     * @param now the moment of asking, local to Brussels
     */
    public Mono<MeetingByLink> byLink(UUID coordinationId, UUID meetingId, String secret, LocalDateTime now) {
        Bson one = and(eq("_id", meetingId.toString()), of(coordinationId), exists(MeetingProjector.CONVENED));
        return Mono.from(meetings().find(one))
                .map(document -> Door.open(document, secret, now))
                .defaultIfEmpty(MeetingByLink.NONE);
    }

    private MongoCollection<Document> meetings() {
        return models.of(MeetingProjector.NAME);
    }

    private static Bson of(UUID coordinationId) {
        return eq("coordinationId", coordinationId.toString());
    }

    private static Bson reserved(Reader reader, UUID coordinationId) {
        return and(of(coordinationId), exists(MeetingProjector.CONVENED), nor(Readable.audience(reader, AUDIENCE)));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(of(coordinationId));
        all.add(Readable.audience(reader, AUDIENCE));
        if (filter.when() != null) {
            Bson held = exists(MeetingProjector.HELD);
            Bson over = or(held, lt(MeetingProjector.LAST_DAY, today.toString()));
            all.add(filter.when() == When.PAST ? over : nor(over));
        }
        if (filter.kind() != null) {
            all.add(eq(CONVENED + ".kind", filter.kind().name()));
        }
        if (filter.purpose() != null) {
            all.add(eq(CONVENED + ".purpose", filter.purpose().name()));
        }
        if (filter.subgroup() != null) {
            all.add(eq(CONVENED + ".subgroupId", filter.subgroup().toString()));
        }
        if (filter.from() != null) {
            all.add(gte(MeetingProjector.LAST_DAY, filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(lt(MeetingProjector.SORT, filter.to().plusDays(1).toString()));
        }
        return and(all);
    }
}
