package be.maillage.duo.continuum;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Mesh.Basis;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Tally;
import be.maillage.duo.involvement.InvolvementQuery;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Outline;
import be.maillage.readmodel.ReadModels;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers how all pairs of a coordination stood on a day: a fixed number of queries, however many pairs there are. */
public final class MeshQuery {

    /** With fewer, one might tell which pair it is. */
    private static final int FEWEST_SHOWN = 3;

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;
    private final InvolvementQuery involvements;

    public MeshQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
        this.involvements = new InvolvementQuery(models);
    }

    /**
     * @param day the day asked for
     * @param today the day of asking: on it counts also what the reader may know of as a number alone; on others that would tell when it was
     */
    public Mono<Mesh> on(Reader reader, UUID coordinationId, Basis basis, LocalDate day, LocalDate today) {
        return switch (basis) {
            case SAID ->
                Mono.zip(documents(coordinationId, PairProjector.ANSWERS), directory.outlines(reader, coordinationId))
                        .map(found -> said(reader, found.getT1(), found.getT2(), day));
            case SHOWN ->
                Mono.zip(
                                documents(coordinationId, PairProjector.EVIDENCE, PairProjector.PRESENTED),
                                directory.outlines(reader, coordinationId),
                                involvements.of(coordinationId),
                                coordinations.memberIds(coordinationId))
                        .map(found -> shown(
                                reader,
                                withOthers(coordinationId, found.getT1(), found.getT4()),
                                found.getT2(),
                                new OnADay(reader, day, day.isBefore(today), found.getT3())));
        };
    }

    /** @param fields beside what every picture needs */
    private Mono<List<Document>> documents(UUID coordinationId, String... fields) {
        return Flux.from(models.of(PairProjector.NAME)
                        .find(and(eq("coordinationId", coordinationId.toString()), exists(PairProjector.PARTNERS)))
                        .projection(Projections.fields(
                                Projections.include(
                                        PairProjector.PARTNERS,
                                        PairProjector.DUO,
                                        PairProjector.PUBLISHED,
                                        Trend.FIELD),
                                Projections.include(fields))))
                .collectList();
    }

    /** Pairs of members of which nothing was said have no document. */
    private static Stream<Document> withOthers(UUID coordinationId, List<Document> documents, Set<UUID> members) {
        Set<Partners> known = documents.stream().map(ContinuumQuery::partners).collect(Collectors.toSet());
        List<UUID> all = List.copyOf(members);
        Stream<Document> others = IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> new Partners(all.get(i), other)))
                .filter(partners -> !known.contains(partners))
                .map(partners -> ObservedPairs.document(partners)
                        .append("_id", partners.pairId(coordinationId).toString()));
        return Stream.concat(documents.stream(), others);
    }

    private static Mesh said(Reader reader, List<Document> documents, List<Outline> organisations, LocalDate day) {
        List<PairOnADay> all = documents.stream().map(PairOnADay::read).toList();
        return mesh(
                all.stream().filter(pair -> pair.knownTo(reader)).toList(),
                organisations,
                pair -> pair.said(day, reader.mayReadPair(pair.id())),
                pair -> pair.firstSaid(reader.mayReadPair(pair.id())),
                whole(
                        reader,
                        () -> all.stream().map(pair -> pair.said(day, true)).toList()));
    }

    private static Mesh shown(Reader reader, Stream<Document> documents, List<Outline> organisations, OnADay day) {
        List<ShownPair> all = documents.map(day::shown).filter(ShownPair::any).toList();
        return mesh(
                all.stream()
                        .filter(pair -> pair.known() && pair.first() != null)
                        .toList(),
                organisations,
                ShownPair::strand,
                pair -> Optional.ofNullable(pair.first()),
                whole(reader, () -> all.stream().map(ShownPair::asItIs).toList()));
    }

    private static <P> Mesh mesh(
            List<P> pairs,
            List<Outline> organisations,
            Function<P, Strand> strand,
            Function<P, Optional<LocalDate>> first,
            @Nullable Tally whole) {
        return new Mesh(
                pairs.stream()
                        .flatMap(pair -> first.apply(pair).stream())
                        .min(LocalDate::compareTo)
                        .orElse(null),
                pairs.stream().map(strand).toList(),
                organisations,
                whole);
    }

    private static @Nullable Tally whole(Reader reader, Supplier<List<Strand>> all) {
        if (reader.roles().isEmpty()) {
            return null;
        }
        Tally tally = Tally.of(all.get().stream()
                .filter(strand -> strand.kind() != Kind.NOTHING)
                .toList());
        return tally.total() < FEWEST_SHOWN ? null : tally;
    }
}
