package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Answer;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.gateway.pages.TrendChart.Curve;
import be.maillage.gateway.pages.TrendChart.Kind;
import be.maillage.gateway.text.Languages;
import be.maillage.history.BusinessDate;
import be.maillage.readmodel.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendChartTest {

    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void what_was_said_last_holds_until_something_else_is_said_and_until_today() {
        List<Curve> curves =
                curves(said("2026-11-01", FIRST, Answer.PARALLEL), said("2026-11-11", FIRST, Answer.TRANSDISCIPLINARY));

        assertThat(curves)
                .singleElement()
                .matches(curve -> curve.kind() == Kind.FIRST)
                .extracting(Curve::line)
                .isEqualTo("M18.0 66.2H105.0V6.2H192.0");
    }

    @Test
    void an_answer_that_is_no_level_and_the_end_of_a_duo_interrupt_the_line() {
        assertThat(curves(
                        said("2026-11-01", SECOND, Answer.PARALLEL),
                        said("2026-11-06", SECOND, Answer.NOT_KNOWN),
                        said("2026-11-16", SECOND, Answer.PARALLEL)))
                .singleElement()
                .extracting(Curve::line)
                .isEqualTo("M18.0 67.4H61.5M148.5 67.4H192.0");
        assertThat(curves(
                        point("2026-11-01", TrendKind.STATED, null, Answer.PARALLEL),
                        point("2026-11-11", TrendKind.STATED, null, null)))
                .singleElement()
                .extracting(Curve::line)
                .isEqualTo("M18.0 68.6H105.0");
    }

    @Test
    void a_year_to_come_stays_within_the_drawing_and_what_has_no_level_is_not_drawn() {
        assertThat(curves(said("2026", FIRST, Answer.PARALLEL), said("2031", FIRST, Answer.TRANSDISCIPLINARY)))
                .singleElement()
                .extracting(Curve::line)
                .isEqualTo("M18.0 66.2H192.0V6.2H192.0");
        assertThat(curves(
                        said("2026-11-01", FIRST, Answer.NO_ANSWER),
                        point("2026-11-02", TrendKind.DISPUTED, null, null)))
                .isEmpty();
    }

    private static List<Curve> curves(TrendPoint... points) {
        Pair pair = new Pair(
                new UUID(7, 0),
                List.of(new Named(FIRST, null), new Named(SECOND, null)),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                new Pair.Observed(null, List.of(), List.of()),
                false,
                List.of(points),
                false);
        return TrendChart.of(pair, TODAY, new Dates(Languages.FRENCH)).curves();
    }

    private static TrendPoint said(String on, UUID by, Answer answer) {
        return point(on, TrendKind.ASSESSED, by, answer);
    }

    private static TrendPoint point(String on, TrendKind kind, @Nullable UUID by, @Nullable Answer answer) {
        BusinessDate date = BusinessDate.parse(on);
        return new TrendPoint(date, date.precision(), kind, by, answer, 1);
    }
}
