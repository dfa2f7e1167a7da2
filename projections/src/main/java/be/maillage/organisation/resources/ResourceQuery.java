package be.maillage.organisation.resources;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.resources.Resource.Availability;
import be.maillage.organisation.resources.Resource.FormerLoan;
import be.maillage.organisation.resources.Resource.Loan;
import be.maillage.organisation.resources.ResourceProjector.Back;
import be.maillage.organisation.resources.ResourceProjector.Offer;
import be.maillage.organisation.resources.ResourceProjector.Out;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import be.maillage.readmodel.Values;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers what organisations share. Sharing is between members: the public finds nothing here. */
public final class ResourceQuery {

    private static final String OFFER = ResourceProjector.OFFER + Parts.VALUE;

    private final ReadModels models;
    private final DirectoryQuery directory;

    public ResourceQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /** What to keep of the list; null keeps all. */
    public record Filter(
            SharedResource.@Nullable Kind kind,
            @Nullable Availability availability,
            @Nullable UUID organisation) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * What is shared, by name.
     *
     * @param today the day for which it is told what is overdue
     */
    public Mono<Page<Resource>> list(
            Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        return Pages.find(resources(), condition(reader, coordinationId, filter), ResourceProjector.SORT_NAME, paging)
                .flatMap(found -> answers(reader, coordinationId, found.documents(), today)
                        .map(found::with));
    }

    /** @return empty when the reader may see no such resource; one that is not shared any more says so */
    public Mono<Resource> byId(Reader reader, UUID coordinationId, UUID resourceId, LocalDate today) {
        return Mono.from(resources().find(and(eq("_id", resourceId.toString()), visible(reader, coordinationId))))
                .flatMap(document -> answers(reader, coordinationId, List.of(document), today))
                .map(List::getFirst);
    }

    private MongoCollection<Document> resources() {
        return models.of(ResourceProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                Readable.audience(reader, ResourceProjector.OFFER + Parts.AUDIENCE));
    }

    private static Bson condition(Reader reader, UUID coordinationId, Filter filter) {
        List<Bson> all = new ArrayList<>();
        all.add(visible(reader, coordinationId));
        all.add(exists(ResourceProjector.WITHDRAWN, false));
        if (filter.kind() != null) {
            all.add(eq(OFFER + ".kind", filter.kind().name()));
        }
        if (filter.availability() != null) {
            all.add(exists(ResourceProjector.LOAN, filter.availability() == Availability.LENT));
        }
        if (filter.organisation() != null) {
            all.add(eq(OFFER + ".organisation", filter.organisation().toString()));
        }
        return and(all);
    }

    private Mono<List<Resource>> answers(
            Reader reader, UUID coordinationId, List<Document> documents, LocalDate today) {
        List<UUID> mentioned =
                documents.stream().flatMap(ResourceQuery::mentioned).distinct().toList();
        return directory
                .namesOf(coordinationId, mentioned)
                .map(names -> documents.stream()
                        .map(document -> answer(document, reader, names, today))
                        .toList());
    }

    private static Stream<UUID> mentioned(Document document) {
        Out out = Parts.value(document, ResourceProjector.LOAN, Out.class);
        return Stream.of(
                        Stream.of(offer(document).organisation()),
                        Stream.ofNullable(out).map(Out::borrower),
                        former(document).map(Back::borrower))
                .flatMap(ids -> ids);
    }

    private static Resource answer(
            Document document, Reader reader, Map<UUID, LocalizedString> names, LocalDate today) {
        Offer offer = offer(document);
        Out out = Parts.value(document, ResourceProjector.LOAN, Out.class);
        return new Resource(
                UUID.fromString(document.getString("_id")),
                named(offer.organisation(), names),
                offer.kind(),
                offer.name(),
                offer.conditions(),
                out == null ? Availability.FREE : Availability.LENT,
                out == null ? null : loan(out, names, today),
                former(document)
                        .map(back -> new FormerLoan(named(back.borrower(), names), back.from(), back.returnedOn()))
                        .toList(),
                offer.on(),
                Parts.value(document, ResourceProjector.WITHDRAWN, BusinessDate.class, reader));
    }

    private static Loan loan(Out out, Map<UUID, LocalizedString> names, LocalDate today) {
        boolean overdue = out.until() != null && out.until().latest().isBefore(today);
        return new Loan(named(out.borrower(), names), out.from(), out.until(), overdue);
    }

    private static Offer offer(Document document) {
        return Parts.required(document, ResourceProjector.OFFER, Offer.class);
    }

    private static Stream<Back> former(Document document) {
        return Values.maps(document.get(ResourceProjector.FORMER)).stream()
                .map(part -> Values.required(part.get("value"), Back.class));
    }

    private static Named named(UUID id, Map<UUID, LocalizedString> names) {
        return new Named(id, names.get(id));
    }
}
