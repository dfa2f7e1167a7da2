package be.maillage.gateway.pages.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due: that of these weeks line by line; what is late for longer kind by kind, until one of them is asked for.
 *
 * @param older whether the lines are of what is late for longer
 * @param count how many match, in words
 * @param kinds what one may ask for alone
 * @param horizons how far ahead one may look
 * @param olds what is late for longer, in numbers; empty where that is listed
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see something
 */
record DueView(
        boolean older,
        List<DueLines.Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> kinds,
        List<Labels.Choice> horizons,
        List<DueLines.OfKind> olds,
        boolean filtered,
        String all,
        boolean signIn) {

    /** Which part of it. */
    enum Part {
        /** What is to come, and what is late for a short time only. */
        NOW,
        OLDER
    }

    /** How far ahead one may look. */
    enum Horizon {
        MONTH(30),
        QUARTER(91),
        YEAR(366);

        private final int days;

        Horizon(int days) {
            this.days = days;
        }
    }

    record Choice(Part part, @Nullable DueKind kind, Horizon horizon) {

        static Choice of(Here here) {
            Horizon horizon = here.code("horizon", Horizon.class);
            Part part = here.code("part", Part.class);
            return new Choice(
                    part == null ? Part.NOW : part,
                    here.code("kind", DueKind.class),
                    horizon == null ? Horizon.MONTH : horizon);
        }

        /** What is listed line by line. */
        DueQuery.Filter filter(LocalDate today) {
            return part == Part.OLDER
                    ? older(today, kind)
                    : new DueQuery.Filter(DueQuery.theseWeeks(today), today.plusDays(horizon.days), kind, null);
        }

        /** What is told in numbers. */
        DueQuery.Filter older(LocalDate today) {
            return older(today, null);
        }

        private static DueQuery.Filter older(LocalDate today, @Nullable DueKind kind) {
            return new DueQuery.Filter(DueQuery.theseWeeks(today).minusDays(1), kind, null);
        }

        boolean isAny() {
            return kind != null || horizon != Horizon.MONTH || part != Part.NOW;
        }
    }

    static DueView of(Page<Due> page, List<DueOfKind> olds, Choice choice, Asked asked) {
        Labels labels = asked.words().labels();
        boolean older = choice.part() == Part.OLDER;
        return new DueView(
                older,
                DueLines.rows(page.items(), asked),
                asked.words().texts().say(older ? "due.older.count" : "due.count", "n", page.total()),
                Paged.of(page, asked.here()),
                labels.choices(DueKind.class, choice.kind()),
                Arrays.stream(Horizon.values())
                        .map(it -> new Labels.Choice(
                                it.name(),
                                asked.words().texts().say("due.horizon." + it.name()),
                                it == choice.horizon()))
                        .toList(),
                older ? List.of() : DueLines.older(olds, asked),
                choice.isAny(),
                Section.DUE.path(asked.coordinationId()),
                !asked.known());
    }
}
