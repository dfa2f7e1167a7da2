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
 * of one day take place in the order in which they were written down.
 */
final class Chronicle {

    private static final UUID THINGS = UUID.fromString("6d61696c-6c61-5567-8065-696e76656e74");
    private static final UUID KEYS = UUID.fromString("6d61696c-6c61-5567-8065-77726974656e");

    /** What a day brings is recorded in the evening, a second for each command. */
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private record Happening(LocalDate day, long number, Runnable deeds) {

        static final Comparator<Happening> ORDER =
                Comparator.comparing(Happening::day).thenComparing(Happening::number);
    }

    private final String name;
    private final PriorityQueue<Happening> diary = new PriorityQueue<>(Happening.ORDER);
    private final Map<String, Integer> counts = new HashMap<>();
    private List<Deed> deeds = new ArrayList<>();
    private LocalDate today;
    private long written;
    private long performed;
    private int ofToday;

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
        if (day.isBefore(today)) {
            throw new IllegalArgumentException("Nothing can be planned for " + day + " on " + today);
        }
        diary.add(new Happening(day, written++, happening));
    }

    void in(int days, Runnable happening) {
        on(today.plusDays(days), happening);
    }

    /** Lives up to a day, which is not lived yet; returns what was done. */
    List<Deed> until(LocalDate end) {
        while (!diary.isEmpty() && diary.peek().day().isBefore(end)) {
            Happening next = diary.remove();
            if (next.day().isAfter(today)) {
                today = next.day();
                ofToday = 0;
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
        return today.atTime(EVENING)
                .plusSeconds(ofToday++)
                .atZone(Brussels.ZONE)
                .toInstant();
    }
}
