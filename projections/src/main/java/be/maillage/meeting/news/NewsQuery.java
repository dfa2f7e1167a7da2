package be.maillage.meeting.news;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.meeting.news.News.Relay;
import be.maillage.meeting.news.News.State;
import be.maillage.meeting.news.NewsProjector.Relayed;
import be.maillage.meeting.news.NewsProjector.Shared;
import be.maillage.meeting.news.NewsProjector.Withdrawn;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Headline;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what members tell each other, as far as a reader may know. */
public final class NewsQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final MeetingNames meetings;

    public NewsQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.meetings = new MeetingNames(models);
    }

    /**
     * The news of one state, newest first.
     *
     * @param today the day for which it is told what has expired
     */
    public Mono<Page<News>> list(Reader reader, UUID coordinationId, State state, Paging paging, LocalDate today) {
        Bson withdrawn = exists(NewsProjector.WITHDRAWN);
        Bson expired = lt(NewsProjector.UNTIL, today.toString());
        Bson standing = switch (state) {
            case WITHDRAWN -> withdrawn;
            case EXPIRED -> and(expired, nor(withdrawn));
            case CURRENT -> nor(expired, withdrawn);
        };
        return Pages.find(
                        news(),
                        and(visible(reader, coordinationId), standing),
                        NewsProjector.SORT,
                        Order.DESCENDING,
                        paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** The newest current news for everybody, of all coordinations. */
    public Mono<List<Headline>> headlines(int most, LocalDate today) {
        Bson gone = or(lt(NewsProjector.UNTIL, today.toString()), exists(NewsProjector.WITHDRAWN));
        return Flux.from(news().find(
                                and(Readable.audience(Reader.PUBLIC, NewsProjector.SHARED + Parts.AUDIENCE), nor(gone)))
                        .sort(Sorts.descending(NewsProjector.SORT, "_id"))
                        .limit(most))
                .map(document -> {
                    Shared shared = shared(document);
                    return new Headline(
                            UUID.fromString(document.getString("coordinationId")),
                            UUID.fromString(document.getString("_id")),
                            List.of(shared.title()),
                            shared.on());
                })
                .collectList();
    }

    /** @return empty when there is no such news that the reader may know */
    public Mono<News> byId(Reader reader, UUID coordinationId, UUID informationId, LocalDate today) {
        Bson one = and(visible(reader, coordinationId), eq("_id", informationId.toString()));
        return Mono.from(news().find(one))
                .flatMap(found -> answers(reader, coordinationId, List.of(found), today))
                .map(List::getFirst);
    }

    private MongoCollection<Document> news() {
        return models.of(NewsProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, NewsProjector.SHARED + Parts.AUDIENCE));
    }

    private Mono<List<News>> answers(Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        List<UUID> organisations = documents.stream()
                .flatMap(document -> Stream.concat(
                        Stream.ofNullable(shared(document).organisationId()),
                        relays(document, reader).stream().map(Relayed::relayedBy)))
                .toList();
        List<UUID> at = documents.stream()
                .map(document -> shared(document).meetingId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Mono.zip(directory.namesOf(coordinationId, organisations), meetings.of(reader, coordinationId, at))
                .map(names -> documents.stream()
                        .map(document -> answer(document, reader, names.getT1(), names.getT2(), today))
                        .toList());
    }

    private static Shared shared(Document document) {
        return Parts.required(document, NewsProjector.SHARED, Shared.class);
    }

    private static List<Relayed> relays(Document document, Reader reader) {
        return Parts.parts(document.get(NewsProjector.RELAYS), reader).stream()
                .map(part -> Values.required(part.get("value"), Relayed.class))
                .toList();
    }

    private static News answer(
            Document document,
            Reader reader,
            Map<UUID, LocalizedString> names,
            MeetingNames.Found meetings,
            LocalDate today) {
        Shared shared = shared(document);
        UUID by = shared.organisationId();
        UUID at = shared.meetingId();
        Withdrawn withdrawn = Parts.value(document, NewsProjector.WITHDRAWN, Withdrawn.class, reader);
        return new News(
                UUID.fromString(document.getString("_id")),
                state(document, shared, today),
                shared.title(),
                shared.text(),
                shared.link(),
                shared.audience(),
                by == null ? null : new Named(by, names.get(by)),
                at == null ? null : meetings.of(at),
                shared.on(),
                shared.on().precision(),
                shared.until(),
                withdrawn == null ? null : withdrawn.reason(),
                relays(document, reader).stream()
                        .map(it -> new Relay(new Named(it.relayedBy(), names.get(it.relayedBy())), it.on(), it.how()))
                        .toList());
    }

    private static State state(Document document, Shared shared, LocalDate today) {
        if (document.containsKey(NewsProjector.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        return shared.until() != null && shared.until().latest().isBefore(today) ? State.EXPIRED : State.CURRENT;
    }
}
