package be.maillage.coordination;

import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationEvent.MeansRecorded;
import be.maillage.coordination.CoordinationEvent.PriorityThemesSet;
import be.maillage.history.Audience;
import be.maillage.organisation.Theme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearlyRecordsTest {

    private final Scene scene = new Scene();

    @Test
    void themes_of_a_year_are_public() {
        scene.given()
                .records(
                        themes(2006, List.of(Theme.FOOD, Theme.HOUSING)),
                        Audience.PUBLIC,
                        new PriorityThemesSet(2006, List.of(Theme.FOOD, Theme.HOUSING), null, null, told("2006")));
    }

    @Test
    void one_to_twenty_themes_are_priorities_each_named_once() {
        List<Theme> twenty = Arrays.asList(Theme.values()).subList(0, 20);
        scene.given()
                .records(
                        themes(2006, twenty),
                        Audience.PUBLIC,
                        new PriorityThemesSet(2006, twenty, null, null, told("2006")));
        scene.given().refuses(themes(2006, List.of()), CoordinationRule.PRIORITY_THEMES_ARE_1_TO_20);
        scene.given()
                .refuses(
                        themes(2006, Arrays.asList(Theme.values()).subList(0, 21)),
                        CoordinationRule.PRIORITY_THEMES_ARE_1_TO_20);
        scene.given().refuses(themes(2006, List.of(Theme.FOOD, Theme.FOOD)), CoordinationRule.PRIORITY_THEMES_DIFFER);
    }

    @Test
    void a_year_lies_between_the_founding_and_ten_years_ahead() {
        scene.given().refuses(themes(1899, List.of(Theme.FOOD)), CoordinationRule.YEAR_IS_BELIEVABLE);
        scene.given().refuses(themes(2037, List.of(Theme.FOOD)), CoordinationRule.YEAR_IS_BELIEVABLE);
        scene.given().refuses(themes(Integer.MAX_VALUE, List.of(Theme.FOOD)), CoordinationRule.YEAR_IS_BELIEVABLE);
        scene.given().refuses(themes(2004, List.of(Theme.FOOD)), CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING);
        scene.given()
                .records(
                        themes(2036, List.of(Theme.FOOD)),
                        Audience.PUBLIC,
                        new PriorityThemesSet(2036, List.of(Theme.FOOD), null, null, told("2006")));
        scene.given().refuses(means(2037, "1", null, null), CoordinationRule.YEAR_IS_BELIEVABLE);
    }

    @Test
    void any_of_the_means_may_be_recorded_but_one_at_least() {
        scene.given().records(means(2006, "50", null, null), Audience.MEMBERS, recordedMeans("50", null, null));
        scene.given().records(means(2006, null, "0", null), Audience.MEMBERS, recordedMeans(null, "0", null));
        scene.given()
                .records(
                        means(2006, null, null, "1000000000"),
                        Audience.MEMBERS,
                        recordedMeans(null, null, "1000000000"));
        scene.given().refuses(means(2006, null, null, null), CoordinationRule.SOME_MEANS_ARE_RECORDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "50.01", "0.00001", "1e999999"})
    void means_in_full_times_go_from_0_to_50(String fte) {
        scene.given().refuses(means(2006, fte, null, null), CoordinationRule.MEANS_FTE_IS_0_TO_50);
        scene.given().refuses(means(2006, null, fte, null), CoordinationRule.MEANS_FTE_IS_0_TO_50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000.01", "1e-999999"})
    void own_funds_are_never_negative_and_counted_to_the_cent(String euros) {
        scene.given().refuses(means(2006, null, null, euros), CoordinationRule.OWN_FUNDS_ARE_BELIEVABLE);
    }

    private static SetPriorityThemes themes(int year, List<Theme> themes) {
        return new SetPriorityThemes(COORDINATION, year, themes, null, null, told("2006"));
    }

    private static RecordMeans means(
            int year, @Nullable String coordinator, @Nullable String support, @Nullable String funds) {
        return new RecordMeans(
                COORDINATION, year, number(coordinator), number(support), number(funds), null, told("2006"));
    }

    private static MeansRecorded recordedMeans(
            @Nullable String coordinator, @Nullable String support, @Nullable String funds) {
        return new MeansRecorded(2006, number(coordinator), number(support), number(funds), null, told("2006"));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
