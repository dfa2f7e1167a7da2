package be.maillage.duo.continuum;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.PairInFull.Word;
import be.maillage.duo.continuum.PairProjector.Given;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Answers all that may be known of one pair, any two members included of which nothing is known yet. */
public final class PairQuery {

    private final ReadModels models;
    private final ContinuumQuery continuum;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;

    public PairQuery(ReadModels models) {
        this.models = models;
        this.continuum = new ContinuumQuery(models);
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
    }

    /** @return empty when there is no such pair that the reader may see */
    public Mono<PairInFull> byId(Reader reader, UUID coordinationId, UUID pairId, LocalDate today) {
        return continuum
                .byId(reader, coordinationId, pairId, today)
                .switchIfEmpty(
                        Mono.defer(() -> reader.mayReadPair(pairId) ? strangers(coordinationId, pairId) : Mono.empty()))
                .flatMap(pair -> Mono.from(models.of(PairProjector.NAME)
                                .find(and(
                                        eq("_id", pairId.toString()), eq("coordinationId", coordinationId.toString()))))
                        .map(document -> inFull(pair, document, reader.mayReadPair(pairId)))
                        .defaultIfEmpty(new PairInFull(pair, List.of(), List.of(), List.of())));
    }

    /** Two members of which nothing was said or shown. An id cannot be read backwards: it is looked for among those of all members. */
    private Mono<Pair> strangers(UUID coordinationId, UUID pairId) {
        return coordinations
                .memberIds(coordinationId)
                .flatMap(members -> Mono.justOrEmpty(among(members, coordinationId, pairId)))
                .flatMap(partners -> directory
                        .namesOf(coordinationId, partners.both())
                        .map(names -> nothing(
                                pairId,
                                partners.both().stream()
                                        .map(id -> new Named(id, names.get(id)))
                                        .toList())));
    }

    private static Optional<Partners> among(Set<UUID> members, UUID coordinationId, UUID pairId) {
        List<UUID> all = List.copyOf(members);
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> new Partners(all.get(i), other)))
                .filter(partners -> partners.pairId(coordinationId).equals(pairId))
                .findFirst();
    }

    private static Pair nothing(UUID pairId, List<Named> partners) {
        return new Pair(
                pairId,
                partners,
                null,
                null,
                List.of(),
                Pair.Agreed.NONE,
                null,
                null,
                new Pair.Observed(null, List.of(), List.of()),
                false,
                List.of(),
                false);
    }

    private static PairInFull inFull(Pair pair, Document document, boolean wholly) {
        List<Long> events = Values.list(document.get(PairProjector.EVENTS), Long.class);
        return new PairInFull(
                pair,
                wholly ? words(Values.list(document.get(PairProjector.ANSWERS), Given.class)) : List.of(),
                wholly ? Values.list(document.get(PairProjector.CONSENTS), UUID.class) : List.of(),
                events);
    }

    private static List<Word> words(List<Given> answers) {
        List<Word> words = new ArrayList<>();
        Set<List<UUID>> heard = new HashSet<>();
        answers.stream()
                .sorted(Comparator.comparing(Given::on)
                        .thenComparing(Given::position)
                        .reversed())
                .forEach(given -> words.add(new Word(
                        given.by(),
                        given.rater(),
                        given.role(),
                        given.on(),
                        given.answer(),
                        given.wanted(),
                        given.reason(),
                        given.evidence(),
                        heard.add(List.of(given.by(), given.rater())))));
        return words;
    }
}
