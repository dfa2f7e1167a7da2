package be.maillage.meeting.actions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action.State;
import be.maillage.meeting.actions.Action.Step;
import be.maillage.meeting.actions.ActionProjector.Assigned;
import be.maillage.meeting.actions.ActionProjector.Standing;
import be.maillage.meeting.actions.ActionProjector.Told;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers who owes what, as far as a reader may know. */
public final class ActionQuery {

    private static final String STATE = ActionProjector.STATE + Parts.VALUE + ".state";

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final MeetingNames meetings;

    public ActionQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.meetings = new MeetingNames(models);
    }

    /** Which of the open ones are meant, seen from the day of asking. */
    public enum Due {
        OVERDUE,
        AHEAD
    }

    /**
     * What to keep of the list; null keeps all.
     *
     * @param organisation that took it on
     * @param due keeps open ones alone
     * @param mine keeps those that the reader or an organisation that they represent took on
     */
    public record Filter(
            @Nullable State state,
            @Nullable UUID organisation,
            @Nullable Due due,
            boolean mine) {

        public static final Filter ALL = new Filter(null, null, null);

        /** Open ones of the reader and of whom they represent. */
        public static final Filter MINE = new Filter(State.OPEN, null, null, true);

        /** Whoever took them on. */
        public Filter(@Nullable State state, @Nullable UUID organisation, @Nullable Due due) {
            this(state, organisation, due, false);
        }
    }

    /**
     * The actions of all meetings by the day on which they are due.
     *
     * @param today the day for which it is told which are overdue
     */
    public Mono<Page<Action>> list(
            Reader reader, UUID coordinationId, Filter filter, Order order, Paging paging, LocalDate today) {
        Bson condition = condition(reader, coordinationId, filter, today);
        return Pages.find(actions(), condition, ActionProjector.SORT, order, paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** @return empty when there is no such action that the reader may know */
    public Mono<Action> byId(Reader reader, UUID coordinationId, UUID actionId, LocalDate today) {
        Bson one = and(visible(reader, coordinationId), eq("_id", actionId.toString()));
        return Mono.from(actions().find(one))
                .flatMap(found -> answers(reader, coordinationId, List.of(found), today))
                .map(List::getFirst);
    }

    /** The actions that were taken on at one meeting, by the day on which they are due. */
    public Mono<List<Action>> ofMeeting(Reader reader, UUID coordinationId, UUID meetingId, LocalDate today) {
        Bson filter = and(visible(reader, coordinationId), eq(ActionProjector.MEETING, meetingId.toString()));
        return Flux.from(actions().find(filter).sort(Sorts.ascending(ActionProjector.SORT, "_id")))
                .collectList()
                .flatMap(found -> answers(reader, coordinationId, found, today));
    }

    private MongoCollection<Document> actions() {
        return models.of(ActionProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, ActionProjector.ASSIGNED + Parts.AUDIENCE),
                Readable.audience(reader, ActionProjector.STATE + Parts.AUDIENCE),
                Readable.audience(reader, ActionProjector.DUE + Parts.AUDIENCE));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        if (filter.state() != null) {
            all.add(eq(STATE, filter.state().name()));
        }
        if (filter.organisation() != null) {
            all.add(eq(
                    ActionProjector.ASSIGNED + Parts.VALUE + ".organisationId",
                    filter.organisation().toString()));
        }
        if (filter.mine()) {
            all.add(mine(reader));
        }
        if (filter.due() != null) {
            String day = today.toString();
            all.add(eq(STATE, State.OPEN.name()));
            all.add(filter.due() == Due.OVERDUE ? lt(ActionProjector.SORT, day) : gte(ActionProjector.SORT, day));
        }
        return and(all);
    }

    private static Bson mine(Reader reader) {
        Bson organisations =
                Readable.oneOf(ActionProjector.ASSIGNED + Parts.VALUE + ".organisationId", reader.organisations());
        return reader.person() == null
                ? organisations
                : or(
                        organisations,
                        eq(
                                ActionProjector.ASSIGNED + Parts.VALUE + ".personId",
                                reader.person().toString()));
    }

    private Mono<List<Action>> answers(Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        List<UUID> organisations = documents.stream()
                .map(document -> assigned(document).organisationId())
                .filter(Objects::nonNull)
                .toList();
        List<UUID> at = documents.stream()
                .flatMap(document -> Stream.concat(
                        Stream.of(assigned(document).meetingId()),
                        told(document, reader).stream().map(Told::followedUpAt).filter(Objects::nonNull)))
                .distinct()
                .toList();
        return Mono.zip(directory.namesOf(coordinationId, organisations), meetings.of(reader, coordinationId, at))
                .map(names -> documents.stream()
                        .map(document -> answer(document, reader, names.getT1(), names.getT2(), today))
                        .toList());
    }

    private static Assigned assigned(Document document) {
        return Parts.required(document, ActionProjector.ASSIGNED, Assigned.class);
    }

    private static List<Told> told(Document document, Reader reader) {
        return Parts.parts(document.get(ActionProjector.STEPS), reader).stream()
                .map(part -> Values.required(part.get("value"), Told.class))
                .toList();
    }

    private static Action answer(
            Document document,
            Reader reader,
            Map<UUID, LocalizedString> names,
            MeetingNames.Found meetings,
            LocalDate today) {
        Assigned assigned = assigned(document);
        Standing standing = Parts.required(document, ActionProjector.STATE, Standing.class);
        BusinessDate due = Parts.required(document, ActionProjector.DUE, BusinessDate.class);
        List<Told> told = told(document, reader);
        boolean open = standing.state() == State.OPEN;
        UUID organisation = assigned.organisationId();
        return new Action(
                UUID.fromString(document.getString("_id")),
                assigned.what(),
                organisation == null ? null : new Named(organisation, names.get(organisation)),
                assigned.personId(),
                meetings.of(assigned.meetingId()),
                standing.state(),
                open && due.latest().isBefore(today),
                due,
                due.precision(),
                assigned.on(),
                open ? null : standing.on(),
                open || told.isEmpty() ? null : told.getLast().reason(),
                told.stream().map(it -> step(it, meetings)).toList());
    }

    private static Step step(Told told, MeetingNames.Found meetings) {
        UUID at = told.followedUpAt();
        return new Step(told.kind(), told.on(), told.due(), told.reason(), at == null ? null : meetings.of(at));
    }
}
