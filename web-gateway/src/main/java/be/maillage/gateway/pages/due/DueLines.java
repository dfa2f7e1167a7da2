package be.maillage.gateway.pages.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.BusinessDate;
import be.maillage.readmodel.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what is due into lines: on its own page, and on the desk of whoever it concerns. */
public final class DueLines {

    private DueLines() {}

    /**
     * What is due together: of one kind, on one day. One line says it, however many they are.
     *
     * @param count how many they are, in words; null when it is one
     * @param items those of them that are on this page, at least one
     */
    public record Row(DueKind kind, String what, @Nullable String count, Shown due, State state, List<Item> items) {}

    /**
     * @param subject what it is about, when the organisations do not say it
     * @param href the page on which one does it
     * @param reminded that a reminder went out, and when; null when none did
     */
    public record Item(
            @Nullable Text subject,
            String href,
            List<Text> who,
            @Nullable String reminded) {}

    /**
     * What is late for long, of one kind.
     *
     * @param count how many they are, in words
     * @param href where they are listed one by one
     * @param since the day on which the first of them was due
     */
    public record OfKind(String what, String count, String href, Shown since) {}

    /** Those that are late for longer than these weeks, kind by kind. */
    public static List<OfKind> older(List<DueOfKind> kinds, Asked asked) {
        Words words = asked.words();
        return kinds.stream()
                .map(it -> new OfKind(
                        capital(words.labels().of(it.kind()), words),
                        words.texts().say("number", "n", it.count()),
                        Section.DUE.path(asked.coordinationId()) + "?part=OLDER&kind="
                                + it.kind().name(),
                        day(it.earliest(), words)))
                .toList();
    }

    /** In the list, what is due together stands together. */
    public static List<Row> rows(List<Due> list, Asked asked) {
        Map<Together, List<Due>> together = list.stream()
                .collect(Collectors.groupingBy(
                        due -> new Together(due.kind(), due.dueOn()), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(dues -> row(dues, asked)).toList();
    }

    private record Together(DueKind kind, LocalDate day) {}

    private static Row row(List<Due> dues, Asked asked) {
        Due first = dues.getFirst();
        return new Row(
                first.kind(),
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

    /** The page on which one does it, or sees what there is to do. */
    private static String href(Due due, Asked asked) {
        String coordination = Section.OVERVIEW.path(asked.coordinationId());
        String subject = "/" + due.subject().id();
        return switch (due.kind()) {
            case MINUTES_DRAFT -> Section.MEETINGS.path(asked.coordinationId()) + subject + "#minutes";
            case MINUTES_APPROVAL -> Section.MEETINGS.path(asked.coordinationId()) + subject + "#minutes";
            case MINUTES_DISTRIBUTION -> Section.MEETINGS.path(asked.coordinationId()) + subject + "#minutes";
            case ACTION ->
                Section.ACTIONS.path(asked.coordinationId()) + "#a"
                        + due.subject().id();
            case REPORT_BACK -> Section.SUBGROUPS.path(asked.coordinationId()) + subject;
            case LOAN_RETURN -> Section.RESOURCES.path(asked.coordinationId());
            case MEMBERSHIP_CONFIRMATION -> coordination + "/organisations" + subject;
            case MEMBERSHIP_LAPSE -> coordination + "/organisations" + subject;
            case ENTRY_VERIFICATION -> coordination + "/organisations" + subject;
            case WARM_INFORMATION_OLD -> coordination + "/organisations" + subject;
            case WARM_INFORMATION_HIDDEN -> coordination + "/organisations" + subject;
            case COMMITTEE_TERM -> coordination + "#facts";
            case COORDINATOR_VACANCY -> coordination + "#facts";
            case PRIORITY_THEMES -> coordination + "#facts";
            case USER_VOICE -> Section.NEEDS.path(asked.coordinationId());
            case DIAGNOSTIC_PUBLICATION -> Section.DIAGNOSTICS.path(asked.coordinationId()) + subject;
            case DIAGNOSTIC_RENEWAL -> Section.DIAGNOSTICS.path(asked.coordinationId()) + subject;
            case AUTHORITY_ANSWER -> Section.DIAGNOSTICS.path(asked.coordinationId());
            case PAIR_DIVERGENCE -> coordination + "/pairs" + subject;
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
