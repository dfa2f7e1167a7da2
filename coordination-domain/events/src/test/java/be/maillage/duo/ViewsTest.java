package be.maillage.duo;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewsTest {

    private static final UUID AMO = new UUID(0, 1);
    private static final UUID PLANNING = new UUID(0, 2);
    private static final Partners BOTH = new Partners(AMO, PLANNING);

    @Test
    void nobody_asked_is_no_view() {
        assertThat(Views.none().of(AMO)).isEmpty();
        assertThat(Views.none().agreement(BOTH)).isEqualTo(new Agreement.None());
    }

    @Test
    void an_organisation_says_the_median_of_its_raters() {
        Views views = said(
                said(said(Views.none(), 1, Answer.PARALLEL), 2, Answer.TRANSDISCIPLINARY), 3, Answer.MULTIDISCIPLINARY);
        assertThat(level(views)).isEqualTo(Answer.MULTIDISCIPLINARY);
        assertThat(views.of(AMO).orElseThrow().raters()).isEqualTo(3);
    }

    @Test
    void of_an_even_number_the_lower_median_counts() {
        Views views = said(said(Views.none(), 1, Answer.INTERDISCIPLINARY), 2, Answer.INFORMATION_EXCHANGE);
        assertThat(level(views)).isEqualTo(Answer.INFORMATION_EXCHANGE);
    }

    @Test
    void an_answer_stands_until_its_rater_changes_it() {
        Views views = with(Views.none(), AMO, 1, "2010", Answer.PARALLEL, null);
        views = with(views, AMO, 2, "2015", Answer.PLURIDISCIPLINARY, null);
        assertThat(level(views)).isEqualTo(Answer.PARALLEL);
        views = with(views, AMO, 1, "2016", Answer.INTERDISCIPLINARY, null);
        assertThat(level(views)).isEqualTo(Answer.PLURIDISCIPLINARY);
        assertThat(views.of(AMO).orElseThrow().on()).isEqualTo(BusinessDate.year(2016));
    }

    @Test
    void an_answer_about_an_earlier_date_told_late_is_ignored() {
        Views views = with(Views.none(), AMO, 1, "2015", Answer.INTERDISCIPLINARY, null);
        assertThat(level(with(views, AMO, 1, "2014", Answer.PARALLEL, null))).isEqualTo(Answer.INTERDISCIPLINARY);
        assertThat(level(with(views, AMO, 1, "2015-01", Answer.PARALLEL, null))).isEqualTo(Answer.PARALLEL);
    }

    @Test
    void not_knowing_each_other_is_said_only_if_no_rater_knows_better() {
        Views views = said(Views.none(), 1, Answer.NOT_KNOWN);
        assertThat(level(views)).isEqualTo(Answer.NOT_KNOWN);
        assertThat(level(said(views, 2, Answer.PARALLEL))).isEqualTo(Answer.PARALLEL);
    }

    @Test
    void whoever_does_not_answer_says_nothing() {
        Views views = said(Views.none(), 1, Answer.NO_ANSWER);
        assertThat(views.of(AMO)).isEmpty();
        assertThat(views.agreement(BOTH)).isEqualTo(new Agreement.None());
        assertThat(said(said(views, 2, Answer.PARALLEL), 1, Answer.NO_ANSWER)
                        .of(AMO)
                        .orElseThrow()
                        .raters())
                .isEqualTo(1);
    }

    @Test
    void a_rater_may_withdraw_an_answer() {
        assertThat(said(said(Views.none(), 1, Answer.PARALLEL), 1, Answer.NO_ANSWER)
                        .of(AMO))
                .isEmpty();
    }

    @Test
    void the_wanted_level_is_that_of_those_who_name_one() {
        Views views = with(Views.none(), AMO, 1, "2012", Answer.PARALLEL, null);
        assertThat(views.of(AMO).orElseThrow().wanted()).isNull();
        views = with(views, AMO, 2, "2012", Answer.PARALLEL, ContinuumLevel.TRANSDISCIPLINARY);
        views = with(views, AMO, 3, "2012", Answer.PARALLEL, ContinuumLevel.PLURIDISCIPLINARY);
        assertThat(views.of(AMO).orElseThrow().wanted()).isEqualTo(ContinuumLevel.PLURIDISCIPLINARY);
    }

    @Test
    void two_views_agree_or_diverge_and_are_never_averaged() {
        Views one = with(Views.none(), AMO, 1, "2012", Answer.PARALLEL, null);
        assertThat(one.agreement(BOTH)).isEqualTo(new Agreement.OneSided());
        assertThat(with(one, PLANNING, 5, "2012", Answer.PARALLEL, null).agreement(BOTH))
                .isEqualTo(new Agreement.Agreed(Answer.PARALLEL));
        assertThat(with(one, PLANNING, 5, "2012", Answer.PLURIDISCIPLINARY, null)
                        .agreement(BOTH))
                .isEqualTo(new Agreement.Divergent(Answer.PARALLEL, Answer.PLURIDISCIPLINARY));
        assertThat(with(one, PLANNING, 5, "2012", Answer.NOT_KNOWN, null).agreement(BOTH))
                .isEqualTo(new Agreement.Divergent(Answer.PARALLEL, Answer.NOT_KNOWN));
        assertThat(with(one, PLANNING, 5, "2012", Answer.NO_ANSWER, null).agreement(BOTH))
                .isEqualTo(new Agreement.OneSided());
    }

    @Test
    void views_never_change() {
        Views before = said(Views.none(), 1, Answer.PARALLEL);
        said(before, 1, Answer.TRANSDISCIPLINARY);
        assertThat(level(before)).isEqualTo(Answer.PARALLEL);
        assertThat(Views.none().of(AMO)).isEmpty();
    }

    private static Answer level(Views views) {
        return views.of(AMO).orElseThrow().level();
    }

    private static Views said(Views views, int rater, Answer answer) {
        return with(views, AMO, rater, "2012", answer, null);
    }

    private static Views with(
            Views views, UUID by, int rater, String on, Answer answer, @Nullable ContinuumLevel wanted) {
        return views.with(by, new UUID(9, rater), BusinessDate.parse(on), answer, wanted);
    }
}
