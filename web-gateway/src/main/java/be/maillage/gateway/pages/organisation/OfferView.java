package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.OfferedService;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation does for people, and when it is open.
 *
 * @param week the days that have any hours, in order
 */
record OfferView(List<ServiceRow> services, List<Day> week) {

    record ServiceRow(String id, Text name, @Nullable Text missions, List<Fact> facts) {}

    /** @param slots each in words */
    record Day(String name, List<Slot> slots) {}

    record Slot(String hours, String kind) {}

    static OfferView of(Organisation it, Words words) {
        return new OfferView(
                it.services().stream().map(service -> service(service, words)).toList(), week(it, words));
    }

    private static ServiceRow service(OfferedService it, Words words) {
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
                        Fact.of(words.texts().say("service.waiting"), words.text(it.waitingList()))));
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

    private static List<Day> week(Organisation it, Words words) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        words.labels().of(day),
                        it.openingHours().stream()
                                .filter(slot -> slot.day() == day)
                                .map(slot -> slot(slot, words))
                                .toList()))
                .filter(day -> !day.slots().isEmpty())
                .toList();
    }

    private static Slot slot(OpeningSlot slot, Words words) {
        return new Slot(
                words.dates().time(slot.from()) + "–" + words.dates().time(slot.to()),
                words.labels().of(slot.kind()));
    }
}
