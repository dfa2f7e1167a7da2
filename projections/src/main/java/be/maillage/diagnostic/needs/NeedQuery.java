package be.maillage.diagnostic.needs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers which needs a coordination knows of and what became of them. */
public final class NeedQuery {

    private static final int YEARS = 6;

    private final ReadModels models;

    public NeedQuery(ReadModels models) {
        this.models = models;
    }

    /** Whether an authority answered. */
    public enum Answered {
        YES,
        NO
    }

    /**
     * What to keep of the register; null keeps all.
     *
     * @param answered whether an authority answered, who may not know finds none
     * @param state its state; who may not know finds none
     */
    public record Filter(@Nullable Theme theme, @Nullable Answered answered, Need.@Nullable State state) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * The register of needs, in the order in which they were first recorded.
     *
     * @param today the day for which their age is told
     */
    public Mono<Page<Need>> list(Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        return Pages.find(needs(), condition(reader, coordinationId, filter), NeedDocument.ORDER, paging)
                .map(found -> found.with(found.documents().stream()
                        .map(document -> answer(document, reader, today))
                        .toList()));
    }

    private MongoCollection<Document> needs() {
        return models.of(NeedProjector.NAME);
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter) {
        Bson open = Readable.audience(reader, NeedDocument.AUDIENCE);
        List<Bson> all = new ArrayList<>();
        all.add(eq("coordinationId", coordinationId.toString()));
        all.add(exists(NeedDocument.SAID));
        all.add(or(and(open, eq(NeedDocument.LISTED, true)), eq(NeedDocument.PUBLISHED, true)));
        if (filter.theme() != null) {
            all.add(or(
                    and(open, eq(NeedDocument.SAID + ".theme", filter.theme().name())),
                    and(
                            nor(open),
                            eq(NeedDocument.PUBLISHED_THEME, filter.theme().name()))));
        }
        if (filter.answered() != null) {
            all.add(and(open, eq(NeedDocument.ANSWERED, filter.answered() == Answered.YES)));
        }
        if (filter.state() != null) {
            all.add(and(open, eq(NeedDocument.STATE, filter.state().name())));
        }
        return and(all);
    }

    private static Need answer(Document document, Reader reader, LocalDate today) {
        List<Need.InEdition> editions =
                Values.list(document.get(NeedDocument.EDITIONS), NeedDocument.Print.class).stream()
                        .filter(print -> reader.mayRead(Audience.parse(print.audience())))
                        .map(NeedDocument.Print::edition)
                        .toList();
        UUID id = UUID.fromString(document.getString("_id"));
        return reader.mayRead(Audience.parse(document.getString(NeedDocument.AUDIENCE)))
                ? known(id, document, editions, today)
                : published(id, editions);
    }

    private static Need known(UUID id, Document document, List<Need.InEdition> editions, LocalDate today) {
        NeedDocument.Said said = Values.required(document.get(NeedDocument.SAID), NeedDocument.Said.class);
        BusinessDate first = Values.required(document.get(NeedDocument.FIRST_SEEN), BusinessDate.class);
        Need.State state = Values.required(document.get(NeedDocument.STATE), Need.State.class);
        boolean answered = document.getBoolean(NeedDocument.ANSWERED, false);
        boolean open = state == Need.State.STANDING && !answered;
        return new Need(
                id,
                said.kind(),
                said.statement(),
                said.theme(),
                said.concerned(),
                first,
                first.precision(),
                Values.list(document.get(NeedDocument.DIAGNOSTICS), UUID.class),
                Values.read(document.get(NeedDocument.MEETING), UUID.class),
                state,
                Values.read(document.get(NeedDocument.MERGED_INTO), UUID.class),
                editions,
                relays(document),
                answered,
                open,
                open && first.latest().plusYears(YEARS).isBefore(today));
    }

    /** As the editions say that the reader may read, and nothing of what became of it since. */
    private static Need published(UUID id, List<Need.InEdition> editions) {
        Need.InEdition first = editions.getFirst();
        Need.InEdition last = editions.getLast();
        return new Need(
                id,
                last.kind(),
                last.statement(),
                last.theme(),
                null,
                first.on(),
                first.on().precision(),
                editions.stream().map(Need.InEdition::diagnosticId).distinct().toList(),
                null,
                Need.State.STANDING,
                null,
                editions,
                List.of(),
                null,
                null,
                null);
    }

    private static List<Need.Relay> relays(Document document) {
        List<NeedDocument.Given> answers = Values.list(document.get(NeedDocument.ANSWERS), NeedDocument.Given.class);
        return Values.list(document.get(NeedDocument.RELAYS), Need.Relay.class).stream()
                .map(relay -> new Need.Relay(
                        relay.id(),
                        relay.diagnosticId(),
                        relay.edition(),
                        relay.to(),
                        relay.channel(),
                        relay.on(),
                        relay.note(),
                        answers.stream()
                                .filter(given -> given.relayId().equals(relay.id()))
                                .map(NeedDocument.Given::answer)
                                .toList()))
                .toList();
    }
}
