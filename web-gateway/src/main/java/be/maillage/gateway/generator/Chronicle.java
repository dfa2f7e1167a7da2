package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import be.maillage.decision.Rule;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * The diary of one invented coordination, in which happenings are written for the days to come, and what they did when their day was there. Happenings
 * of one moment take place in the order in which they were written down.
 */
final class Chronicle {

    private static final UUID THINGS = UUID.fromString("6d61696c-6c61-5567-8065-696e76656e74");
    private static final UUID KEYS = UUID.fromString("6d61696c-6c61-5567-8065-77726974656e");

    /** What a day brings is recorded in the evening, a second for each command. */
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private record Happening(LocalDate day, LocalTime time, long number, Runnable deeds) {

        static final Comparator<Happening> ORDER = Comparator.comparing(Happening::day)
                .thenComparing(Happening::time)
                .thenComparing(Happening::number);
    }

    private final String name;
    private final PriorityQueue<Happening> diary = new PriorityQueue<>(Happening.ORDER);
    private final Map<String, Integer> counts = new HashMap<>();
    private List<Deed> deeds = new ArrayList<>();
    private LocalDate today;
    private LocalTime time = EVENING;
    private long written;
    private long performed;
    private int ofNow;

    /** @param name tells this life apart from all others, of other seeds too */
    Chronicle(String name, LocalDate begins) {
        this.name = name;
        this.today = begins;
    }

    LocalDate today() {
        return today;
    }

    BusinessDate on() {
        return BusinessDate.day(today);
    }

    /** Told on the day itself. */
    Told told() {
        return Told.on(on());
    }

    /** Writes something down for a day to come, or for later today. */
    void on(LocalDate day, Runnable happening) {
        at(day, EVENING, happening);
    }

    /** Writes down what is recorded at a time of its own, as what people do themselves while they are there. */
    void at(LocalDate day, LocalTime hour, Runnable happening) {
        if (day.isBefore(today) || day.equals(today) && hour.isBefore(time)) {
            throw new IllegalArgumentException("Nothing can be planned for " + day + " on " + today);
        }
        diary.add(new Happening(day, hour, written++, happening));
    }

    void in(int days, Runnable happening) {
        on(today.plusDays(days), happening);
    }

    /** Lives up to a day, which is not lived yet; returns what was done. */
    List<Deed> until(LocalDate end) {
        while (!diary.isEmpty() && diary.peek().day().isBefore(end)) {
            Happening next = diary.remove();
            if (next.day().isAfter(today) || next.time().isAfter(time)) {
                today = next.day();
                time = next.time();
                ofNow = 0;
            }
            next.deeds().run();
        }
        List<Deed> lived = deeds;
        deeds = new ArrayList<>();
        return lived;
    }

    void does(Command command) {
        deeds.add(new Deed(command, key(), now(), null));
    }

    /** Tries what must be refused, for such things happen too. */
    void tries(Command command, Rule refusedBy) {
        deeds.add(new Deed(command, key(), now(), refusedBy));
    }

    /** A new id, the same at every run. */
    UUID newId(String kind) {
        return id(kind + "/" + counts.merge(kind, 1, Integer::sum));
    }

    UUID id(String thing) {
        return Ids.derived(THINGS, name + "/" + thing);
    }

    private UUID key() {
        return Ids.derived(KEYS, name + "/" + performed++);
    }

    private Instant now() {
        return today.atTime(time).plusSeconds(ofNow++).atZone(Brussels.ZONE).toInstant();
    }
}
