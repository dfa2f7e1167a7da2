package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.OfferedService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation does for people, and when it is open.
 *
 * @param week Monday to Friday, and the weekend if it is open then; no day at all when no hours are known
 * @param today the day of asking; null when no hours are known
 */
record OfferView(
        List<ServiceRow> services, List<Day> week, @Nullable Day today) {

    record ServiceRow(String id, Text name, @Nullable Text missions, List<Fact> facts, List<Doing> doings) {}

    /**
     * @param slots each in words; none when it is closed all day
     * @param today whether it is the day of asking
     */
    record Day(String name, List<Slot> slots, boolean today) {}

    record Slot(String hours, String kind) {}

    static OfferView of(Organisation it, Asked asked) {
        Words words = asked.words();
        LocalDate today = asked.today();
        List<Day> week = week(it, today.getDayOfWeek(), words);
        return new OfferView(
                it.services().stream()
                        .map(service -> service(service, it, asked))
                        .toList(),
                week,
                it.openingHours().isEmpty() ? null : day(it, today.getDayOfWeek(), today.getDayOfWeek(), words));
    }

    private static ServiceRow service(OfferedService it, Organisation of, Asked asked) {
        Words words = asked.words();
        return new ServiceRow(
                it.id().toString(),
                words.name(it.name()),
                words.text(it.missions()),
                Fact.told(
                        Fact.of(words.texts().say("service.audience"), words.text(it.audience())),
                        Fact.of(words.texts().say("service.themes"), themes(it.themes(), words)),
                        Fact.of(words.texts().say("service.intake"), words.text(it.intake())),
                        Fact.of(words.texts().say("service.cost"), words.text(it.cost())),
                        Fact.of(words.texts().say("service.languages"), languages(it.languages(), words)),
                        Fact.of(words.texts().say("service.waiting"), words.text(it.waitingList()))),
                Acts.ofService(it.id(), of, asked));
    }

    static @Nullable Text themes(List<Theme> themes, Words words) {
        return themes.isEmpty()
                ? null
                : words.own(themes.stream().map(words.labels()::of).collect(Collectors.joining(", ")));
    }

    /** Each by its name in the reader's language. */
    static @Nullable Text languages(List<String> codes, Words words) {
        return codes.isEmpty()
                ? null
                : words.own(codes.stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(words.locale()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<Day> week(Organisation it, DayOfWeek today, Words words) {
        return it.openingHours().isEmpty()
                ? List.of()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue()
                                || it.openingHours().stream().anyMatch(slot -> slot.day() == day))
                        .map(day -> day(it, day, today, words))
                        .toList();
    }

    private static Day day(Organisation it, DayOfWeek day, DayOfWeek today, Words words) {
        return new Day(
                words.labels().of(day),
                it.openingHours().stream()
                        .filter(slot -> slot.day() == day)
                        .map(slot -> slot(slot, words))
                        .toList(),
                day == today);
    }

    private static Slot slot(OpeningSlot slot, Words words) {
        return new Slot(
                words.dates().time(slot.from()) + "–" + words.dates().time(slot.to()),
                words.labels().of(slot.kind()));
    }
}
