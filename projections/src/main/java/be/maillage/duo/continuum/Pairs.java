package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.involvement.Involvements;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of pairs as one reader sees them on one day. */
record Pairs(Reader reader, LocalDate today, Involvements involvements) {

    private static final int AWAKE_MONTHS = 24;

    Pair answer(Document document, List<Named> partners) {
        UUID id = UUID.fromString(document.getString("_id"));
        boolean wholly = reader.mayReadPair(id);
        List<Assessed> assessed =
                wholly ? Values.list(document.get(PairProjector.ASSESSED), Assessed.class) : List.of();
        Signs signs = Signs.of(document, involvements).asSeenBy(reader);
        return new Pair(
                id,
                partners,
                Values.read(document.get(PairProjector.STATED), ContinuumLevel.class),
                Values.read(document.get(PairProjector.STATED_ON), BusinessDate.class),
                assessed,
                wholly ? Values.read(document.get(PairProjector.AGREEMENT), Agreed.class) : null,
                wholly ? Values.read(document.get(PairProjector.AGREED_LEVEL), Answer.class) : null,
                gap(assessed),
                signs.observed(),
                dormant(document, wholly, signs),
                Trend.of(document, id, reader, signs),
                document.getBoolean(PairProjector.PUBLISHED, false));
    }

    private boolean dormant(Document document, boolean wholly, Signs signs) {
        String sign = wholly ? PairProjector.LAST_SIGN : PairProjector.LAST_DUO_SIGN;
        return Stream.of(Optional.ofNullable(Values.read(document.get(sign), LocalDate.class)), signs.last())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(last -> last.isBefore(today.minusMonths(AWAKE_MONTHS)))
                .orElse(false);
    }

    private static @Nullable Integer gap(List<Assessed> assessed) {
        return assessed.stream()
                .flatMap(Pairs::gap)
                .filter(levels -> levels > 0)
                .max(Integer::compare)
                .orElse(null);
    }

    private static Stream<Integer> gap(Assessed view) {
        ContinuumLevel wanted = view.wanted();
        Optional<ContinuumLevel> seen = view.level().level();
        return wanted == null ? Stream.empty() : seen.stream().map(level -> wanted.number() - level.number());
    }
}
