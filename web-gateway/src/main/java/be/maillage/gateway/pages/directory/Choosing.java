package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Hits;
import be.maillage.organisation.directory.Hits.Place;
import be.maillage.organisation.directory.Search;
import be.maillage.organisation.directory.Search.Moment;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choices of the search form. Only what some entry has can be chosen.
 *
 * @param parts parts of a day
 * @param hours hours of a day
 */
record Choosing(
        List<Choice> themes,
        List<Choice> languages,
        List<Choice> places,
        List<Choice> days,
        List<Choice> parts,
        List<Choice> hours) {

    static final String WORDS = "q";
    static final String THEME = "theme";
    static final String FOR = "for";
    static final String LANGUAGE = "spoken";
    static final String PLACE = "place";
    static final String DAY = "day";
    static final String AT = "at";
    static final String MEMBERS = "members";

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 21;

    /** When in the day; its words are {@code page.directory.part.<name>}. Who closes at half past twelve is not open in the afternoon. */
    enum Part {
        MORNING(LocalTime.MIN, LocalTime.NOON),
        AFTERNOON(LocalTime.of(13, 0), LocalTime.of(17, 0)),
        EVENING(LocalTime.of(17, 0), LocalTime.MAX);

        final LocalTime from;
        final LocalTime to;

        Part(LocalTime from, LocalTime to) {
            this.from = from;
            this.to = to;
        }
    }

    /** What an address asks for; a choice that does not exist is as good as none. A day among the words is as good as one chosen. */
    static Search search(Here here, LocalDate today) {
        return search(here, SaidMoment.in(here.value(WORDS)), today);
    }

    /** The same, with the words as they are: the name of a day may be in that of an organisation. */
    static Search literally(Here here, LocalDate today) {
        return search(here, new SaidMoment(here.value(WORDS), null, null), today);
    }

    private static Search search(Here here, SaidMoment said, LocalDate today) {
        return new Search(
                said.rest(),
                here.code(THEME, Theme.class),
                here.value(FOR),
                here.value(LANGUAGE),
                here.value(PLACE),
                moment(here, said, today),
                here.value(MEMBERS) != null);
    }

    /** An hour without a day is today's. */
    private static @Nullable Moment moment(Here here, SaidMoment said, LocalDate today) {
        DayOfWeek picked = here.code(DAY, DayOfWeek.class);
        DayOfWeek chosen = picked == null ? said.day() : picked;
        LocalTime hour = hour(here);
        Part at = here.code(AT, Part.class);
        Part part = at == null && hour == null ? said.part() : at;
        if (chosen == null && hour == null && part == null) {
            return null;
        }
        DayOfWeek day = chosen == null ? today.getDayOfWeek() : chosen;
        if (hour != null) {
            return new Moment(day, hour, hour.plusMinutes(1));
        }
        return part == null ? new Moment(day, LocalTime.MIN, LocalTime.MAX) : new Moment(day, part.from, part.to);
    }

    private static @Nullable LocalTime hour(Here here) {
        String at = here.value(AT);
        try {
            return at == null || here.code(AT, Part.class) != null ? null : LocalTime.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static Choosing of(Hits hits, Search search, Asked asked) {
        Words words = asked.words();
        Here here = asked.here();
        return new Choosing(
                sorted(
                        hits.themes().stream()
                                .map(theme ->
                                        new Choice(theme.name(), words.labels().of(theme), theme == search.theme())),
                        words),
                sorted(
                        hits.languages().stream()
                                .map(code -> new Choice(
                                        code,
                                        Locale.of(code).getDisplayLanguage(words.locale()),
                                        code.equals(search.language()))),
                        words),
                sorted(hits.places().stream().map(place -> place(place, search, words)), words),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Choice(
                                day.name(),
                                words.labels().of(day),
                                search.open() != null && search.open().day() == day))
                        .toList(),
                Arrays.stream(Part.values())
                        .map(part -> new Choice(
                                part.name(),
                                words.texts().say("directory.part." + part.name()),
                                search.open() != null
                                        && search.open().from().equals(part.from)
                                        && search.open().to().equals(part.to)))
                        .toList(),
                hours(here, words));
    }

    /** An hour that the address asks for and that the list lacks is added, so that the form says what is asked. */
    private static List<Choice> hours(Here here, Words words) {
        LocalTime asked = hour(here);
        List<LocalTime> hours = new ArrayList<>(IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList());
        if (asked != null && !hours.contains(asked)) {
            hours.add(asked);
        }
        return hours.stream()
                .sorted()
                .map(hour -> new Choice(hour.toString(), words.dates().time(hour), hour.equals(asked)))
                .toList();
    }

    private static Choice place(Place place, Search search, Words words) {
        String label = place.name() == null
                ? words.commune(place.code()).text()
                : words.name(place.name()).text() + " (" + place.code() + ")";
        return new Choice(place.code(), label, place.code().equals(search.place()));
    }

    private static List<Choice> sorted(Stream<Choice> choices, Words words) {
        return choices.sorted(Comparator.comparing(Choice::label, Collator.getInstance(words.locale())))
                .toList();
    }
}
