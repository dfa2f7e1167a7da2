package be.maillage.duo.continuum;

import be.maillage.duo.Agreement;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.duo.Views;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Voice;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever said of a pair, to be asked for any day. Thousands are read for one picture: field by field, because reading records by their
 * components takes ten times as long.
 *
 * @param statements what both told with their duo, in the order of positions; null once it ended
 */
record PairOnADay(UUID id, Partners partners, boolean published, List<Given> answers, List<Statement> statements) {

    /** What one rater answered. */
    record Given(
            UUID by,
            UUID rater,
            BusinessDate on,
            Answer answer,
            @Nullable ContinuumLevel wanted) {}

    /** @param published whether it belongs to the duo that is published */
    record Statement(
            BusinessDate on, long position, @Nullable ContinuumLevel level, boolean published) {}

    static PairOnADay read(Document document) {
        boolean published = document.getBoolean(PairProjector.PUBLISHED, false);
        long duo = document.get(PairProjector.DUO) instanceof Number position ? position.longValue() : Long.MAX_VALUE;
        return new PairOnADay(
                UUID.fromString(document.getString("_id")),
                ContinuumQuery.partners(document),
                published,
                items(document, PairProjector.ANSWERS).map(PairOnADay::given).toList(),
                items(document, Trend.FIELD)
                        .filter(point -> Pair.TrendKind.STATED.name().equals(point.getString("kind")))
                        .map(point -> statement(point, published ? duo : Long.MAX_VALUE))
                        .toList());
    }

    boolean knownTo(Reader reader) {
        return published || reader.mayReadPair(id);
    }

    /** @param wholly whether what each says of the other may be known, and not what is published alone */
    Strand said(LocalDate day, boolean wholly) {
        Views views = wholly ? views(day) : Views.none();
        Optional<Views.View> first = views.of(partners.first());
        Optional<Views.View> second = views.of(partners.second());
        Statement stated = stated(day, wholly);
        Agreement agreement = views.agreement(partners);
        return switch (agreement) {
            case Agreement.None ignored ->
                stated == null
                        ? strand(Kind.NOTHING, first, second, null, null)
                        : strand(Kind.STATED, first, second, stated.level(), stated.on());
            case Agreement.OneSided ignored -> strand(Kind.ONE_SIDED, first, second, null, later(first, second));
            case Agreement.Agreed agreed ->
                strand(
                        agreed.on() == Answer.NOT_KNOWN ? Kind.STRANGERS : Kind.AGREED,
                        first,
                        second,
                        agreed.on().level().orElse(null),
                        later(first, second));
            case Agreement.Divergent ignored -> strand(Kind.DIVERGENT, first, second, null, later(first, second));
        };
    }

    /** The first day that anything of it is dated. */
    Optional<LocalDate> firstSaid(boolean wholly) {
        return Stream.concat(
                        wholly ? answers.stream().map(Given::on) : Stream.empty(),
                        statements.stream()
                                .filter(it -> wholly || it.published())
                                .map(Statement::on))
                .map(BusinessDate::earliest)
                .min(LocalDate::compareTo);
    }

    private Views views(LocalDate day) {
        Views views = Views.none();
        for (Given given : answers) {
            if (!given.on().earliest().isAfter(day)) {
                views = views.with(given.by(), given.rater(), given.on(), given.answer(), given.wanted());
            }
        }
        return views;
    }

    private @Nullable Statement stated(LocalDate day, boolean wholly) {
        return statements.stream()
                .filter(it -> (wholly || it.published()) && !it.on().earliest().isAfter(day))
                .max(Comparator.comparing(Statement::on).thenComparing(Statement::position))
                .filter(it -> it.level() != null)
                .orElse(null);
    }

    private Strand strand(
            Kind kind,
            Optional<Views.View> first,
            Optional<Views.View> second,
            @Nullable ContinuumLevel level,
            @Nullable BusinessDate since) {
        return new Strand(
                id,
                partners,
                kind,
                first.map(PairOnADay::voice).orElse(null),
                second.map(PairOnADay::voice).orElse(null),
                level,
                since);
    }

    private static Voice voice(Views.View view) {
        return new Voice(view.level(), view.wanted(), view.on());
    }

    private static @Nullable BusinessDate later(Optional<Views.View> first, Optional<Views.View> second) {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .map(Views.View::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Document> items(Document document, String field) {
        List<Document> items = document.getList(field, Document.class);
        return items == null ? Stream.empty() : items.stream();
    }

    private static Given given(Document item) {
        String wanted = item.getString("wanted");
        return new Given(
                UUID.fromString(item.getString("by")),
                UUID.fromString(item.getString("rater")),
                BusinessDate.parse(item.getString("on")),
                Answer.valueOf(item.getString("answer")),
                wanted == null ? null : ContinuumLevel.valueOf(wanted));
    }

    private static Statement statement(Document point, long publishedFrom) {
        String level = point.getString("level");
        long position = point.get("position", Number.class).longValue();
        return new Statement(
                BusinessDate.parse(point.getString("on")),
                position,
                level == null ? null : ContinuumLevel.valueOf(level),
                position >= publishedFrom);
    }
}
