package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import be.maillage.decision.Rule;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import be.maillage.person.PersonCommand.RegisterPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What all chapters of one coordination's life share: what it is like, its diary, its people, and the words for it. */
final class Life {

    /**
     * A change of what is generated changes this: what another version began, this one does not continue.
     */
    private static final int VERSION = 2;

    private final long seed;
    private final Portrait portrait;
    private final Words words;
    private final Shape shape;
    private final Chronicle chronicle;
    private final Circle circle = new Circle();
    private final UUID coordinationId;
    private final UUID coordinator;
    private final Draw names;

    Life(long seed, Portrait portrait, Words words, Shape shape, LocalDate begins) {
        String name = VERSION + "/" + seed + "/" + portrait.number();
        this.seed = seed;
        this.portrait = portrait;
        this.words = words;
        this.shape = shape;
        this.chronicle = new Chronicle(name, begins);
        this.coordinationId = Invented.coordination(name);
        this.coordinator = chronicle.id("coordinator");
        this.names = draw("names");
    }

    Portrait portrait() {
        return portrait;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Circle circle() {
        return circle;
    }

    Words words() {
        return words;
    }

    UUID id() {
        return coordinationId;
    }

    UUID coordinator() {
        return coordinator;
    }

    LocalDate today() {
        return chronicle.today();
    }

    Told told() {
        return chronicle.told();
    }

    void does(Command command) {
        chronicle.does(command);
    }

    void tries(Command command, Rule refusedBy) {
        chronicle.tries(command, refusedBy);
    }

    UUID newId(String kind) {
        return chronicle.newId(kind);
    }

    /** Chance for one chapter, which leaves that of the others alone. */
    Draw draw(String chapter) {
        return Draw.of(seed, portrait.number() + "/" + chapter);
    }

    /** One of the themes that the study found. */
    Theme theme(Draw draw) {
        return Theme.valueOf(draw.oneOf(shape.themes()));
    }

    LocalizedString says(String subject, Draw draw) {
        return draw.oneOf(words.all(subject));
    }

    LocalizedString says(String subject, Theme theme, Draw draw) {
        return Words.with(says(subject, draw), "theme", words.of(theme).label());
    }

    List<LocalizedString> saysSome(String subject, int count, Draw draw) {
        return draw.some(words.all(subject), count);
    }

    /** Somebody new, under an invented name. */
    UUID meets() {
        return meets(newId("person"));
    }

    UUID meets(UUID person) {
        String name = names.oneOf(words.firstNames()) + " " + names.oneOf(words.surnames());
        does(new RegisterPerson(person, name, null, null, names.happens(70) ? "fr" : "nl", told()));
        return person;
    }

    /** The day some way into a year that is not lived yet, or today when that is past. A weekday. */
    LocalDate day(int year, int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, Math.min(dayOfYear, 352));
        LocalDate weekday = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
        return weekday.isBefore(today()) ? today() : weekday;
    }
}
