package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.directory.Hit;
import be.maillage.organisation.directory.Hit.Reason;
import be.maillage.organisation.directory.Hit.Where;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.OfferedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organisation that was found.
 *
 * @param because which of its texts have what was asked for
 * @param offers its services, where no words were asked for that say which
 * @param day the day that {@code open} is of, in words; null when it is not open then
 * @param phone as it is written
 * @param states what to know before one calls
 */
record HitRow(
        String href,
        Marked name,
        List<Because> because,
        List<Text> offers,
        @Nullable String day,
        List<Slot> open,
        @Nullable String phone,
        @Nullable String dial,
        @Nullable String place,
        List<State> states,
        @Nullable Shown verifiedOn) {

    private static final int MOST_OFFERS = 3;

    /** @param label what the text is */
    record Because(String label, Marked text) {}

    /** @param kind on the spot, by appointment or by phone */
    record Slot(String hours, String kind) {}

    static HitRow of(Hit hit, Asked asked) {
        Organisation it = hit.organisation();
        Words words = asked.words();
        Contact contact = it.contact();
        List<OpeningSlot> open = hit.open().isEmpty()
                ? it.openingHours().stream()
                        .filter(slot -> slot.day() == asked.today().getDayOfWeek())
                        .toList()
                : hit.open();
        boolean today = hit.open().isEmpty();
        return new HitRow(
                asked.link(Section.OVERVIEW.path(asked.coordinationId()) + "/organisations/" + it.id()),
                Marked.shown(it.names(), inName(hit), words),
                hit.reasons().stream()
                        .map(reason -> because(reason, it, words))
                        .filter(Objects::nonNull)
                        .toList(),
                hit.reasons().isEmpty()
                        ? it.services().stream()
                                .limit(MOST_OFFERS)
                                .map(service -> words.name(service.name()))
                                .toList()
                        : List.of(),
                open.isEmpty()
                        ? null
                        : today
                                ? words.texts().say("directory.today")
                                : words.labels().of(open.getFirst().day()),
                it.closedOn() != null
                        ? List.of()
                        : open.stream().map(slot -> slot(slot, words)).toList(),
                contact == null ? null : contact.phone(),
                contact == null || contact.phone() == null
                        ? null
                        : "tel:" + contact.phone().replaceAll("[^+0-9]", ""),
                place(it.address(), words),
                states(it, words),
                words.dates().orNull(it.verifiedOn()));
    }

    private static Set<String> inName(Hit hit) {
        return hit.reasons().stream()
                .filter(reason -> reason.where() == Where.NAME)
                .flatMap(reason -> reason.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A name that is shown with its marks needs no further words. */
    private static @Nullable Because because(Reason reason, Organisation it, Words words) {
        if (reason.where() == Where.NAME
                && Marked.shown(it.names(), reason.words(), words).any()) {
            return null;
        }
        return texts(reason, it, words)
                .map(text -> Marked.of(text, reason.words(), words))
                .filter(Marked::any)
                .findFirst()
                .or(() -> texts(reason, it, words)
                        .map(text -> Marked.of(text, Set.of(), words))
                        .findFirst())
                .map(text -> new Because(
                        words.texts().say("directory.because." + reason.where().name()),
                        reason.where() == Where.TEXT ? text.near() : text))
                .orElse(null);
    }

    private static Stream<LocalizedString> texts(Reason reason, Organisation it, Words words) {
        OfferedService service = it.services().stream()
                .filter(offered -> offered.id().equals(reason.service()))
                .findFirst()
                .orElse(null);
        return switch (reason.where()) {
            case NAME -> Stream.of(it.names());
            case FORMER_NAME -> it.mergedFrom().stream().flatMap(former -> Stream.ofNullable(former.names()));
            case SERVICE -> Stream.ofNullable(service).map(OfferedService::name);
            case AUDIENCE -> Stream.ofNullable(service).flatMap(offered -> Stream.ofNullable(offered.audience()));
            case PART_OF -> Stream.ofNullable(it.partOf());
            case THEME -> Stream.ofNullable(reason.theme()).map(theme -> inBoth(words, theme));
            case TEXT -> service == null ? said(it) : said(service);
        };
    }

    /** The label in the reader's own language, as if somebody had written it. */
    private static LocalizedString inBoth(Words words, Enum<?> code) {
        String label = words.labels().of(code);
        return switch (words.texts().language()) {
            case "nl" -> new LocalizedString(null, label, null, null);
            case "en" -> new LocalizedString(null, null, null, label);
            default -> LocalizedString.fr(label);
        };
    }

    private static Stream<LocalizedString> said(Organisation it) {
        List<LocalizedString> texts = new ArrayList<>();
        Stream.ofNullable(it.missions()).forEach(texts::add);
        Stream.ofNullable(it.address()).forEach(address -> {
            texts.add(address.locality());
            texts.add(address.street());
        });
        return texts.stream();
    }

    private static Stream<LocalizedString> said(OfferedService it) {
        return Stream.concat(Stream.ofNullable(it.missions()), Stream.ofNullable(it.intake()));
    }

    private static Slot slot(OpeningSlot slot, Words words) {
        return new Slot(
                words.dates().time(slot.from()) + "–" + words.dates().time(slot.to()),
                words.labels().of(slot.kind()));
    }

    private static @Nullable String place(@Nullable Address address, Words words) {
        return address == null
                ? null
                : words.name(address.street()).text() + ", " + address.postCode() + " "
                        + words.name(address.locality()).text();
    }

    private static List<State> states(Organisation it, Words words) {
        List<State> states = new ArrayList<>();
        if (it.closedOn() != null) {
            states.add(new State(words.texts().say("members.closed"), Tone.WARN));
        } else if (it.freshness() != Freshness.FRESH) {
            states.add(new State(words.texts().say("freshness." + it.freshness().name()), Tone.WARN));
        }
        return states;
    }
}
