package be.maillage.gateway.pages.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.BusinessDate;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is due.
 *
 * @param count how many match, in words
 * @param kinds what one may ask for alone
 * @param horizons how far ahead one may look
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see something
 */
record DueView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> kinds,
        List<Labels.Choice> horizons,
        boolean filtered,
        String all,
        boolean signIn) {

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

    record Choice(@Nullable DueKind kind, Horizon horizon) {

        static Choice of(Here here) {
            Horizon horizon = here.code("horizon", Horizon.class);
            return new Choice(here.code("kind", DueKind.class), horizon == null ? Horizon.MONTH : horizon);
        }

        DueQuery.Filter filter(LocalDate today) {
            return new DueQuery.Filter(today.plusDays(horizon.days), kind, null);
        }

        boolean isAny() {
            return kind != null || horizon != Horizon.MONTH;
        }
    }

    /**
     * What is due together: of one kind, on one day. One line says it, however many they are.
     *
     * @param count how many they are, in words; null when it is one
     * @param items those of them that are on this page, at least one
     */
    record Row(String what, @Nullable String count, Shown due, State state, List<Item> items) {}

    /**
     * @param subject what it is about, when the organisations do not say it
     * @param href where that can be read; null when there is no page of it
     * @param reminded that a reminder went out, and when; null when none did
     */
    record Item(
            @Nullable Text subject,
            @Nullable String href,
            List<Text> who,
            @Nullable String reminded) {}

    static DueView of(Page<Due> page, Choice choice, Asked asked) {
        Words words = asked.words();
        return new DueView(
                rows(page.items(), asked),
                words.texts().say("due.count", "n", page.total()),
                Paged.of(page, asked.here()),
                words.labels().choices(DueKind.class, choice.kind()),
                Arrays.stream(Horizon.values())
                        .map(it -> new Labels.Choice(
                                it.name(), words.texts().say("due.horizon." + it.name()), it == choice.horizon()))
                        .toList(),
                choice.isAny(),
                Section.DUE.path(asked.coordinationId()),
                !asked.known());
    }

    /** In the list, what is due together stands together. */
    private static List<Row> rows(List<Due> list, Asked asked) {
        Map<Together, List<Due>> together = list.stream()
                .collect(Collectors.groupingBy(
                        due -> new Together(due.kind(), due.dueOn()), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(dues -> row(dues, asked)).toList();
    }

    private record Together(DueKind kind, LocalDate day) {}

    private static Row row(List<Due> dues, Asked asked) {
        Due first = dues.getFirst();
        return new Row(
                capital(asked.words().labels().of(first.kind()), asked.words()),
                count(first.alike(), dues.size(), asked.words()),
                day(first.dueOn(), asked.words()),
                state(first, asked),
                dues.stream().map(due -> item(due, asked)).toList());
    }

    /** Where a page ends, so may a line; it says so, and goes on where the next page begins. */
    private static @Nullable String count(int all, int here, Words words) {
        if (all == 1) {
            return null;
        }
        return here < all
                ? words.texts().say("due.alike.here", "n", all, "here", here)
                : words.texts().say("due.alike", "n", all);
    }

    private static Item item(Due due, Asked asked) {
        Words words = asked.words();
        return new Item(
                subject(due, asked),
                href(due, asked),
                due.organisations().stream().map(Named::names).map(words::name).toList(),
                due.remindedOn() == null
                        ? null
                        : words.texts()
                                .say(
                                        "due.reminded",
                                        "on",
                                        day(due.remindedOn(), words).text()));
    }

    /** A label stands in sentences elsewhere; here it begins a line. */
    private static String capital(String label, Words words) {
        return label.substring(0, 1).toUpperCase(words.locale()) + label.substring(1);
    }

    /** Neither the coordination itself nor an organisation that stands beside it anyway. */
    private static @Nullable Text subject(Due due, Asked asked) {
        boolean told = due.subject().id().equals(asked.coordinationId()) && due.kind() != DueKind.COMMITTEE_TERM
                || due.organisations().stream()
                        .anyMatch(named -> named.id().equals(due.subject().id()));
        return told ? null : asked.words().text(due.subject().names());
    }

    private static @Nullable String href(Due due, Asked asked) {
        return switch (due.kind()) {
            case MINUTES_DRAFT, MINUTES_APPROVAL, MINUTES_DISTRIBUTION ->
                Section.MEETINGS.path(asked.coordinationId()) + "/"
                        + due.subject().id();
            case ACTION ->
                Section.ACTIONS.path(asked.coordinationId()) + "#a"
                        + due.subject().id();
            case REPORT_BACK ->
                Section.SUBGROUPS.path(asked.coordinationId()) + "/"
                        + due.subject().id();
            case LOAN_RETURN -> Section.RESOURCES.path(asked.coordinationId());
            case MEMBERSHIP_CONFIRMATION,
                    MEMBERSHIP_LAPSE,
                    COMMITTEE_TERM,
                    COORDINATOR_VACANCY,
                    PRIORITY_THEMES,
                    USER_VOICE,
                    ENTRY_VERIFICATION,
                    WARM_INFORMATION_OLD,
                    WARM_INFORMATION_HIDDEN,
                    DIAGNOSTIC_PUBLICATION,
                    DIAGNOSTIC_RENEWAL,
                    AUTHORITY_ANSWER -> null;
            case PAIR_DIVERGENCE ->
                "/coordinations/" + asked.coordinationId() + "/pairs/"
                        + due.subject().id();
        };
    }

    private static State state(Due due, Asked asked) {
        Words words = asked.words();
        if (due.suggestion()) {
            return new State(words.texts().say("due.suggestion"), Tone.PLAIN);
        }
        if (due.overdueDays() > 0) {
            return new State(late(due, asked), Tone.WARN);
        }
        long days = ChronoUnit.DAYS.between(asked.today(), due.dueOn());
        return new State(words.texts().say("due.in", "n", days), Tone.PLAIN);
    }

    /** Days while they can be grasped, then months, then years. */
    private static String late(Due due, Asked asked) {
        long years = ChronoUnit.YEARS.between(due.dueOn(), asked.today());
        long months = ChronoUnit.MONTHS.between(due.dueOn(), asked.today());
        if (years > 0) {
            return asked.words().texts().say("due.late.years", "n", years);
        }
        return months > 0
                ? asked.words().texts().say("due.late.months", "n", months)
                : asked.words().texts().say("due.late.days", "n", due.overdueDays());
    }

    private static Shown day(LocalDate day, Words words) {
        return words.dates().of(BusinessDate.day(day));
    }
}
