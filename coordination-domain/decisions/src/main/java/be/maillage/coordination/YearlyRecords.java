package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationEvent.MeansRecorded;
import be.maillage.coordination.CoordinationEvent.PriorityThemesSet;
import be.maillage.history.BusinessDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a coordination says year by year. Saying it again for the same year corrects it. */
final class YearlyRecords {

    private static final int MOST_THEMES = 20;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 10;
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_FUNDS = BigDecimal.valueOf(1_000_000_000);

    private YearlyRecords() {}

    static PriorityThemesSet setThemes(SetPriorityThemes command, BusinessDate foundedOn, LocalDate today) {
        requireYear(command.year(), foundedOn, today);
        int themes = command.themes().size();
        if (themes < 1 || themes > MOST_THEMES) {
            throw CoordinationRule.PRIORITY_THEMES_ARE_1_TO_20.refused();
        }
        if (Set.copyOf(command.themes()).size() < themes) {
            throw CoordinationRule.PRIORITY_THEMES_DIFFER.refused();
        }
        return new PriorityThemesSet(
                command.year(), command.themes(), command.decidedBy(), command.restingOnDiagnostic(), command.told());
    }

    static MeansRecorded recordMeans(RecordMeans command, BusinessDate foundedOn, LocalDate today) {
        requireYear(command.year(), foundedOn, today);
        if (Stream.of(command.coordinatorFte(), command.supportFte(), command.ownFundsEur(), command.inKind())
                .allMatch(Objects::isNull)) {
            throw CoordinationRule.SOME_MEANS_ARE_RECORDED.refused();
        }
        if (!Stream.of(command.coordinatorFte(), command.supportFte())
                .flatMap(Stream::ofNullable)
                .allMatch(fte -> Amounts.areWithin(fte, MOST_FTE, Amounts.FTE_DECIMALS))) {
            throw CoordinationRule.MEANS_FTE_IS_0_TO_50.refused();
        }
        if (command.ownFundsEur() != null && !Amounts.areWithin(command.ownFundsEur(), MOST_FUNDS, Amounts.CENTS)) {
            throw CoordinationRule.OWN_FUNDS_ARE_BELIEVABLE.refused();
        }
        return new MeansRecorded(
                command.year(),
                command.coordinatorFte(),
                command.supportFte(),
                command.ownFundsEur(),
                command.inKind(),
                command.told());
    }

    private static void requireYear(int year, BusinessDate foundedOn, LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear() + YEARS_AHEAD) {
            throw CoordinationRule.YEAR_IS_BELIEVABLE.refused();
        }
        if (BusinessDate.year(year).surelyBefore(foundedOn)) {
            throw CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING.refused();
        }
    }
}
