package be.maillage.coordination.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.overview.Coordination.Charter;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.coordination.overview.Coordination.PriorityThemes;
import be.maillage.coordination.overview.OverviewProjector.Admission;
import be.maillage.coordination.overview.OverviewProjector.Founded;
import be.maillage.coordination.overview.Workings.Committee;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.coordination.overview.Workings.InternalRules;
import be.maillage.coordination.overview.Workings.Means;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which coordinations there are. */
public final class OverviewQuery {

    /** After how many months a membership must be confirmed where no admission policy was ever set. */
    private static final int USUAL_MONTHS = 24;

    private static final String FOUNDED_FOR = OverviewProjector.FOUNDED + Parts.AUDIENCE;

    private final ReadModels models;

    public OverviewQuery(ReadModels models) {
        this.models = models;
    }

    /**
     * Every coordination, by name.
     *
     * @param reader who asks, with the roles they hold on the platform
     */
    public Mono<Page<Coordination>> all(Reader reader, Paging paging) {
        return Pages.find(coordinations(), Readable.audience(reader, FOUNDED_FOR), OverviewProjector.SORT_NAME, paging)
                .map(found -> found.with(found.documents().stream()
                        .map(document -> answer(document, reader))
                        .toList()));
    }

    /** Some of them, by name. */
    public Mono<List<Coordination>> of(Reader reader, Collection<UUID> ids) {
        return Flux.from(coordinations()
                        .find(and(Readable.oneOf("_id", ids), Readable.audience(reader, FOUNDED_FOR)))
                        .sort(Sorts.ascending(OverviewProjector.SORT_NAME, "_id")))
                .map(document -> answer(document, reader))
                .collectList();
    }

    /** @return empty when there is none that the reader may see */
    public Mono<Coordination> byId(Reader reader, UUID coordinationId) {
        return Mono.from(coordinations()
                        .find(and(eq("_id", coordinationId.toString()), Readable.audience(reader, FOUNDED_FOR))))
                .map(document -> answer(document, reader));
    }

    /** @return empty when there is no coordination that the reader may see */
    public Mono<Workings> workings(Reader reader, UUID coordinationId) {
        return Mono.from(coordinations()
                        .find(and(eq("_id", coordinationId.toString()), Readable.audience(reader, FOUNDED_FOR))))
                .map(document -> new Workings(
                        Parts.value(document, OverviewProjector.RULES, InternalRules.class, reader),
                        Parts.value(document, OverviewProjector.COMMITTEE, Committee.class, reader),
                        parts(document, OverviewProjector.MEANS, Means.class, reader)
                                .sorted(Comparator.comparing(Means::year).reversed())
                                .toList(),
                        parts(document, OverviewProjector.INITIATIVES, Initiative.class, reader)
                                .toList()
                                .reversed()));
    }

    private static <T> Stream<T> parts(Document document, String list, Class<T> type, Reader reader) {
        return Parts.parts(document.get(list), reader).stream().map(part -> Values.required(part.get("value"), type));
    }

    /** Its current members of every kind, whoever asks: for aggregates. */
    public Mono<Set<UUID>> memberIds(UUID coordinationId) {
        return Mono.from(coordinations()
                        .find(eq("_id", coordinationId.toString()))
                        .projection(Projections.include(OverviewProjector.MEMBERS)))
                .map(document -> Values.list(document.get(OverviewProjector.MEMBERS), UUID.class).stream()
                        .collect(Collectors.toUnmodifiableSet()))
                .defaultIfEmpty(Set.of());
    }

    /** After how many months a membership must be confirmed: 24 where no admission policy was ever set. */
    public Mono<Integer> reconfirmEveryMonths(UUID coordinationId) {
        return Mono.from(coordinations()
                        .find(eq("_id", coordinationId.toString()))
                        .projection(Projections.include(OverviewProjector.ADMISSION)))
                .mapNotNull(document -> Parts.value(document, OverviewProjector.ADMISSION, Admission.class))
                .map(Admission::reconfirmEveryMonths)
                .defaultIfEmpty(USUAL_MONTHS);
    }

    /** Every coordination that is not dissolved, whoever asks: for what happens by itself. */
    public Flux<UUID> alive() {
        return Flux.from(coordinations()
                        .find(and(exists(FOUNDED_FOR), exists(OverviewProjector.DISSOLVED, false)))
                        .projection(Projections.include("_id")))
                .map(document -> UUID.fromString(document.getString("_id")));
    }

    private MongoCollection<Document> coordinations() {
        return models.of(OverviewProjector.NAME);
    }

    private static Coordination answer(Document document, Reader reader) {
        Founded founded = Parts.required(document, OverviewProjector.FOUNDED, Founded.class);
        Admission admission = Parts.value(document, OverviewProjector.ADMISSION, Admission.class, reader);
        return new Coordination(
                UUID.fromString(document.getString("_id")),
                founded.names(),
                founded.communes(),
                Values.list(document.get(OverviewProjector.MEMBERS), String.class)
                        .size(),
                Parts.value(document, OverviewProjector.CARRIER, Carrier.class, reader),
                founded.origin(),
                founded.steering(),
                founded.on(),
                founded.on().precision(),
                Parts.value(document, OverviewProjector.CHARTER, Charter.class, reader),
                admission == null ? null : admission.policy(),
                admission == null ? null : admission.charterRequired(),
                admission == null ? null : admission.reconfirmEveryMonths(),
                Parts.value(document, OverviewProjector.OFFICIALS, ElectedOfficialsPolicy.class, reader),
                Parts.value(document, OverviewProjector.SITUATIONS, Boolean.class, reader),
                Parts.value(document, OverviewProjector.THEMES, PriorityThemes.class, reader),
                coordinators(document, reader),
                Parts.value(document, OverviewProjector.DISSOLVED, BusinessDate.class, reader),
                Values.required(document.get("position"), Long.class));
    }

    private static @Nullable List<Mandate> coordinators(Document document, Reader reader) {
        return reader.roles().isEmpty()
                ? null
                : Values.list(document.get(OverviewProjector.MANDATES), Mandate.class).stream()
                        .sorted(Comparator.comparing(Mandate::since))
                        .toList();
    }
}
