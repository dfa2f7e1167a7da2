package be.maillage.diagnostic.diagnostics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Cursor;
import be.maillage.readmodel.Headline;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Readable;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what the diagnostics of a coordination say. */
public final class DiagnosticQuery {

    private final ReadModels models;
    private final DirectoryQuery directory;

    public DiagnosticQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
    }

    /**
     * Which findings to keep; null keeps all.
     *
     * @param state its state; those that stand when null
     */
    public record Filter(
            @Nullable FindingKind kind,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable FindingSource source,
            BoardFinding.@Nullable State state) {

        /** All that stand. */
        public static final Filter STANDING = new Filter(null, null, null, null, null);

        boolean keeps(BoardFinding finding) {
            return (kind == null || kind == finding.kind())
                    && (theme == null || theme == finding.theme())
                    && (factor == null || factor == finding.factor())
                    && (source == null || source == finding.source())
                    && finding.state() == (state == null ? BoardFinding.State.STANDING : state);
        }
    }

    /**
     * The diagnostics of which the reader may see anything, in the order in which they were launched.
     *
     * @param today the day for which their age is told
     */
    public Mono<Page<Diagnostic>> list(Reader reader, UUID coordinationId, Paging paging, LocalDate today) {
        return list(reader, coordinationId, Order.ASCENDING, paging, today);
    }

    /** As {@link #list(Reader, UUID, Paging, LocalDate)}, from either end. */
    public Mono<Page<Diagnostic>> list(
            Reader reader, UUID coordinationId, Order order, Paging paging, LocalDate today) {
        return Pages.find(diagnostics(), visible(reader, coordinationId), DiagnosticProjector.ORDER, order, paging)
                .map(found -> found.with(found.documents().stream()
                        .map(document -> new Board(document, reader).answer(today))
                        .toList()));
    }

    /** Those launched last of which everybody may read an edition, of all coordinations; each with the day of the last one. */
    public Mono<List<Headline>> headlines(int most, LocalDate today) {
        return Flux.from(diagnostics()
                        .find(and(
                                exists(DiagnosticProjector.LAUNCH),
                                Readable.audience(Reader.PUBLIC, DiagnosticProjector.READABLE)))
                        .sort(Sorts.descending(DiagnosticProjector.ORDER, "_id"))
                        .limit(most))
                .map(document -> {
                    Diagnostic it = new Board(document, Reader.PUBLIC).answer(today);
                    return new Headline(
                            UUID.fromString(document.getString("coordinationId")),
                            it.id(),
                            List.of(it.question()),
                            it.editions().isEmpty()
                                    ? null
                                    : it.editions().getLast().on());
                })
                .collectList();
    }

    /** @return empty when there is no such diagnostic of which the reader may see anything */
    public Mono<Diagnostic> byId(Reader reader, UUID coordinationId, UUID diagnosticId, LocalDate today) {
        return board(reader, coordinationId, diagnosticId).map(board -> board.answer(today));
    }

    /**
     * The findings board: the ranked needs in their order, then everything else as it was recorded. Who may not see what is in the making finds
     * what the latest edition says that they may read.
     */
    public Mono<Page<BoardFinding>> findings(
            Reader reader, UUID coordinationId, UUID diagnosticId, Filter filter, Paging paging) {
        return board(reader, coordinationId, diagnosticId)
                .flatMap(board -> names(coordinationId, board)
                        .map(names -> page(
                                board.findings(names).stream()
                                        .filter(filter::keeps)
                                        .toList(),
                                paging)));
    }

    /** @return empty when there is no such edition that the reader may read */
    public Mono<PublishedEdition> edition(Reader reader, UUID coordinationId, UUID diagnosticId, int number) {
        return board(reader, coordinationId, diagnosticId)
                .flatMap(board -> Mono.justOrEmpty(board.print(number))
                        .flatMap(print ->
                                names(coordinationId, board).map(names -> Prints.answer(board, print, names))));
    }

    private Mono<Board> board(Reader reader, UUID coordinationId, UUID diagnosticId) {
        return Mono.from(diagnostics().find(and(eq("_id", diagnosticId.toString()), visible(reader, coordinationId))))
                .map(document -> new Board(document, reader));
    }

    private Mono<Map<UUID, LocalizedString>> names(UUID coordinationId, Board board) {
        return directory.namesOf(coordinationId, board.organisations().toList());
    }

    private MongoCollection<Document> diagnostics() {
        return models.of(DiagnosticProjector.NAME);
    }

    private static Bson visible(Reader reader, UUID coordinationId) {
        return and(
                eq("coordinationId", coordinationId.toString()),
                exists(DiagnosticProjector.LAUNCH),
                Readable.audience(reader, DiagnosticProjector.READABLE));
    }

    /** A board is read as a whole: its pages are cut from it, each beginning after the finding that the cursor names. */
    private static Page<BoardFinding> page(List<BoardFinding> all, Paging paging) {
        int from = 0;
        if (paging.cursor() != null) {
            String last = Cursor.read(paging.cursor(), 1).getFirst();
            from = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).id().toString().equals(last))
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(all.size());
        }
        List<BoardFinding> items = all.subList(from, Math.min(all.size(), from + paging.limit()));
        boolean more = from + items.size() < all.size();
        return new Page<>(
                items, all.size(), more ? Cursor.at(items.getLast().id().toString()) : null);
    }
}
